### Bakhchysarai, Ukraine (Crimea): a town, partner since 2004. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
bakhchysarai-lead = Once the capital of the { -crimean-khanate }

# Where it lies and what it was and is. “Former” capital of the state, but still the “cultural” capital of the people.
# $foundedCenturyText (String) - the century, without an article: “15th century”
bakhchysarai-capital = { -bakhchysarai } lies amid the picturesque { -crimean-mountains }, on the
    { -simferopol }–{ -sevastopol } road. The former capital of the { -crimean-khanate }, founded at the beginning of
    the { $foundedCenturyText } on the site of the former Tatar settlement { -eski-yurt }, is still the cultural
    capital of the { -crimean-tatars }. The river { -churuk-su } divides the old, historic part on the left bank from
    the new part on the right.

# The monuments. “Among the most valuable”; the monastery and the rock-cut towns are near the town, not in it.
bakhchysarai-palace = The Khans’ palace complex is among the most valuable monuments of { -crimea }. Other valuable
    monuments are nearby: the { -dormition-monastery }, hewn entirely out of the rock, and rock-cut towns.

# Mickiewicz’s sonnets. The four titles are Polish and are set by the program; each is followed by its meaning in
# round brackets and quotation marks. (In Polish the titles stand alone.)
# $sonnetBakczysaraj (String) - Polish title of a sonnet: the town’s name
# $sonnetBakczysarajNight (String) - Polish title of a sonnet: the town by night
# $sonnetPotockaGrave (String) - Polish title of a sonnet: the grave of (Countess) Potocka
# $sonnetHaremGraves (String) - Polish title of a sonnet: the graves of the harem
bakhchysarai-sonnets = { -adam-mickiewicz }, one of Poland’s best-known poets, devoted several of his
    <cite lang="en">{ -crimean-sonnets }</cite> to the town: { $sonnetBakczysaraj } (“{ -bakhchysarai }”),
    { $sonnetBakczysarajNight } (“{ -bakhchysarai } by Night”), { $sonnetPotockaGrave } (“Potocka’s Grave”) and
    { $sonnetHaremGraves } (“Graves of the Harem”).

# The partnership. “Mainly” is a fact; the experience shared is that of Płońsk.
# $agreementYear (String) - the year of the cooperation agreement
bakhchysarai-ties = The cooperation agreement dates from { $agreementYear }. The main fields of cooperation are
    culture and sharing { -plonsk }’s experience of various aspects of local government and democracy in
    { -country-pl }.
