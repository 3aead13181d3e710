### Mosciano Sant’Angelo, Italy: the town in Abruzzo, partner of Płońsk.

# One line for contents, cards and the page's head.
mosciano-sant-angelo-lead = Średniowieczne miasto wśród winorośli i oliwek

# Where it lies; its monuments.
# $population (Number), $populationText (String) - "ok. 8 tys."; the number selects the plural
mosciano-sant-angelo-town =
    { -mosciano-sant-angelo } to średniowieczne miasto { -country-it(case: "in") }, położone w malowniczym regionie
    { -abruzzo }, w { -teramo-province(case: "locative") }. Liczy { $populationText } { $population ->
        [one] mieszkańca
        [few] mieszkańców
        [many] mieszkańców
       *[other] mieszkańca
    }, a jego historyczny charakter podkreślają liczne zabytki.

# The town today: farming, trade and crafts.
mosciano-sant-angelo-trade =
    Dziś jest ważnym w regionie ośrodkiem rolnictwa (uprawa winorośli i oliwek), handlu i rzemiosła.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
mosciano-sant-angelo-ties =
    { -mosciano-sant-angelo } jest miastem partnerskim { -plonsk(case: "genitive") } od { $since } roku.
    Współpraca obu miast dotyczy głównie kultury, a szczególne miejsce zajmują w niej kontakty orkiestr oraz zespołów folklorystycznych.
