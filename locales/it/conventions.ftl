### Words that Italian needs round figures. All spaces in these messages are made unbreakable by the program.

# An approximate figure.
# $figure (String) - the figure, already grouped
about = circa { $figure }

# An approximate figure in thousands; Italian joins "mila" to the figure. Not used while thousands is false.
# $figure (String) - thousands, for example 6 or 7,5
# $number (Number) - the same as a number
about-thousands = { $number ->
    [1] circa mille
   *[other] circa { $figure }mila
}

# An approximate figure in millions. In a sentence "di" follows: circa 1 milione di abitanti.
# $figure (String) - millions, for example 1 or 1,5
# $number (Number) - the same as a number
about-millions = { $number ->
    [one] circa { $figure } milione
    [many] circa { $figure } milioni
   *[other] circa { $figure } milioni
}

# More than.
# $figure (String) - the figure, already grouped
over = oltre { $figure }

# $figure (String) - the figure; no space before the sign in Italian
# same-as-source
percent = { $figure }%

# $figure (String) - square kilometres
# same-as-source
area-km2 = { $figure } km²

# $figure (String) - kilometres
# same-as-source
distance-km = { $figure } km

# A century as a phrase, without article: al XIII secolo.
# $roman (String) - Roman numeral
# $number (Number) - the century
century = { $roman } secolo

# A span of centuries, without article: del XIV–XVI secolo.
# $fromRoman (String), $toRoman (String) - Roman numerals
# $from (Number), $to (Number) - the centuries
centuries = { $fromRoman }–{ $toRoman } secolo

## Days and hours of a visit. Here the spaces stay ordinary, but for the hours.

# A day: 14 maggio 2027; the first of a month: 1º maggio 2027.
# $date (String) - day, month and year, ready
# $day (Number) - the day of the month, selects
# $month, $year (String) - maggio, 2027
full-date = { $day ->
    [1] { $day }º{ "\u00A0" }{ $month } { $year }
   *[other] { $date }
}

# A day without its year, at the beginning of a stretch of days: 30 maggio.
# $date (String) - day and month, ready
# $day (Number), $month (String) - the same apart
day-and-month = { $day ->
    [1] { $day }º{ "\u00A0" }{ $month }
   *[other] { $date }
}

# A day with its weekday, above its programme: venerdì 14 maggio. The program writes the capital.
# $date (String) - weekday, day and month, ready
# $weekday, $month (String), $day (Number) - the same apart
weekday-and-date = { $day ->
    [1] { $weekday } { $day }º{ "\u00A0" }{ $month }
   *[other] { $date }
}

# A stretch of days, without prepositions: 13–15 maggio 2027, 30 maggio – 2 giugno 2027.
# $span (String) - "month" (both in one), "year" or "years": how far it reaches
# $from (String) - the first day: in one month its number alone
# $to (String) - the last day, as full-date says it
# $day (Number) - the number of the first day, selects
date-range = { $span ->
    [month] { $day ->
        [1] { $from }º–{ $to }
       *[other] { $from }–{ $to }
    }
   *[other] { $from } – { $to }
}

# A time of day: 9.30.
# $hour (String) - 9; $paddedHour (String) - 09; $minute (String) - 30, in two figures
# $minutes (Number) - the minutes, to select
clock-time = { $hour }.{ $minute }

# From one time of day to another: 9.30–11.00.
# $from, $to (String) - as clock-time says them
clock-range = { $from }–{ $to }
