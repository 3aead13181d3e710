### Bakhchysarai, Ukraine (Crimea): a town, partner since 2004. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
bakhchysarai-lead = Once the capital of the { -crimean-khanate }

# Where it lies and what it was and is. “Former” capital of the state, but still the “cultural” capital of the people.
# $foundedCenturyText (String) - the century, without an article: “15th century”
bakhchysarai-capital = { -bakhchysarai } lies amid the picturesque { -crimean-mountains }, on the road from
    { -simferopol } to { -sevastopol }. The former capital of the { -crimean-khanate }, it is still the cultural capital
    of the { -crimean-tatars }. It was founded early in the { $foundedCenturyText } on the site of the former Tatar
    settlement of { -eski-yurt }. The river { -churuk-su } divides the old, historic left bank from the new right bank.

# The monuments. “Among the most valuable”; the monastery and the rock-cut towns are near the town, not in it.
bakhchysarai-palace = The Khans’ palace ensemble is among { -crimea }’s most valuable monuments. Other valuable
    monuments lie nearby: the { -dormition-monastery }, hewn wholly into the rock, and rock-cut towns.

# Mickiewicz’s sonnets. The four titles are Polish and are set by the program; each is followed by its meaning in
# round brackets and quotation marks. (In Polish the titles stand alone.)
# $sonnetBakczysaraj (String) - Polish title of a sonnet: the town’s name
# $sonnetBakczysarajNight (String) - Polish title of a sonnet: the town by night
# $sonnetPotockaGrave (String) - Polish title of a sonnet: the grave of (Countess) Potocka
# $sonnetHaremGraves (String) - Polish title of a sonnet: the graves of the harem
bakhchysarai-sonnets = { -adam-mickiewicz }, one of the best-known Polish poets, devoted several of his
    <cite lang="en">{ -crimean-sonnets }</cite> to the town: { $sonnetBakczysaraj } (“{ -bakhchysarai }”),
    { $sonnetBakczysarajNight } (“{ -bakhchysarai } by Night”), { $sonnetPotockaGrave } (“Potocka’s Grave”) and
    { $sonnetHaremGraves } (“The Graves of the Harem”).

# The partnership. “Mainly” is a fact; the experience shared is that of Płońsk.
# $agreementYear (String) - the year of the cooperation agreement
bakhchysarai-ties = The cooperation agreement dates from { $agreementYear }. The two towns work together mainly in
    culture, and in sharing { -plonsk }’s experience of various aspects of
    local government and democracy in { -country-pl }.
