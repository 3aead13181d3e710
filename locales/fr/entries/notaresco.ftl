### Notaresco, Italy: town, partner since 2008.

# Lead: one line.
notaresco-lead = Un lieu pittoresque { -abruzzo(form: "of") }, près { -adriatic(form: "of") }

# N3, N4: where it lies; the Pope visited the mountains of the region (not the town).
notaresco-town =
    { -notaresco } est une localité pittoresque { -abruzzo(form: "of") }, dans la
    { -teramo-province(form: "plain") }, à peu de distance { -adriatic(form: "of") }. La région a aussi ses
    montagnes, où le pape { -john-paul-ii } se rendit souvent.

# N5, N6: first mentions (no century); medieval buildings.
notaresco-history =
    L’histoire vient ici de loin: les premières mentions de la ville datent des débuts du millénaire
    dernier. Aujourd’hui encore, on y voit des constructions d’un caractère typiquement médiéval.

# N7, N8: twin town; "mainly" is a fact.
# $since (String) - year
notaresco-ties =
    { -plonsk } et { -notaresco } sont jumelées depuis { $since }. C’est principalement la culture qui les
    rapproche: divers groupes de { -plonsk } participent aux manifestations artistiques de { -notaresco },
    et divers groupes de { -notaresco } à celles de { -plonsk }.
