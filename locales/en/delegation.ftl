### What the brochure of every visit says: labels of the welcome, the programme and the map.

## Welcome

# A line above the welcome, for each guest whose partnership is a year old at least.
# $name (String) - the guest, base form
# $home (String) - the home town, base form
# $years (Number) - full years from the year of partnership to the year of the visit; selects
# $since (String) - the year of partnership
delegation-anniversary =
    { $name } and { $home }: { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of partnership, since { $since }

# Label above the guests' office.
delegation-guests = Guests

# Label above the hosts' office.
delegation-hosts = Hosts

## Programme

# Title of the programme's page.
delegation-programme = Visit programme

# Heads of the columns: time, what happens, where. Short.
programme-time = Time

programme-item = Event

programme-place = Place

## Partners and map

# Title of the page that lists all partners but the guests.
delegation-partners = The other partners

# Title of the page with the map of all partners; the guests' lines are set off there.
delegation-map = The partners on the map

# Alternative text of the map of all partners with the guests' lines set off.
# $home (String) - the home town, base form
# $names (String) - the guests, base form, as a list
delegation-map-alt = Map: { $home } and all its partners, with { $names } highlighted.
