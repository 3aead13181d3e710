### Labels: kinds of entries, fields of cooperation, the facts panel, maps, marks on pages.

## Kinds: a small label beside the country. Lower case.

# A town.
kind-town = miasto

# A city. Polish has one word for town and city.
kind-city = miasto

# A district of Lithuania.
kind-district = rejon

# A regional council of Israel.
kind-regional-council = rada regionalna

# Membership of an association.
kind-membership = członkostwo

## Fields of cooperation: parts of a list in the facts panel. Nominative, lower case.

# Meetings of young people.
field-youth = spotkania młodzieży

# Keeping history and customs alive.
field-heritage = dbałość o historię oraz obyczaje

field-culture = kultura

field-sport = sport

field-joint-projects = wspólne projekty

# Exchange of young people (Volgograd).
field-youth-exchange = wymiana młodzieży

# The exchange of children and young people (Šalčininkai).
field-children-and-youth-exchange = wymiana dzieci oraz młodzieży

# Sharing experience of local government and democracy; keep it short.
field-local-government = dzielenie się doświadczeniami w zakresie samorządności oraz demokracji

# Cooperation between schools.
field-schools = współpraca szkół

# Orchestras and folk groups.
field-music = kontakty orkiestr oraz zespołów folklorystycznych

field-education = edukacja

# Sharing experience of municipal services.
field-municipal-services = wymiana doświadczeń w zakresie usług komunalnych

# A book made together.
field-joint-book = wspólna książka

## How far the fields describe the cooperation.

# The fields are all that is named.
# $fields (String) - a ready list of fields
cooperation-whole = { $fields }

# Mainly these fields.
# $fields (String) - a ready list of fields
cooperation-mainly = głównie { $fields }

# These fields among other things.
# $fields (String) - a ready list of fields
cooperation-among-others = między innymi { $fields }

# The fields in which cooperation began.
# $fields (String) - a ready list of fields
cooperation-begun-with = na początku { $fields }

## The facts panel: the label of each row.

# Label of the population.
# $kind (String) - "town", "city", "district" or "regional-council"
panel-population =
    { $kind ->
        [district] Liczba mieszkańców rejonu
       *[other] Liczba mieszkańców
    }

# Before the year of partnership; the label does not say that an agreement was signed.
panel-since = Partner od

# Before the year of membership; the member is Płońsk.
panel-member-since = Członek od

panel-cooperation = Współpraca

panel-website = Strona internetowa

panel-areaKm2 = Powierzchnia

# Before a percentage.
panel-polesShare = Odsetek Polaków

# Before a year.
panel-foundedYear = Rok założenia stowarzyszenia

# Before a number of cities.
panel-memberCities = Miasta członkowskie

# Accessible name of the whole panel.
facts-label = Podstawowe informacje

## Maps

# Alternative text of an entry's map.
# $home (String) - the home town, base form
# $name (String) - the partner, base form
# $distanceText (String) - "ok. 380 km"
map-alt = Mapa: { $home } i { $name } połączone linią; { $distanceText } w linii prostej.

# Caption of an entry's map.
# $home (String) - the home town, base form
# $name (String) - the partner, base form
# $distanceText (String) - "ok. 380 km"
map-caption = { $home } – { $name }: { $distanceText } w linii prostej

# Alternative text of the map of all partners.
# $home (String) - the home town, base form
# $partners (Number) - how many partners
network-alt =
    Mapa: { $home } i { $partners ->
        [one] { $partners } partner
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }; do każdego biegnie linia.

## In print only

# Alternative text of the QR code beside an entry's text.
# $name (String) - the entry
qr-alt = Kod QR prowadzący na stronę internetową: { $name }.

## Marks on pages

# The word "page", abbreviated, before a page number.
contents-page = s.

# Stamped on every page of a draft.
draft-stamp = WERSJA ROBOCZA
