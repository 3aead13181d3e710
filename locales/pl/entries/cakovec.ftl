### Čakovec, Croatia: the town between the Mura and the Drava, partner of Płońsk.

# One line for contents, cards and the page's head.
cakovec-lead = Winnice i łowiska między { -mura(case: "instrumental") } a { -drava(case: "instrumental") }

# Where it lies; its rank among the towns of northern Croatia (not of the county).
# $northernCroatiaRank (Number) - by size, among the towns of that part of the country
cakovec-town =
    { -cakovec } leży na północy { -country-hr(case: "genitive") }, w { -medimurje(case: "locative") }, między dwiema
    rzekami: { -mura(case: "instrumental") } i { -drava(case: "instrumental") }. Jest { $northernCroatiaRank ->
        [1] największym
        [2] drugim co do wielkości
        [3] trzecim co do wielkości
       *[other] { $northernCroatiaRank }. co do wielkości
    } miastem tej części kraju, a zarazem ośrodkiem, w którym skupia się życie kulturalne i gospodarcze
    regionu.

# What it is famous for; the spa near by.
cakovec-land =
    Sławę przyniosły mu tereny łowieckie, winnice i dorodne plony. Niedaleko znajduje się uzdrowisko.
    To dzięki niemu { -cakovec } jest miejscem bardzo atrakcyjnym dla wszystkich, którzy szukają wypoczynku.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
cakovec-ties =
    Miastem partnerskim { -plonsk(case: "genitive") } { -cakovec } jest od { $since } roku. Współpraca obu miast
    ma dwa główne nurty: są nimi kultura i sport.
