### Bakhchysarai, Ukraine (Crimea): town, partner since 2004.

# Lead: one line.
bakhchysarai-lead = Le palais des khans et les <cite lang="fr">{ -crimean-sonnets }</cite>

# B3, B4, B5, B6: where it lies; capital; river; beginnings.
# $foundedCenturyText (String) - phrase without article: XVe siècle
bakhchysarai-capital =
    Dans les pittoresques { -crimean-mountains(form: "plain") }, sur la route de { -simferopol } à
    { -sevastopol }, l’ancienne capitale { -crimean-khanate(form: "of") } reste, culturellement,
    celle { -crimean-tatars(form: "of") }. Fondée au début du { $foundedCenturyText } sur le site de l’ancienne
    localité tatare { -eski-yurt(form: "of") }, elle est divisée par la rivière { -churuk-su }: rive
    gauche, la vieille ville historique; rive droite, la nouvelle.

# B7, B8: the palace; near by, the monastery and the rock-cut towns.
bakhchysarai-palace =
    L’ensemble palatial des khans est l’un des plus précieux monuments
    { -crimea(form: "of") }. Les environs ont aussi les leurs:
    { -dormition-monastery(form: "the") }, entièrement taillé dans le roc, et des cités rupestres.

# B9: the sonnets. Titles are Polish and set by the program; each has a gloss in quotes, in brackets.
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (String) - titles
bakhchysarai-sonnets =
    { -adam-mickiewicz }, l’un des poètes polonais les plus connus, consacra à la ville plusieurs de ses
    <cite lang="fr">{ -crimean-sonnets }</cite>: { $sonnetBakczysaraj } («{ -bakhchysarai }»),
    { $sonnetBakczysarajNight } («{ -bakhchysarai } la nuit»), { $sonnetPotockaGrave } («Le Tombeau de
    Potocka») et { $sonnetHaremGraves } («Les Tombes du harem»).

# B10, B11: the agreement; "mainly" is a fact.
# $agreementYear (String) - year of the cooperation agreement
bakhchysarai-ties =
    L’accord de coopération date de { $agreementYear }; celle-ci porte principalement sur la culture et
    sur le partage de l’expérience de { -plonsk } dans divers aspects de l’autonomie locale et de la démocratie
    { -country-pl(form: "in") }.
