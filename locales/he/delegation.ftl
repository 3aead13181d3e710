### What the brochure of every visit says: labels of the welcome, the programme and the map.

## Welcome

# A line above the welcome, for each guest whose partnership is a year old at least.
# $name (String) - the guest, base form
# $home (String) - the home town, base form
# $years (Number) - full years from the year of partnership to the year of the visit; selects
# $since (String) - the year of partnership
delegation-anniversary =
    { $name } ו{ $home }: { $years ->
        [one] שנה אחת של שותפות
        [two] שנתיים של שותפות
       *[other] { $years } שנות שותפות
    }, מאז { $since }

# Label above the guests' office.
delegation-guests = האורחים

# Label above the hosts' office.
delegation-hosts = המארחים

## Programme

# Title of the programme's page.
delegation-programme = תוכנית הביקור

# Heads of the columns: time, what happens, where. Short.
programme-time = שעה

programme-item = בתוכנית

programme-place = מקום

## Partners and map

# Title of the page that lists all partners but the guests.
delegation-partners = השותפים האחרים

# Title of the page with the map of all partners; the guests' lines are set off there.
delegation-map = על מפת השותפים

# Alternative text of the map of all partners with the guests' lines set off.
# $home (String) - the home town, base form
# $names (String) - the guests, base form, as a list
delegation-map-alt = מפה: { $home } וכל שותפיה; בהדגשה: { $names }.
