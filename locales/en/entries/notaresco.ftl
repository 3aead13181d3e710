### Notaresco, Italy: a town, partner since 2008. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
notaresco-lead = A picturesque place near the { -adriatic }

# Where it lies. The Pope’s visits were to the mountains of the region, and frequent; nothing is said of the town.
# $populationText (String) - the population with “about”: “about 7,000”
notaresco-town = { -notaresco }, with a population of { $populationText }, is a picturesque place in { -abruzzo }, in
    the { -teramo-province }, near the { -adriatic }. Pope { -john-paul-ii } often visited the mountains
    of { -abruzzo }.

# How old it is. Name no century: “the beginning of the last millennium” is all that is known.
notaresco-history = The earliest mentions of the town date from the beginning of the last millennium; it has buildings
    of a typically medieval character.

# The partnership. “Mainly” and “various groups” are facts; the visits go both ways.
# $since (String) - the year since which the towns are twinned
notaresco-ties = { -plonsk } and { -notaresco } have been twin towns since { $since }. They work together mainly in
    culture: various groups from each town take part in the other’s artistic events.
