### Labels: the small words of panels, captions and lists.

## What a partner is, as a small label beside the country

# A town.
kind-town = ville
# A city; French has the same word.
kind-city = ville
# A district.
kind-district = district
# A regional council (Israel).
kind-regional-council = conseil régional
# A membership, not a partner.
kind-membership = adhésion

## Fields of cooperation: entries of a list in the facts panel, lower case, no article, joined by "et"

# Meetings of young people.
field-youth = rencontres de jeunes
# History and customs, kept alive together. Worded so that a list can end "et …" before it.
field-heritage = transmission de l’histoire et des coutumes
# Culture.
field-culture = culture
# Sport.
# same-as-source
field-sport = sport
# Joint projects.
field-joint-projects = projets communs
# Exchange of young people only (Volgograd).
field-youth-exchange = échanges de jeunes
# Exchange of children and young people (Šalčininkai).
field-children-and-youth-exchange = échanges d’enfants et de jeunes
# Sharing experience of local government and democracy.
field-local-government = partage d’expérience sur l’autonomie locale et la démocratie
# Cooperation between schools.
field-schools = coopération entre écoles
# Orchestras and folk groups.
field-music = échanges entre orchestres et groupes folkloriques
# Education.
field-education = éducation
# Sharing experience of municipal services.
field-municipal-services = partage d’expérience sur les services municipaux
# A book made together.
field-joint-book = livre réalisé en commun

## How far the list of fields goes

# The list is whole.
# $fields (String) - the fields, joined as a list
# same-as-source
cooperation-whole = { $fields }
# Mainly these fields.
# $fields (String) - the fields, joined as a list
cooperation-mainly = principalement { $fields }
# These fields among others.
# $fields (String) - the fields, joined as a list
cooperation-among-others = entre autres { $fields }
# The fields in which cooperation began.
# $fields (String) - the fields, joined as a list
cooperation-begun-with = au départ { $fields }

## Facts panel

# Label before the number of inhabitants.
# $kind (String) - town, city, district or regional-council
panel-population =
    { $kind ->
        [district] Population du district
       *[other] Population
    }
# Label before the year.
panel-since = Partenaire depuis
# Label before the year of joining the association.
panel-member-since = Membre depuis
# Label before the fields of cooperation.
panel-cooperation = Coopération
# Label before the web address.
panel-website = Site Internet
# Label before the area.
panel-areaKm2 = Superficie
# Label before the percentage of Poles.
panel-polesShare = Part des Polonais parmi les habitants
# Label before the year in which the association was founded.
panel-foundedYear = Fondation de l’association
# Label before the number of member cities.
panel-memberCities = Villes membres
# Accessible name of the facts panel.
facts-label = L’essentiel en bref

## Maps

# Alternative text of an entry's map. No participle that agrees: a name may be a town or a district.
# $home (String) - name of the home town
# $name (String) - name of the partner
# $distanceText (String) - ready distance: environ 380 km
map-alt = Carte: une ligne relie { $home } à { $name }; { $distanceText } à vol d’oiseau.
# Caption under an entry's map.
# $home (String) - name of the home town
# $name (String) - name of the partner
# $distanceText (String) - ready distance: environ 380 km
map-caption = { $home } – { $name }: { $distanceText } à vol d’oiseau
# Alternative text of the map of all partners.
# $home (String) - name of the home town
# $partners (Number) - count of partners, selects the plural
network-alt =
    { $partners ->
        [one] Carte: { $home } et { $partners } partenaire.
        [many] Carte: { $home } et ses { $partners } partenaires.
       *[other] Carte: { $home } et ses { $partners } partenaires.
    }

## In print only

# Alternative text of the QR code beside an entry's text.
# $name (String) - the entry
qr-alt = Code QR menant au site Internet: { $name }.

## Pages

# Short word for "page" in the contents.
contents-page = p.
# Stamped on every page of a draft.
draft-stamp = ÉPREUVE
