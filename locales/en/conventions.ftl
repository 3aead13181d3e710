### The words that English needs round figures. The program fills these in and hands the result to the other
### messages as ready text ({ $populationText }, { $distanceKmText } …). It also makes every space here non-breaking.

## Approximate figures, and figures that are exceeded

# An approximate figure: “about 6,000”. It may stand in mid-sentence: lower case.
# $figure (String) - the figure, already grouped
about = about { $figure }

# An approximate figure said in thousands: “about 6 thousand”. English prints thousands in full
# (language.yaml: thousands: false), so this is here only for completeness.
# $figure (String) - the number of thousands, ready to print: “6”, “7.5”
# $number (Number) - the same number, for languages whose word for “thousand” changes with it
about-thousands = about { $figure } thousand

# An approximate figure said in millions: “about 1 million”.
# $figure (String) - the number of millions, ready to print
# $number (Number) - the same number, for languages whose word for “million” changes with it
about-millions = about { $figure } million

# A figure that is exceeded: “over 100”.
# $figure (String) - the figure, already grouped
over = over { $figure }

## Figures with a unit

# A percentage: “80%”. No space in English.
# $figure (String) - the figure, ready to print
# same-as-source
percent = { $figure }%

# An area: “1,491.4 km²”.
# $figure (String) - the figure, ready to print
# same-as-source
area-km2 = { $figure } km²

# A distance: “44 km”. The program puts the words of “about” before it where it is approximate.
# $figure (String) - the figure, ready to print
# same-as-source
distance-km = { $figure } km

## Centuries

# One century: “13th century”. No article: the sentence writes “the”.
# $number (Number) - the century; it selects the ending
# $roman (String) - the same in Roman figures, for languages that use them
century = { NUMBER($number, type: "ordinal") ->
        [one] { $number }st century
        [two] { $number }nd century
        [few] { $number }rd century
       *[other] { $number }th century
    }

# A span of centuries: “14th–16th centuries”. No article: the sentence writes “the”. Closed en dash.
# $from (Number) - the first century
# $to (Number) - the last century
# $fromRoman (String) - the first in Roman figures, for languages that use them
# $toRoman (String) - the last in Roman figures, for languages that use them
centuries = { NUMBER($from, type: "ordinal") ->
        [one] { $from }st
        [two] { $from }nd
        [few] { $from }rd
       *[other] { $from }th
    }–{ NUMBER($to, type: "ordinal") ->
        [one] { $to }st
        [two] { $to }nd
        [few] { $to }rd
       *[other] { $to }th
    } centuries

## Days and hours of a visit. Here the spaces stay ordinary, but for the hours.

# A day: “14 May 2027”.
# $date (String) - day, month and year, ready
# $day (Number) - the day of the month; $month, $year (String) - for languages that need them
full-date = { $date }

# A day without its year, at the beginning of a stretch of days: “30 May”.
# $date (String) - day and month, ready
# $day (Number), $month (String) - the same apart
day-and-month = { $date }

# A day with its weekday, above its programme: “Friday 14 May”.
# $date (String) - weekday, day and month, ready
# $weekday, $month (String), $day (Number) - the same apart
weekday-and-date = { $date }

# A stretch of days: “13–15 May 2027”, “30 May – 2 June 2027”.
# $span (String) - "month" (both in one), "year" or "years": how far it reaches
# $from (String) - the first day: in one month its number alone
# $to (String) - the last day, as full-date says it
# $day (Number) - the number of the first day
date-range =
    { $span ->
        [month] { $from }–{ $to }
       *[other] { $from } – { $to }
    }

# A time of day, of 24 hours: “09:30”.
# $hour (String) - “9”; $paddedHour (String) - “09”; $minute (String) - “30”, in two figures
# $minutes (Number) - the minutes, to select
clock-time = { $paddedHour }:{ $minute }

# From one time of day to another: “09:30–11:00”.
# $from, $to (String) - as clock-time says them
clock-range = { $from }–{ $to }
