### Labels: kinds of entry, fields of cooperation, the facts panel, maps, small words.

## Kinds, small, beside the country

kind-town = città
kind-city = città
kind-district = distretto
kind-regional-council = consiglio regionale
kind-membership = adesione

## Fields of cooperation: members of a list, lower case. Those that may come last in a list do not begin with e-.

# Young people of the two sides meet.
field-youth = incontri tra giovani
# History and customs are kept alive.
field-heritage = memoria viva della storia e delle usanze
field-culture = cultura
# same-as-source
field-sport = sport
field-joint-projects = progetti comuni
# The exchange of young people only (Volgograd).
field-youth-exchange = scambi giovanili
# The exchange of children and young people (Šalčininkai).
field-children-and-youth-exchange = scambi per bambini e giovani
# Sharing of Płońsk's experience.
field-local-government = condivisione dell’esperienza di governo locale e democrazia
field-schools = collaborazione tra scuole
field-music = collaborazione tra orchestre e gruppi folcloristici
field-education = istruzione
# Experience shared about waste, sewerage, water.
field-municipal-services = scambio di esperienze sui servizi comunali
field-joint-book = libro realizzato insieme

## How far the fields go. All follow the heading "Collaborazione" (feminine).

# $fields (String) - the list of fields
# same-as-source
cooperation-whole = { $fields }
# $fields (String) - the list of fields
cooperation-mainly = soprattutto { $fields }
# $fields (String) - the list of fields
cooperation-among-others = in vari campi, tra cui { $fields }
# The fields in which cooperation began.
# $fields (String) - the list of fields
cooperation-begun-with = a partire da { $fields }

## The facts panel

# $kind (String) - town, city, district or regional-council
panel-population = { $kind ->
    [district] Abitanti del distretto
   *[other] Abitanti
}
# A year follows.
panel-since = Partner dal
# A year follows.
panel-member-since = Membro dal
panel-cooperation = Collaborazione
panel-website = Sito web
panel-areaKm2 = Superficie
panel-polesShare = Polacchi tra gli abitanti
panel-foundedYear = Fondazione dell’associazione
panel-memberCities = Città aderenti
# Accessible name of the panel.
facts-label = Dati in breve

## Maps

# Alternative text of an entry's map.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - distance with unit and "circa"
map-alt = Mappa: una linea unisce { $home } e { $name }; { $distanceText } in linea d’aria.
# $home (String) - the home town
# $name (String) - the partner
# $distanceText (String) - distance with unit and "circa"
map-caption = { $home } – { $name }: { $distanceText } in linea d’aria
# Alternative text of the map of all partners.
# $home (String) - the home town
# $partners (Number) - how many partners
network-alt = { $partners ->
    [one] Mappa: una linea unisce { $home } al suo unico partner.
    [many] Mappa: { $partners } di linee uniscono { $home } ai suoi partner.
   *[other] Mappa: { $partners } linee uniscono { $home } ai suoi partner.
}

## In print only

# Alternative text of the QR code beside an entry's text.
# $name (String) - the entry
qr-alt = Codice QR che porta al sito web: { $name }.

## Small words

# Abbreviation of "pagina", before a page number.
contents-page = p.
# Stamped on every page of a draft.
draft-stamp = BOZZA
