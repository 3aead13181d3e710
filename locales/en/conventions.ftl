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
