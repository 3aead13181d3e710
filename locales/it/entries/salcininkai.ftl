### Šalčininkai, Lithuania: district, partner since 2002.

# One line for contents, cards and the page.
salcininkai-lead = Tra antichi tumuli, chiese e palazzetti
# S3, S5–S7 (the area stands in the panel)
# $polesShareText (String) - share of Poles, with the sign; $polesShare (Number) - selects the article (l’80%, il 75%)
salcininkai-land =
    Il distretto di { -salcininkai } si trova nel sud-est { -country-lt(form: "di") }, { -vilnius-county(form: "in") }. Vi
    abita la più numerosa comunità polacca del Paese: qui è polacco { $polesShare ->
    [80] l’{ $polesShareText }
   *[other] il { $polesShareText }
    } degli abitanti. Questa terra di straordinaria bellezza, con paesaggi magnifici, monumenti interessanti e
    curiosità naturali, custodisce chiese e palazzetti, pietre preistoriche e antichi tumuli, vecchi edifici
    rurali unici nel loro genere.
# S8
# $monuments (Number), $churches (Number), $orthodoxChurches (Number) - counts
salcininkai-monuments =
    Le statistiche elencano { $monuments ->
    [one] { $monuments } bene culturale
    [many] { $monuments } di beni culturali
   *[other] { $monuments } beni culturali
    }, tra cui { $churches ->
    [one] una chiesa
    [many] { $churches } di chiese
   *[other] { $churches } chiese
    }, { $orthodoxChurches ->
    [one] una chiesa ortodossa
    [2] due chiese ortodosse
    [many] { $orthodoxChurches } di chiese ortodosse
   *[other] { $orthodoxChurches } chiese ortodosse
    }, cappelle ed edifici appartenuti a complessi di palazzi e dimore signorili.
# S9, S10, and the town's population (S2)
# $townPopulationText (String) - inhabitants of the town, with "circa"; $townPopulation (Number) - selects the noun
# $vilniusDistanceKmText (String) - distance from Vilnius
# $foundedCenturyText (String) - century: XIII secolo
salcininkai-seat =
    Il capoluogo, la città di { -salcininkai } ({ $townPopulationText } { $townPopulation ->
    [one] abitante
    [many] di abitanti
   *[other] abitanti
    }), dista { $vilniusDistanceKmText } da { -vilnius } e le sue origini risalgono al
    { $foundedCenturyText }; { -adam-mickiewicz } la visitò più di una volta.
# S11, S12
# $agreementYear (String) - year of the twinning agreement
salcininkai-ties =
    L’accordo di gemellaggio tra { -plonsk } e il distretto è del { $agreementYear }. La collaborazione riguarda
    soprattutto la cultura, lo sport e gli scambi per bambini e giovani.
