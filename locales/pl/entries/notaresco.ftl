### Notaresco, Italy: the town in Abruzzo, partner of Płońsk.

# One line for contents, cards and the page's head.
notaresco-lead = Malowniczy zakątek { -abruzzo(case: "genitive") } blisko { -adriatic(case: "genitive") }

# Where it lies; Pope John Paul II and the mountains of the region.
notaresco-town =
    { -notaresco } to malownicze miejsce w { -abruzzo(case: "locative") }, w { -teramo-province(case: "locative") }
    { -country-it(case: "in") }, niedaleko { -adriatic(case: "genitive") }. Góry { -abruzzo(case: "genitive") } często
    odwiedzał papież { -john-paul-ii }.

# First mentions (no century is printed) and medieval buildings.
notaresco-history =
    Pierwsze wzmianki o miejscowości pochodzą z początków ubiegłego tysiąclecia. O dawnych czasach przypomina
    też zabudowa o typowo średniowiecznym charakterze.

# The partnership: a twin town since $since; no agreement is named.
# $since (String) - year
notaresco-ties =
    { -notaresco } jest miastem partnerskim { -plonsk(case: "genitive") } od { $since } roku. Współpraca dotyczy głównie
    kultury: różne grupy z { -plonsk(case: "genitive") } biorą udział w wydarzeniach artystycznych w { -notaresco },
    a grupy z { -notaresco } – w wydarzeniach organizowanych w { -plonsk(case: "locative") }.
