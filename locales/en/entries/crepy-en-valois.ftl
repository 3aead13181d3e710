### Crépy-en-Valois, France: a town, partner since 2002. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
crepy-en-valois-lead = A { -valois } castle and the world of archery

# Where it lies, and its architecture. The French word département stays French in English.
# $parisDistanceKmText (String) - the distance from Paris with its unit and “about”: “about 60 km”
# $architectureCenturiesText (String) - the centuries, without an article: “14th–16th centuries”
crepy-en-valois-town = { -crepy-en-valois } lies in the { -picardy } region, in the { -oise }
    <span lang="fr">département</span>, { $parisDistanceKmText } north-east of { -paris }. Its rich past and its
    splendour can be seen at every turn in the architecture of the { $architectureCenturiesText }.

# The castle is named after the royal house of Valois. Three things await the visitor: history, archery, sacred art.
crepy-en-valois-castle = The Old Castle of the House of { -valois } welcomes all who wish to learn the town’s history,
    enter the world of archery and its traditions, and admire the beauty of sacred art.

# How the twinning came about, and what it consists of. The exchange is yearly; the meetings recur.
# $agreementYear (String) - the year of the cooperation agreement
crepy-en-valois-ties = The town is a large centre of { -country-fr }’s { -polonia }: hence the idea of twinning. The
    cooperation agreement dates from { $agreementYear }. Every year there is a youth exchange, and
    recurring meetings bring together large groups of inhabitants of both towns. Each town takes part in the other’s
    cultural, sporting and similar events, and there are joint projects.
