### Mosciano Sant’Angelo, Italy: town, partner since 2010.

# Lead: one line.
mosciano-sant-angelo-lead = Vignes, oliviers et monuments { -abruzzo(form: "of") }

# M3: where it lies; its monuments.
mosciano-sant-angelo-town =
    { -mosciano-sant-angelo } est une ville médiévale de la pittoresque région { -abruzzo(form: "of") },
    dans la { -teramo-province(form: "plain") }. De nombreux monuments en soulignent le caractère
    historique.

# M4: farming, trade, crafts.
mosciano-sant-angelo-trade =
    La ville est aujourd’hui, dans la région, un important centre agricole – on y cultive la vigne et
    l’olivier –, commercial et artisanal.

# M5, M6: twin town; "mainly" and "in particular" are facts.
# $since (String) - year
mosciano-sant-angelo-ties =
    { -plonsk } et { -mosciano-sant-angelo } sont jumelées depuis { $since }. Leur coopération porte
    principalement sur la culture; elle lie en particulier les orchestres et les groupes folkloriques des
    deux villes.
