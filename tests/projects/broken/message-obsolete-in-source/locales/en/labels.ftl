### Labels.

kind-town = town
kind-membership = association
field-youth = youth
field-sport = sports
# $fields (String) - the list of fields
cooperation-whole = in { $fields }
# $kind (String) - what the partner is
panel-population = { $kind ->
        [district] People of the district
       *[other] People
    }
panel-since = Since
panel-member-since = Joined
panel-cooperation = Shared work
panel-website = Web
panel-areaKm2 = Surface
facts-label = In short
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready
map-alt = A map with { $home } and { $name }, { $distanceText } apart.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready
map-caption = { $home } to { $name }: { $distanceText }
# $home (String) - the home town
# $partners (Number) - how many partners; selects
network-alt = A map with { $home } and { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }.
contents-page = page
draft-stamp = SKETCH
panel-mayor = Mayor
# $name (String) - the entry
qr-alt = A code for { $name }.
