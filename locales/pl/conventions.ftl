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
