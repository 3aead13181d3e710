### Crépy-en-Valois, France: town, partner since 2002.

# Lead: one line.
crepy-en-valois-lead = Le Vieux Château { -valois(form: "of") } et l’archerie

# C3, C4, C5: where it lies; its past, seen in the architecture.
# $parisDistanceKmText (String) - distance from Paris, with "environ" and unit
# $architectureCenturiesText (String) - phrase with prepositions: du XIVe au XVIe siècle
crepy-en-valois-town =
    { -crepy-en-valois }, à { $parisDistanceKmText } au nord-est de { -paris }, se trouve
    { -picardy(form: "in") }, dans le département { -oise(form: "of") }. Son riche passé et sa splendeur se
    lisent à chaque pas dans l’architecture { $architectureCenturiesText }.

# C6: the Old Castle of the house of Valois.
crepy-en-valois-castle =
    Le Vieux Château { -valois(form: "of") } attend tous ceux qui veulent connaître l’histoire de la ville,
    entrer dans le monde des traditions de l’archerie et admirer la beauté de l’art sacré.

# C7, C8, C9: the Polish community, the agreement, the exchanges.
# $agreementYear (String) - year of the cooperation agreement
crepy-en-valois-ties =
    La ville est un grand foyer de { -polonia(form: "the") }, la communauté polonaise
    { -country-fr(form: "of") }: d’où l’idée du jumelage. L’accord de coopération date de
    { $agreementYear }. Un échange de jeunes a lieu chaque année; de grands groupes d’habitants des deux
    villes se retrouvent régulièrement, chacune participe aux manifestations culturelles, sportives et
    similaires de l’autre, et des projets sont menés en commun.
