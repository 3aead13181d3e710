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
