### A visit from Crépy-en-Valois, France: an example of a delegation.

## Cover and welcome

# Title of the brochure, large on its cover and small above its pages. Two to six words.
crepy-en-valois-2027-title = { -crepy-en-valois } w { -plonsk(case: "locative") }

# The occasion, one line below the title; no figure: the program says the years.
crepy-en-valois-2027-occasion = Jubileusz partnerstwa naszych miast

# The guests are greeted.
# $since (String) - the year of partnership
# $years (Number) - full years since then; selects
crepy-en-valois-2027-welcome =
    Szanowni Państwo, drodzy Przyjaciele z { -crepy-en-valois }, serdecznie witamy w { -plonsk(case: "locative") }.
    Umowę o współpracy nasze miasta podpisały w { $since } roku. Dziś, po { $years ->
        [one] { $years } roku
        [few] { $years } latach
        [many] { $years } latach
       *[other] { $years } roku
    }, wspólnie świętujemy jubileusz.

# What joins both towns, and a wish.
crepy-en-valois-2027-ties =
    Pomysł partnerstwa wziął się stąd, że { -crepy-en-valois } jest dużym ośrodkiem { -polonia(case: "genitive") }.
    Co roku odbywa się wymiana młodzieży, cyklicznie spotykają się też duże grupy mieszkańców obu miast.
    Niech i te dni przyniosą nowe przyjaźnie oraz pomysły na wspólne projekty.

# The guests' office.
crepy-en-valois-2027-guest-office = Merostwo { -crepy-en-valois }

## Places

crepy-en-valois-2027-place-town-hall = Urząd Miejski

crepy-en-valois-2027-place-school = Szkoła

crepy-en-valois-2027-place-market-square = Rynek

crepy-en-valois-2027-place-sports-hall = Hala sportowa

## Programme: what happens, in the order of the days

crepy-en-valois-2027-item-arrival = Przyjazd i powitanie delegacji

crepy-en-valois-2027-item-talks = Spotkanie z władzami miasta

crepy-en-valois-2027-item-dinner = Kolacja powitalna

crepy-en-valois-2027-item-projects = Rozmowy o nowych wspólnych projektach

crepy-en-valois-2027-item-pupils = Spotkanie z uczniami
    .note = O wymianie młodzieży opowiedzą jej uczestnicy.

crepy-en-valois-2027-item-walk = Spacer po mieście
    .note = Początek na rynku.

crepy-en-valois-2027-item-match = Mecz towarzyski drużyn obu miast

crepy-en-valois-2027-item-jubilee = Jubileusz partnerstwa: koncert i występy
    .note = W razie deszczu – w hali sportowej.

crepy-en-valois-2027-item-farewell = Pożegnanie delegacji
