### Words that Hebrew needs round figures: about, over, units, centuries.
### A prefix letter joins a figure with a maqaf (U+05BE): כ־6,000.

## Approximate figures

# An approximate figure.
# $figure (String) - the figure, ready and grouped, with its unit if it has one
about = כ־{ $figure }

# An approximate figure in thousands; Hebrew prints full figures, so this is a reserve.
# $figure (String) - how many thousands, ready
# $number (Number) - the same, to select: 3 to 10 take the plural אלפים
about-thousands =
    { $number ->
        [one] כאלף
        [two] כאלפיים
        [3] כ־{ $figure } אלפים
        [4] כ־{ $figure } אלפים
        [5] כ־{ $figure } אלפים
        [6] כ־{ $figure } אלפים
        [7] כ־{ $figure } אלפים
        [8] כ־{ $figure } אלפים
        [9] כ־{ $figure } אלפים
        [10] כ־{ $figure } אלפים
       *[other] כ־{ $figure } אלף
    }

# An approximate figure in millions; the prefix fuses with the word where no figure is printed.
# $figure (String) - how many millions, ready
# $number (Number) - the same, to select
about-millions =
    { $number ->
        [one] כמיליון
        [two] כשני מיליון
       *[other] כ־{ $figure } מיליון
    }

# More than a figure.
# $figure (String) - the figure, ready
over = יותר מ־{ $figure }

## Units

# A share.
# $figure (String) - the figure, ready
percent = { $figure }%

# An area in square kilometres.
# $figure (String) - the figure, ready
area-km2 = { $figure } קמ״ר

# A distance in kilometres.
# $figure (String) - the figure, ready
distance-km = { $figure } ק״מ

## Centuries: always with the article, so that a word (never a prefix letter) stands before

# One century.
# $number (Number) - 13 for the 13th
century = המאה ה־{ $number }

# From one century to another; in words, no dash.
# $from (Number) - the first century
# $to (Number) - the last century
centuries = מן המאה ה־{ $from } עד המאה ה־{ $to }

## Days and hours of a visit. Here the spaces stay ordinary, but for the hours.

# A day: 14 במאי 2027.
# $date (String) - day, month and year, ready
# $day (Number) - the day of the month; $month, $year (String) - for languages that need them
full-date = { $date }

# A day without its year, at the beginning of a stretch of days: 30 במאי.
# $date (String) - day and month, ready
# $day (Number), $month (String) - the same apart
day-and-month = { $date }

# A day with its weekday, above its programme: יום שישי, 14 במאי.
# $date (String) - weekday, day and month, ready
# $weekday, $month (String), $day (Number) - the same apart
weekday-and-date = { $date }

# A stretch of days; in words, no dash: 13 עד 15 במאי 2027.
# $span (String) - "month" (both in one), "year" or "years": how far it reaches
# $from (String) - the first day: in one month its number alone
# $to (String) - the last day, as full-date says it
# $day (Number) - the number of the first day
date-range = { $from } עד { $to }

# A time of day, of 24 hours: 9:30.
# $hour (String) - 9; $paddedHour (String) - 09; $minute (String) - 30, in two figures
# $minutes (Number) - the minutes, to select
clock-time = { $hour }:{ $minute }

# From one time of day to another; in words, no dash: 9:30 עד 11:00.
# $from, $to (String) - as clock-time says them
clock-range = { $from } עד { $to }
