### What the brochure of every visit says: labels of the welcome, the programme and the map.

## Welcome

# A line above the welcome, for each guest whose partnership is a year old at least.
# $name (String) - the guest, base form
# $home (String) - the home town, base form
# $years (Number) - full years from the year of partnership to the year of the visit; selects
# $since (String) - the year of partnership
delegation-anniversary =
    { $name } i { $home }: { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    } partnerstwa, od { $since } roku

# Label above the guests' office.
delegation-guests = Goście

# Label above the hosts' office.
delegation-hosts = Gospodarze

## Programme

# Title of the programme's page.
delegation-programme = Program wizyty

# Heads of the columns: time, what happens, where. Short.
programme-time = Godzina

programme-item = W programie

programme-place = Miejsce

## Partners and map

# Title of the page that lists all partners but the guests.
delegation-partners = Pozostali partnerzy

# Title of the page with the map of all partners; the guests' lines are set off there.
delegation-map = Na mapie partnerów

# Alternative text of the map of all partners with the guests' lines set off.
# $home (String) - the home town, base form
# $names (String) - the guests, base form, as a list
delegation-map-alt = Mapa: { $home } i wszyscy partnerzy; wyróżniono: { $names }.
