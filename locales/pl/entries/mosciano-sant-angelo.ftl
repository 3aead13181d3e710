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
    Dziś jest ważnym w regionie ośrodkiem rolnictwa, handlu i rzemiosła. Tutejsze rolnictwo to uprawa winorośli
    i oliwek.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
# $distanceKmText (String) - from Płońsk in a straight line: "ok. 1200 km"
mosciano-sant-angelo-ties =
    Choć od { -plonsk(case: "genitive") } dzieli je w linii prostej { $distanceKmText }, { -mosciano-sant-angelo }
    jest od { $since } roku jego miastem partnerskim. Współpraca obu miast dotyczy głównie kultury,
    a szczególne miejsce zajmują w niej kontakty między orkiestrami oraz między zespołami folklorystycznymi.
