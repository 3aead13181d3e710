### Mosciano Sant’Angelo, Italy: a town, partner since 2010. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
mosciano-sant-angelo-lead = A medieval town of vines and olives

# Where and what it is.
# $populationText (String) - the population with “about”: “about 8,000”
mosciano-sant-angelo-town = { -mosciano-sant-angelo }, a medieval town with a population of { $populationText }, lies in
    the picturesque region of { -abruzzo }, in the { -teramo-province }. Its many monuments underline the town’s
    historic character.

# What it lives by: an important centre within its region. Vines and olives are what is farmed.
mosciano-sant-angelo-trade = Today it is an important centre in the region for farming (vines and olives), trade and
    crafts.

# The partnership. “Mainly” belongs to culture, “in particular” to orchestras and folk groups.
# $since (String) - the year since which the towns are twinned
mosciano-sant-angelo-ties = { -plonsk } and { -mosciano-sant-angelo } have been twin towns since { $since }. Their
    cooperation is mainly in the field of culture, in particular between the orchestras and folk groups of the two
    towns.
