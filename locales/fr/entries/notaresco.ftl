### Notaresco, Italy: town, partner since 2008.

# Lead: one line.
notaresco-lead = Un air de Moyen Âge près { -adriatic(form: "of") }

# N3, N4: where it lies; the Pope visited the mountains of the region (not the town).
notaresco-town =
    { -notaresco } est une localité pittoresque { -abruzzo(form: "of") }, dans la
    { -teramo-province(form: "plain") }, à peu de distance { -adriatic(form: "of") }. La région a aussi ses
    montagnes, où le pape { -john-paul-ii } s’est souvent rendu.

# N5, N6: first mentions (no century); medieval buildings.
notaresco-history =
    Ici, l’histoire vient de loin: les premières mentions de la ville remontent aux débuts du millénaire
    passé. On y voit des constructions de caractère typiquement médiéval.

# N7, N8: twin town; "mainly" is a fact.
# $since (String) - year
notaresco-ties =
    { -plonsk } et { -notaresco } sont jumelées depuis { $since }. C’est principalement la culture qui les
    rapproche: divers groupes de chacune des deux villes participent aux manifestations artistiques de
    l’autre.
