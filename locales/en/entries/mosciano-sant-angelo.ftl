### Mosciano Sant’Angelo, Italy: a town, partner since 2010. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
mosciano-sant-angelo-lead = A medieval town of vines and olives

# Where and what it is.
# $populationText (String) - the population with “about”: “about 8,000”
mosciano-sant-angelo-town = { -mosciano-sant-angelo }, a medieval town with a population of { $populationText }, lies in
    the picturesque region of { -abruzzo }, in the { -teramo-province }. Its many monuments underline its historic
    character.

# What it lives by: an important centre within its region. Vines and olives are what is farmed.
mosciano-sant-angelo-trade = Today, with its vines and olives, it is an important centre of farming in the region, and of
    trade and crafts too.

# The partnership. “Mainly” belongs to culture, “in particular” to orchestras and folk groups.
# $since (String) - the year since which the towns are twinned
# $distanceKmText (String) - the distance from Płońsk with its unit and “about”
mosciano-sant-angelo-ties = { -plonsk } and { -mosciano-sant-angelo } have been twin towns since { $since }. Though
    { $distanceKmText } lie between them in a straight line, they work together, mainly in culture, and in particular
    through their orchestras and folk groups.
