### Tiszafüred, Hungary: a town, partner since 2013. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
tiszafured-lead = Beaches and thermal pools by { -lake-tisza }

# Where it lies: “in the central part of Hungary” in small letters, never the region named Central Hungary.
# “Among other things”: the list is not complete.
# $populationText (String) - the population with “about”: “about 15,000”
tiszafured-lake = { -tiszafured }, with a population of { $populationText }, lies in the central part of { -country-hu },
    on { -lake-tisza }. It is a tourist resort that offers, among other things, beaches, unspoilt nature and
    a thermal complex.

# The water “helps with various” complaints: it is not said to cure them. The activities are examples.
tiszafured-water = The water of the thermal pools helps with various rheumatic and musculoskeletal complaints. Those who
    like to be active outdoors can, for example, go riding or cycling, or take a kayak trip.

# “Also”: besides being a resort.
tiszafured-crafts = The town is also an important centre of crafts and of Hungarian folk art.

# The partnership. Culture and education are where the cooperation began.
# $agreementYear (String) - the year in which the partnership agreement was officially signed
tiszafured-ties = The partnership agreement with { -plonsk } was officially signed in { $agreementYear }. Cooperation
    began with culture and education.
