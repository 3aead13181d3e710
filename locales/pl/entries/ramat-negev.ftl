### Ramat Negev, Israel: the regional council in the Negev, partner of Płońsk.

# One line for contents, cards and the page's head.
ramat-negev-lead = Z { -plonsk(case: "genitive") } na pustynię { -negev }

# Where it lies: by area the largest regional council of the country.
ramat-negev-land =
    { -ramat-negev } to okręg na południu { -country-il(case: "genitive") }, największa terytorialnie rada
    regionalna w kraju. Zarządza terenami w środkowej części pustyni { -negev }.

# Ben-Gurion, born in Płońsk, is the reason for the partnership.
# $benGurionYears (Number) - how many years he lived there at the end of his life
# $agreementYear (String) - year of the partnership agreement
ramat-negev-ben-gurion =
    { -david-ben-gurion }, pierwszy premier { -country-il(case: "genitive") }, urodził się w { -plonsk(case: "locative") },
    a { $benGurionYears ->
        [one] ostatni rok
        [few] ostatnie { $benGurionYears } lata
        [many] ostatnie { $benGurionYears } lat
       *[other] ostatnie { $benGurionYears } roku
    } życia spędził na pustyni { -negev }, w { -ramat-negev }. Ze względu na tę wybitną postać nawiązano
    kontakty i w { $agreementYear } roku podpisano umowę partnerską.

# Under the agreement young people meet; every year a group comes to Płońsk.
ramat-negev-youth =
    Umowa to spotkania młodzieży obu krajów oraz dbałość o historię i obyczaje. Co roku grupa młodych
    z { -ramat-negev } odwiedza rówieśników w { -plonsk(case: "locative") }.

# Ambassadors' visits are a tradition; tourist groups come ever more often.
ramat-negev-visits =
    Tradycyjnie już każdy nowy ambasador { -country-il(case: "genitive") } { -country-pl(case: "in") } odwiedza
    { -plonsk(case: "accusative") } i spotyka się z mieszkańcami. Dzięki współpracy wizyta w { -plonsk(case: "locative") }
    coraz częściej jest w programie dużych grup turystycznych z { -country-il(case: "genitive") } zwiedzających
    { -country-pl(case: "accusative") }.
