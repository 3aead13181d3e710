### A visit from Ramat Negev, Israel: an example of a delegation.

## Cover and welcome

# Title of the brochure, large on its cover and small above its pages. Two to six words.
ramat-negev-2027-title = { -ramat-negev } w { -plonsk(case: "locative") }

# The occasion, one line below the title; no figure: the program says the years.
ramat-negev-2027-occasion = Jubileusz partnerstwa

# The guests are greeted.
# $since (String) - the year of partnership
# $years (Number) - full years since then; selects
ramat-negev-2027-welcome =
    Szanowni Państwo, drodzy Przyjaciele z { -ramat-negev }, serdecznie witamy w { -plonsk(case: "locative") },
    mieście, w którym urodził się { -david-ben-gurion }. Umowę partnerską podpisaliśmy w { $since } roku. Dziś, po
    { $years ->
        [one] { $years } roku
        [few] { $years } latach
        [many] { $years } latach
       *[other] { $years } roku
    }, wspólnie świętujemy jubileusz.

# What joins both towns, and a wish.
ramat-negev-2027-ties =
    Nasze drogi połączyła postać człowieka, który przyszedł na świat tutaj, a ostatnie lata życia spędził
    w { -ramat-negev }. Co roku grupa tamtejszej młodzieży odwiedza w { -plonsk(case: "locative") } swoich rówieśników.
    Niech i te dni przyniosą nowe przyjaźnie.

# The guests' office.
ramat-negev-2027-guest-office = Rada Regionalna { -ramat-negev }

## Places

ramat-negev-2027-place-town-hall = Urząd Miejski

ramat-negev-2027-place-market-square = Rynek

ramat-negev-2027-place-school = Szkoła

ramat-negev-2027-place-sports-hall = Hala sportowa

## Programme: what happens, in the order of the days

ramat-negev-2027-item-arrival = Przyjazd i powitanie delegacji

ramat-negev-2027-item-talks = Spotkanie z władzami miasta

ramat-negev-2027-item-walk = Spacer po rodzinnym mieście { -david-ben-gurion(case: "genitive") }
    .note = Początek na rynku.

ramat-negev-2027-item-pupils = Spotkanie młodzieży obu krajów
    .note = Rozmowy o historii i obyczajach.

ramat-negev-2027-item-games = Wspólne gry i zawody

ramat-negev-2027-item-dinner = Uroczysta kolacja

ramat-negev-2027-item-jubilee = Jubileusz partnerstwa: uroczyste spotkanie

ramat-negev-2027-item-farewell = Pożegnanie delegacji
