### Mosciano Sant’Angelo, Italy: the town in Abruzzo, partner of Płońsk.

# One line for contents, cards and the page's head.
mosciano-sant-angelo-lead = Średniowieczne miasto wśród winorośli i oliwek

# Where it lies; its monuments.
mosciano-sant-angelo-town =
    { -mosciano-sant-angelo } to średniowieczne miasto { -country-it(case: "in") }, położone w malowniczym regionie
    { -abruzzo }, w { -teramo-province(case: "locative") }. Zabytków jest tu wiele i to właśnie one podkreślają jego
    historyczny charakter.

# The town today: farming, trade and crafts.
mosciano-sant-angelo-trade =
    Z historią sąsiaduje tu codzienna praca: dziś miasto jest ważnym w regionie ośrodkiem rolnictwa, handlu
    i rzemiosła. Rolnictwo oznacza tutaj uprawę winorośli i oliwek.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
mosciano-sant-angelo-ties =
    Miastem partnerskim { -plonsk(case: "genitive") } { -mosciano-sant-angelo } jest od { $since } roku. Współpraca
    obu miast toczy się głównie w kulturze. Szczególne miejsce zajmują w niej kontakty między orkiestrami oraz między
    zespołami folklorystycznymi.
