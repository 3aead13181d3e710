### Antoing, Belgium: a town, partner since 2013. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
antoing-lead = A castle in the <span lang="fr">{ -pays-blanc }</span>, the White Land

# Where it lies. The high-speed line passes near the town. The region’s French name is followed by its meaning.
# $borderDistanceKmText (String) - the distance from the French border with its unit: “30 km”
antoing-town = { -antoing } lies in southern { -country-be }, in the French-speaking province of { -hainaut },
    { $borderDistanceKmText } from the French border. A TGV high-speed line linking { -paris }, { -london } and
    { -brussels } passes nearby. The region is called the <span lang="fr">{ -pays-blanc }</span> (“White Land”) for
    its many quarries.

# The castle: medieval, and later transformed.
# $castleCenturyText (String) - the century of the transformation, without an article: “19th century”
antoing-castle = A medieval castle dominates the town; in the { $castleCenturyText } it was transformed into a most
    beautiful neo-Gothic residence.

# How the partnership came about; it began with the study visits.
# $crepyAntoingYears (Number) - for how many years the two towns have worked together; it selects the plural
# $crepyAntoingYearsText (String) - the same with “over”: “over 50”
# $agreementYear (String) - the year of the partnership agreement
antoing-ties = Contact came through { -crepy-en-valois }, which has worked with { -antoing } for
    { $crepyAntoingYearsText } { $crepyAntoingYears ->
        [one] year
       *[other] years
    }. Cooperation began with reciprocal study visits, at which experience of municipal services was shared:
    waste, sewerage and water supply. The partnership agreement dates from { $agreementYear }.

# The book. Its title is Polish and is set by the program; its meaning follows in round brackets and quotation marks.
# $bookTitle (String) - Polish title of the book: Mission Europe
# $bookLanguages (Number) - in how many languages it came out; it selects the words
antoing-book = { -antoing }, { -plonsk }, { -crepy-en-valois } and { -zell-mosel } together made a book based on an
    original idea by the Belgian writer { -carole-bonnet }. The adventure story { $bookTitle } (“Mission Europe”),
    written by primary-school children, shows their home towns as young inhabitants see them. It came out in
    { $bookLanguages ->
        [one] one language
        [2] two languages
        [3] three languages
       *[other] { $bookLanguages } languages
    }: { -french-language }, { -german-language } and { -polish-language }.
