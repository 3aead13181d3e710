### What the brochure of every visit says: labels of the welcome, the programme and the map.

## Welcome

# A line above the welcome, for each guest whose partnership is a year old at least.
# $name (String) - the guest, base form
# $home (String) - the home town, base form
# $years (Number) - full years from the year of partnership to the year of the visit; selects
# $since (String) - the year of partnership
delegation-anniversary =
    { $name } e { $home }: { $years ->
        [one] { $years } anno
        [many] { $years } di anni
       *[other] { $years } anni
    } di partenariato, dal { $since }

# Label above the guests' office.
delegation-guests = Ospiti

# Label above the hosts' office.
delegation-hosts = Città ospitante

## Programme

# Title of the programme's page.
delegation-programme = Programma della visita

# Heads of the columns: time, what happens, where. Short.
programme-time = Orario

programme-item = In programma

programme-place = Luogo

## Partners and map

# Title of the page that lists all partners but the guests.
delegation-partners = Gli altri partner

# Title of the page with the map of all partners; the guests' lines are set off there.
delegation-map = Sulla mappa dei partner

# Alternative text of the map of all partners with the guests' lines set off.
# $home (String) - the home town, base form
# $names (String) - the guests, base form, as a list
delegation-map-alt = Mappa: { $home } e tutti i suoi partner; in evidenza { $names }.
