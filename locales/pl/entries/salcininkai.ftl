### Šalčininkai (Polish Soleczniki), Lithuania: the district and its seat, partner of Płońsk.

# One line for contents, cards and the page's head.
salcininkai-lead = Największa polska społeczność { -country-lt(case: "in") }

# The district: where it lies, its people, its landscape and monuments.
# $polesShareText (String) - "80%"
salcininkai-land =
    Na południowym wschodzie { -country-lt(case: "genitive") }, w { -vilnius-county(case: "locative") }, rozciąga się
    { -salcininkai(unit: "district") }. Mieszka tu największa polska społeczność w tym kraju: Polacy stanowią
    { $polesShareText } ludności. Ziemia ta zachwyca niezwykłą urodą – wspaniałymi krajobrazami, ciekawymi
    zabytkami i osobliwościami przyrody. Są tu kościoły i pałacyki, prehistoryczne głazy i pradawne kurhany
    oraz unikatowe stare zabudowania wiejskie.

# What the statistics list: some of the monuments, not all kinds.
# $monuments (Number) - cultural monuments
# $churches (Number) - churches
# $orthodoxChurches (Number) - Orthodox churches
salcininkai-monuments =
    Statystyki wymieniają { $monuments ->
        [one] { $monuments } zabytek
        [few] { $monuments } zabytki
        [many] { $monuments } zabytków
       *[other] { $monuments } zabytku
    } kultury, między innymi { $churches ->
        [one] { $churches } kościół
        [few] { $churches } kościoły
        [many] { $churches } kościołów
       *[other] { $churches } kościoła
    }, { $orthodoxChurches ->
        [2] dwie cerkwie
        [one] { $orthodoxChurches } cerkiew
        [few] { $orthodoxChurches } cerkwie
        [many] { $orthodoxChurches } cerkwi
       *[other] { $orthodoxChurches } cerkwi
    }, kaplice oraz budynki dawnych zespołów pałacowych i dworskich.

# The seat of the district.
# $townPopulation (Number) - inhabitants of the town, for the plural
# $townPopulationText (String) - "ok. 8 tys."
# $vilniusDistanceKmText (String) - "44 km"
# $foundedCenturyRoman (String) - "XIII"
salcininkai-seat =
    Siedzibą władz rejonu są { -salcininkai } (<span lang="lt">{ -salcininkai(unit: "local") }</span>),
    miasto położone { $vilniusDistanceKmText } od { -vilnius(case: "genitive") }.
    Liczy { $townPopulationText } { $townPopulation ->
        [one] mieszkańca
        [few] mieszkańców
        [many] mieszkańców
       *[other] mieszkańca
    }, a jego początki sięgają { $foundedCenturyRoman } wieku. { -adam-mickiewicz } odwiedzał je niejednokrotnie.

# The partnership is between Płońsk and the district.
# $agreementYear (String) - year of the twinning agreement
salcininkai-ties =
    W { $agreementYear } roku { -plonsk } i { -salcininkai(unit: "district") } podpisały umowę partnerską.
    Współpraca obejmuje głównie kulturę, sport oraz wymianę dzieci i młodzieży.
