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
