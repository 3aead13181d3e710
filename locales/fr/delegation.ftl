### What the brochure of every visit says: labels of the welcome, the programme and the map.

## Welcome

# A line above the welcome, for each guest whose partnership is a year old at least.
# $name (String) - the guest, base form
# $home (String) - the home town, base form
# $years (Number) - full years from the year of partnership to the year of the visit; selects
# $since (String) - the year of partnership
delegation-anniversary =
    { $name } et { $home }: { $years ->
        [one] { $years } an
        [many] { $years } d’ans
       *[other] { $years } ans
    } de partenariat, depuis { $since }

# Label above the guests' office.
delegation-guests = Invités

# Label above the hosts' office.
delegation-hosts = Ville d’accueil

## Programme

# Title of the programme's page.
delegation-programme = Programme de la visite

# Heads of the columns: time, what happens, where. Short.
programme-time = Heure

programme-item = Au programme

programme-place = Lieu

## Partners and map

# Title of the page that lists all partners but the guests.
delegation-partners = Les autres partenaires

# Title of the page with the map of all partners; the guests' lines are set off there.
delegation-map = Sur la carte des partenaires

# Alternative text of the map of all partners with the guests' lines set off.
# $home (String) - the home town, base form
# $names (String) - the guests, base form, as a list
delegation-map-alt = Carte: { $home } et tous ses partenaires; en évidence, { $names }.
