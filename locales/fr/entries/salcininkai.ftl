### Šalčininkai, Lithuania: district, partner since 2002.

# Lead: one line.
salcininkai-lead = Églises, petits palais et tumulus

# S3, S5, S6, S7: the district, its people, its landscape (the area stands in the panel).
# $polesShareText (String) - percentage of Poles, with the sign
salcininkai-land =
    Dans le sud-est { -country-lt(form: "of") } ({ -vilnius-county(form: "plain") }), le district abrite la
    plus grande communauté polonaise du pays: { $polesShareText } des habitants sont des Polonais. Cette
    terre d’une extraordinaire beauté offre paysages magnifiques, monuments intéressants et curiosités
    naturelles; on y voit églises et petits palais, pierres préhistoriques et tumulus anciens, vieilles
    constructions villageoises uniques.

# S8: monuments; "among others" is a fact.
# $monuments (Number) - count of cultural monuments, selects the plural
# $churches (Number) - count of churches, selects the words
# $orthodoxChurches (Number) - count of Orthodox churches, selects the plural
salcininkai-monuments =
    Les statistiques recensent
    { $monuments ->
        [one] { $monuments } monument du patrimoine culturel,
        [many] { $monuments } de monuments du patrimoine culturel,
       *[other] { $monuments } monuments du patrimoine culturel,
    }
    entre autres
    { $churches ->
        [13] treize églises,
        [one] { $churches } église,
        [many] { $churches } d’églises,
       *[other] { $churches } églises,
    }
    { $orthodoxChurches ->
        [2] deux églises orthodoxes,
        [one] { $orthodoxChurches } église orthodoxe,
        [many] { $orthodoxChurches } d’églises orthodoxes,
       *[other] { $orthodoxChurches } églises orthodoxes,
    }
    des chapelles et des bâtiments d’anciens ensembles palatiaux et seigneuriaux.

# S2 (the town's population), S9, S10: the seat of the district.
# $townPopulation (Number) - population of the town, selects the plural
# $townPopulationText (String) - the same, with "environ"
# $vilniusDistanceKmText (String) - distance from Vilnius, with unit
# $foundedCenturyText (String) - phrase without article: XIIIe siècle
salcininkai-seat =
    Chef-lieu du district, à { $vilniusDistanceKmText } de { -vilnius }, la ville de { -salcininkai }
    { $townPopulation ->
        [one] ({ $townPopulationText } habitant)
        [many] ({ $townPopulationText } d’habitants)
       *[other] ({ $townPopulationText } habitants)
    }
    remonte au { $foundedCenturyText }; { -adam-mickiewicz } y vint plus d’une fois.

# S11, S12: the agreement is with the district; "mainly" is a fact.
# $agreementYear (String) - year of the twinning agreement
salcininkai-ties =
    L’accord de jumelage entre { -plonsk } et le district date de { $agreementYear }. La coopération
    porte surtout sur la culture, le sport et les échanges d’enfants et de jeunes.
