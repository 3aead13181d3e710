### Labels: the small words of the facts panel, captions, and texts that are heard rather than seen
### (alternative texts of pictures). Short, no full stop unless a whole sentence.

## What kind of partner it is: a small label beside the country (“France · town”). Lower case.

# A town.
kind-town = town

# A large town.
kind-city = city

# A district with several towns and villages (in Lithuania).
kind-district = district

# A regional council: the Israeli kind of rural district.
kind-regional-council = regional council

# Not a partner but a membership of Płońsk in an association.
kind-membership = membership

## Fields of cooperation: items of a list in the facts panel, after the label “Cooperation”.
## Nominative, lower case. The program joins them (“culture, sport and joint projects”), so an item must read
## well before and after “and”.

# Young people of the two sides meet.
field-youth = youth meetings

# History and customs are kept alive.
field-heritage = keeping history and customs alive

# Culture.
field-culture = culture

# Sport. The word happens to be the same in Polish.
# same-as-source
field-sport = sport

# Projects carried out together.
field-joint-projects = joint projects

# The exchange of young people (Crépy-en-Valois, Volgograd).
field-youth-exchange = youth exchange

# The exchange of children and young people (Šalčininkai).
field-children-and-youth-exchange = exchange of children and young people

# Płońsk shares its experience of local government and democracy. Keep it short.
field-local-government = sharing experience of local government and democracy

# Schools work together.
field-schools = cooperation between schools

# Orchestras and folk groups of the two towns work together.
field-music = ties between orchestras and between folk groups

# Education.
field-education = education

# Experience of municipal services (waste, sewerage, water supply) is shared.
field-municipal-services = sharing experience of municipal services

# A book that the partners made together.
field-joint-book = making a book together

## How much of the cooperation the list covers. Each is a fact: “mainly” must not become “only”.

# The list is the whole of it.
# $fields (String) - the fields of cooperation, joined to a list
# same-as-source
cooperation-whole = { $fields }

# Mainly these fields.
# $fields (String) - the fields of cooperation, joined to a list
cooperation-mainly = mainly { $fields }

# These fields among others.
# $fields (String) - the fields of cooperation, joined to a list
cooperation-among-others = { $fields }, among other fields

# The fields in which cooperation began; it may since have widened.
# $fields (String) - the fields of cooperation, joined to a list
cooperation-begun-with = began with { $fields }

## Labels of the facts panel; the value follows. Capital first letter, no colon.

# The population of the partner.
# $kind (String) - what the partner is: "town", "city", "district" or "regional-council". The district’s seat
#   has a population of its own in the text, so the label of a district says “district”.
panel-population = { $kind ->
        [district] District population
       *[other] Population
    }

# The year since which the place is a partner of Płońsk. Never “agreement”: not every year is that of one.
panel-since = Partner since

# The year since which Płońsk is a member of the association.
panel-member-since = Member since

# The fields of cooperation follow.
panel-cooperation = Cooperation

# A web address follows.
panel-website = Website

# An area in square kilometres follows.
panel-areaKm2 = Area

# A percentage follows.
panel-polesShare = Poles among the inhabitants

# The year in which the association was officially founded follows.
panel-foundedYear = Association founded

# The number of the association’s member cities follows: “over 100”.
panel-memberCities = Member cities

# Name of the facts panel for readers who hear the page.
facts-label = Facts at a glance

## Maps

# Alternative text of an entry’s map, for readers who do not see it. A whole sentence.
# $home (String) - the home town, base form
# $name (String) - the partner, base form
# $distanceText (String) - the distance with its unit and “about”: “about 380 km”
map-alt = Map: { $home } and { $name }, joined by a line; { $distanceText } apart in a straight line.

# Caption under an entry’s map.
# $home (String) - the home town, base form
# $name (String) - the partner, base form
# $distanceText (String) - the distance with its unit and “about”: “about 380 km”
map-caption = { $home } – { $name }: { $distanceText } in a straight line

# Alternative text of the map of all the partners. A whole sentence.
# $home (String) - the home town, base form
# $partners (Number) - how many partners there are; it selects the plural
network-alt = { $partners ->
        [one] Map: { $home } and its { $partners } partner, joined by a line.
       *[other] Map: { $home } and its { $partners } partners, each joined to { $home } by a line.
    }

## In print only

# Alternative text of the QR code beside an entry's text.
# $name (String) - the entry
qr-alt = QR code linking to the website: { $name }.

## Page furniture

# Says “page” in the contents: over the column of page numbers, and read out before each of them.
contents-page = page

# Stamped across every page of a draft. Capitals where the script has them.
draft-stamp = DRAFT
