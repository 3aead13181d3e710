### The words of every visit.

# $years (Number) - years of friendship; selects
delegation-anniversary = { $name } and { -alfa }, { $years ->
        [one] { $years } year
       *[other] { $years } years
    } since { $since }
delegation-guests = Visitors
delegation-hosts = Your hosts here
delegation-programme = Day by day
programme-time = When
programme-item = What
programme-place = Where
delegation-partners = The rest of our friends
delegation-map = Where you come from
delegation-map-alt = A map on which { $names } stands out.
