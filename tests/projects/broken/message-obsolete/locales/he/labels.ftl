### Labels.

kind-town = עיירה
kind-membership = איגוד
field-youth = נוער
field-sport = ספורט
# $fields (String) - the list of fields
cooperation-whole = בתחומי { $fields }
# $kind (String) - what the partner is
panel-population = { $kind ->
        [district] תושבי המחוז
       *[other] תושבים
    }
panel-since = מאז
panel-member-since = הצטרפות
panel-cooperation = עבודה משותפת
panel-website = אתר
panel-areaKm2 = שטח
facts-label = בקיצור
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready
map-alt = מפה ובה { $home } ו{ $name }; המרחק { $distanceText }.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready
map-caption = { $home } אל { $name }: { $distanceText }
# $home (String) - the home town
# $partners (Number) - how many partners; selects
network-alt = מפה ובה { $home } עם { $partners ->
        [one] שותף יחיד
        [two] שני שותפים
       *[other] { $partners } שותפים
    }.
contents-page = עמוד
draft-stamp = סקיצה
panel-mayor = ראש העיר
# $name (String) - the entry
qr-alt = קוד אל { $name }.
