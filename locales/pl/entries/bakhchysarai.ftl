### Bakhchysarai, Ukraine (Crimea): the former capital of the khans, partner of Płońsk.

# One line for contents, cards and the page's head.
bakhchysarai-lead = Dawna stolica { -crimean-khanate(case: "genitive") }, uwieczniona w sonetach

# Where it lies, what it was and is, how it began, how the river divides it.
# $foundedCenturyRoman (String) - "XV"
bakhchysarai-capital =
    { -bakhchysarai } leży wśród malowniczych { -crimean-mountains(case: "genitive") }, przy drodze
    z { -simferopol(case: "genitive") } do { -sevastopol(case: "genitive") }. Dawna stolica
    { -crimean-khanate(case: "genitive") } pozostaje kulturalną stolicą { -crimean-tatars(case: "genitive") }.
    Rzeka { -churuk-su } oddziela starą, zabytkową część lewobrzeżną od nowej, prawobrzeżnej. Miasto założono
    na początku { $foundedCenturyRoman } wieku w miejscu dawnej tatarskiej osady { -eski-yurt }.

# The palace of the khans; the monastery and the rock-cut towns are near by, not in the town.
bakhchysarai-palace =
    Zespół pałacowy chanów należy do najcenniejszych zabytków { -crimea(case: "genitive") }. W pobliżu są
    inne cenne zabytki: { -dormition-monastery }, w całości wykuty w skale, oraz skalne miasta.

# Four sonnets by Mickiewicz, among several about the town.
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (title) -
# set by the program, with their language
bakhchysarai-sonnets =
    { -adam-mickiewicz }, jeden z najbardziej znanych polskich poetów, poświęcił miastu kilka
    <cite lang="pl">{ -crimean-sonnets(case: "genitive") }</cite>: { $sonnetBakczysaraj }, { $sonnetBakczysarajNight },
    { $sonnetPotockaGrave } i { $sonnetHaremGraves }.

# $agreementYear (String) - year of the cooperation agreement
bakhchysarai-ties =
    Umowę o współpracy podpisano w { $agreementYear } roku. Współpraca obejmuje głównie kulturę
    oraz dzielenie się doświadczeniami { -plonsk(case: "genitive") } dotyczącymi różnych aspektów samorządności
    i demokracji { -country-pl(case: "in") }.
