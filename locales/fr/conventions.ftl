### Conventions: the words that French needs round figures. All spaces here are made unbreakable by the program.

# An approximate figure.
# $figure (String) - the ready grouped figure: 6 000
about = environ { $figure }

# An approximate figure in thousands; French prints full figures, so the program does not ask for it.
# $figure (String) - the thousands: 6 or 7,5
# $number (Number) - the same, selects
about-thousands =
    { $number ->
        [1] environ mille
       *[other] environ { $figure } mille
    }

# An approximate figure in millions. 1,5 is singular in French.
# $figure (String) - the millions: 1 or 2,5
# $number (Number) - the same, selects
about-millions =
    { $number ->
        [one] environ { $figure } million
        [many] environ { $figure } millions
       *[other] environ { $figure } millions
    }

# More than a figure.
# $figure (String) - the ready grouped figure
over = plus de { $figure }

# A percentage; U+202F before the sign.
# $figure (String) - the ready figure
percent = { $figure }{ "\u202F" }%

# An area in square kilometres.
# $figure (String) - the ready figure
# same-as-source
area-km2 = { $figure } km²

# A distance in kilometres.
# $figure (String) - the ready figure
# same-as-source
distance-km = { $figure } km

# One century, without article: XIIIe siècle; the ending is raised.
# $number (Number) - the century, selects
# $roman (String) - the century in Roman figures
century =
    { $number ->
        [1] { $roman }<sup>er</sup> siècle
       *[other] { $roman }<sup>e</sup> siècle
    }

# A span of centuries, with its prepositions: du XIVe au XVIe siècle.
# $from (Number) - the first century, selects
# $fromRoman (String) - the first century in Roman figures
# $toRoman (String) - the last century in Roman figures
centuries =
    { $from ->
        [1] du { $fromRoman }<sup>er</sup> au { $toRoman }<sup>e</sup> siècle
       *[other] du { $fromRoman }<sup>e</sup> au { $toRoman }<sup>e</sup> siècle
    }

## Days and hours of a visit. Here the spaces stay ordinary, but for the hours.

# A day: 14 mai 2027; the first of a month has its raised ending.
# $date (String) - day, month and year, ready: 14 mai 2027
# $day (Number) - the day of the month, selects
# $month, $year (String) - mai, 2027
full-date =
    { $day ->
        [1] { $day }<sup>er</sup> { $month } { $year }
       *[other] { $date }
    }

# A day without its year, at the beginning of a stretch of days: 30 mai.
# $date (String) - day and month, ready
# $day (Number), $month (String) - the same apart
day-and-month =
    { $day ->
        [1] { $day }<sup>er</sup> { $month }
       *[other] { $date }
    }

# A day with its weekday, above its programme: vendredi 14 mai. The program writes the capital.
# $date (String) - weekday, day and month, ready
# $weekday, $month (String), $day (Number) - the same apart
weekday-and-date =
    { $day ->
        [1] { $weekday } { $day }<sup>er</sup> { $month }
       *[other] { $date }
    }

# A stretch of days, with its prepositions: du 13 au 15 mai 2027.
# $span (String) - "month" (both in one), "year" or "years": how far it reaches
# $from (String) - the first day: in one month its number alone
# $to (String) - the last day, as full-date says it
# $day (Number) - the number of the first day, selects
date-range =
    { $span ->
        [month] { $day ->
            [1] du { $from }<sup>er</sup> au { $to }
           *[other] du { $from } au { $to }
        }
       *[other] du { $from } au { $to }
    }

# A time of day: 9 h 30; a full hour without its zeros: 10 h.
# $hour (String) - 9; $paddedHour (String) - 09; $minute (String) - 30, in two figures
# $minutes (Number) - the minutes, selects
clock-time =
    { $minutes ->
        [0] { $hour } h
       *[other] { $hour } h { $minute }
    }

# From one time of day to another: 9 h 30 – 11 h.
# $from, $to (String) - as clock-time says them
clock-range = { $from } – { $to }
