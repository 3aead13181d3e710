### Words around figures.

# $figure (String) - the figure, ready
about = בערך { $figure }
# $figure (String) - the thousands, ready
# $number (Number) - the same, to select
about-thousands = בערך { $figure } אלף
# $figure (String) - the millions, ready
# $number (Number) - the same, to select
about-millions = בערך { $figure } מיליון
# $figure (String) - the figure, ready
over = למעלה מ־{ $figure }
# $figure (String) - the figure, ready
percent = { $figure }%
# $figure (String) - the figure, ready
area-km2 = { $figure } קמ״ר
# $figure (String) - the figure, ready
distance-km = { $figure } ק״מ
# $number (Number) - the century
century = מאה { $number }
# $from (Number) - the first century
# $to (Number) - the last century
centuries = מאות { $from } עד { $to }

full-date = { $date }
day-and-month = { $date }
weekday-and-date = { $date }
# $span (String) - how far it reaches; selects
date-range = { $span ->
        [month] { $from } עד { $to }
       *[other] { $from } ועד { $to }
    }
clock-time = { $hour }:{ $minute }
clock-range = { $from } עד { $to }
