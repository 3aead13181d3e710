### Words around figures.

# $figure (String) - the figure, ready
about = some { $figure }
# $figure (String) - the thousands, ready
# $number (Number) - the same, to select
about-thousands = some { $figure } thousand
# $figure (String) - the millions, ready
# $number (Number) - the same, to select
about-millions = some { $figure } million
# $figure (String) - the figure, ready
over = beyond { $figure }
# $figure (String) - the figure, ready
percent = { $figure }%
# $figure (String) - the figure, ready
area-km2 = { $figure } sq km
# $figure (String) - the figure, ready
distance-km = { $figure } km
# $number (Number) - the century
century = century { $number }
# $from (Number) - the first century
# $to (Number) - the last century
centuries = centuries { $from } to { $to }

full-date = { $date }
day-and-month = { $date }
weekday-and-date = { $date }
# $span (String) - how far it reaches; selects
date-range = { $span ->
        [month] { $from } to { $to }
       *[other] { $from } until { $to }
    }
clock-time = { $paddedHour }:{ $minute }
clock-range = { $from } to { $to }
