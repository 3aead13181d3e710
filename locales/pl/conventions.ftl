### How Polish words round figures: approximate and minimum figures, units, centuries.
### The program makes every space in these messages unbreakable.

## Approximate and minimum figures

# An approximate figure, plain: "ok. 750".
# $figure (String) - the figure, grouped and ready
about = ok. { $figure }

# An approximate figure in thousands: "ok. 6 tys.", "ok. 7,5 tys."; the abbreviation does not inflect.
# $figure (String) - the number of thousands, ready: "6" or "7,5"
# $number (Number) - the same number, for languages that select by it
about-thousands = ok. { $figure } tys.

# An approximate figure in millions: "ok. 1 mln"; the abbreviation does not inflect.
# $figure (String) - the number of millions, ready: "1"
# $number (Number) - the same number, for languages that select by it
about-millions = ok. { $figure } mln

# More than a figure: "ponad 100".
# $figure (String) - the figure, grouped and ready
over = ponad { $figure }

## Units

# A percentage: no space before the sign in Polish.
# $figure (String) - the figure, ready
percent = { $figure }%

# An area.
# $figure (String) - the figure, ready: "1491,4"
area-km2 = { $figure } km²

# A distance.
# $figure (String) - the figure, ready
distance-km = { $figure } km

## Centuries

# One century: "XIII w.". It ends in a full stop, so it may not close a sentence.
# $number (Number) - the century, for languages that select by it
# $roman (String) - the century in Roman numerals
century = { $roman } w.

# A span of centuries: "XIV–XVI w.". It ends in a full stop, so it may not close a sentence.
# $from, $to (Number) - first and last century, for languages that select by them
# $fromRoman, $toRoman (String) - the same in Roman numerals
centuries = { $fromRoman }–{ $toRoman } w.

## Days and hours of a visit. Here the spaces stay ordinary, but for the hours.

# A day: "14 maja 2027 r.". It ends in a full stop, so it may not close a sentence.
# $date (String) - day, month and year, ready: "14 maja 2027"
# $day (Number) - the day of the month; $month, $year (String) - "maj", "2027": for languages that need them
full-date = { $date } r.

# A day without its year, at the beginning of a stretch of days: "30 maja".
# $date (String) - day and month, ready
# $day (Number), $month (String) - the same apart
day-and-month = { $date }

# A day with its weekday, above its programme: "piątek, 14 maja". The program writes the capital.
# $date (String) - weekday, day and month, ready
# $weekday, $month (String), $day (Number) - the same apart
weekday-and-date = { $date }

# A stretch of days: "13–15 maja 2027 r.", "30 maja – 2 czerwca 2027 r.".
# $span (String) - "month" (both in one), "year" or "years": how far it reaches
# $from (String) - the first day: in one month its number alone
# $to (String) - the last day, as full-date says it
# $day (Number) - the number of the first day
date-range =
    { $span ->
        [month] { $from }–{ $to }
       *[other] { $from } – { $to }
    }

# A time of day: "9.30".
# $hour (String) - "9"; $paddedHour (String) - "09"; $minute (String) - "30", in two figures
# $minutes (Number) - the minutes, to select
clock-time = { $hour }.{ $minute }

# From one time of day to another: "9.30–11.00".
# $from, $to (String) - as clock-time says them
clock-range = { $from }–{ $to }
