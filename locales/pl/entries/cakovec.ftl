### Čakovec, Croatia: the town between the Mura and the Drava, partner of Płońsk.

# One line for contents, cards and the page's head.
cakovec-lead = Winnice i tereny łowieckie między { -mura(case: "instrumental") } a { -drava(case: "instrumental") }

# Where it lies; its rank among the towns of northern Croatia (not of the county).
# $northernCroatiaRank (Number) - by size, among the towns of that part of the country
# $population (Number), $populationText (String) - "ok. 16 tys."; the number selects the plural
cakovec-town =
    { -cakovec }, miasto liczące { $populationText } { $population ->
        [one] mieszkańca
        [few] mieszkańców
        [many] mieszkańców
       *[other] mieszkańca
    }, leży na północy { -country-hr(case: "genitive") }, w { -medimurje(case: "locative") }, między
    rzekami { -mura(case: "instrumental") } i { -drava(case: "instrumental") }. Jest { $northernCroatiaRank ->
        [1] największym
        [2] drugim co do wielkości
        [3] trzecim co do wielkości
       *[other] { $northernCroatiaRank }. co do wielkości
    } miastem tej części kraju, a zarazem kulturalnym i gospodarczym centrum swojego regionu.

# What it is famous for; the spa near by.
cakovec-land =
    Słynie z terenów łowieckich, winnic i dorodnych plonów. Pobliskie uzdrowisko sprawia, że { -cakovec }
    jest też bardzo atrakcyjnym miejscem na wypoczynek.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
cakovec-ties =
    { -cakovec } jest miastem partnerskim { -plonsk(case: "genitive") } od { $since } roku. Współpraca obu miast dotyczy
    głównie kultury i sportu.
