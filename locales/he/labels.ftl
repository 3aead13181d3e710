### Short labels: kinds, fields of cooperation, the facts panel, maps, the draft stamp.

## Kinds: small labels beside the country

# Town and city are one word on purpose: Hebrew says עיר of both (twin towns are ערים תאומות); עיירה, a small
# town, would sound belittling as the label of a partner in an official brochure.
kind-town = עיר
# The same word as for a town: see above. The population in the panel shows the difference.
kind-city = עיר
kind-district = נפה
kind-regional-council = מועצה אזורית
# Not "membership": unpointed, that word reads as "members" too.
kind-membership = איגוד בינלאומי

## Fields of cooperation: items of a list in the facts panel; the list puts ו before the last one

field-youth = מפגשי נוער
field-heritage = שימור ההיסטוריה והמנהגים
field-culture = תרבות
field-sport = ספורט
field-joint-projects = מיזמים משותפים
# Exchange of young people only (Volgograd).
field-youth-exchange = חילופי נוער
# Exchange of children and young people (Šalčininkai).
field-children-and-youth-exchange = חילופי ילדים ונוער
# Sharing experience of local government and democracy.
field-local-government = שיתוף ניסיון בשלטון מקומי ובדמוקרטיה
# Cooperation between schools.
field-schools = עבודה משותפת של בתי ספר
# Orchestras and folk groups working together.
field-music = קשרים בין תזמורות ולהקות פולקלור
field-education = חינוך
# Sharing experience of municipal services.
field-municipal-services = חילופי ניסיון בשירותים עירוניים
field-joint-book = ספר משותף

## How far the list of fields goes

# The fields are all of it.
# $fields (String) - the fields as a ready list
cooperation-whole = { $fields }

# Cooperation is mainly in these fields.
# $fields (String) - the fields as a ready list
cooperation-mainly = בעיקר { $fields }

# These fields are some among others.
# $fields (String) - the fields as a ready list
cooperation-among-others = בין היתר { $fields }

# Cooperation began in these fields; follows the label "cooperation", whose verb it holds.
# $fields (String) - the fields as a ready list
cooperation-begun-with = החל בתחומי { $fields }

## The facts panel

# Label of the population.
# $kind (String) - town, city, district or regional-council; a district's figure is the district's
panel-population =
    { $kind ->
        [district] אוכלוסיית הנפה
       *[other] אוכלוסייה
    }
# Label before the year; a noun (partnership), so that no gender is needed.
panel-since = שותפות מאז
# The joining, with the year after it: unpointed, "membership" reads as "members" too.
panel-member-since = הצטרפות לאיגוד
panel-cooperation = שיתוף פעולה
panel-website = אתר אינטרנט
panel-areaKm2 = שטח
panel-polesShare = פולנים בקרב התושבים
panel-foundedYear = שנת ייסוד האיגוד
panel-memberCities = מספר הערים באיגוד
# Accessible name of the panel.
facts-label = העובדות בקצרה

## Maps

# Alternative text of an entry's map.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready, with "about"
map-alt = מפה: קו מחבר בין { $home } ובין { $name }; המרחק בקו אווירי: { $distanceText }.

# Caption of an entry's map.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - the distance, ready, with "about"
map-caption = { $home } – { $name }: { $distanceText } בקו אווירי

# Alternative text of the map of all partners.
# $home (String) - the home town
# $partners (Number) - how many partners; selects
network-alt =
    מפה: קווים מחברים בין { $home } ובין { $partners ->
        [one] השותף שלה
        [two] שני שותפיה
        [10] עשרת שותפיה
       *[other] { $partners } שותפיה
    }.

## In print only

# Alternative text of the QR code beside an entry's text.
# $name (String) - the entry
qr-alt = קוד QR המוביל לאתר האינטרנט: { $name }.

## Pages

# Column word: page.
contents-page = עמ׳
# Stamped on every page of a draft.
draft-stamp = טיוטה
