### Membership: Płońsk, Peace Messenger City (International Association of Peace Messenger Cities).

# One line for contents, cards and the page's head.
iapmc-lead = Tytuł za tolerancję i szacunek dla innych kultur

## The title and the offices

# The title; membership, Executive Committee, Vice-President.
# $memberYear, $executiveYear, $vicePresidentYear (String) - years from which
iapmc-title =
    { -united-nations } uhonorowała { -plonsk(case: "accusative") } tytułem
    { -peace-messenger-cities(form: "title", case: "genitive") } za osiągnięcia w budowaniu tolerancji i szacunku
    dla innych kultur. Od { $memberYear } roku miasto należy do { -iapmc(case: "genitive") },
    a od { $executiveYear } roku zasiada w jego Komitecie Wykonawczym. Od { $vicePresidentYear } roku burmistrz
    { -plonsk(case: "genitive") } pełnił funkcję jednego z wiceprezydentów stowarzyszenia.
    .heading = { -plonsk } – { -peace-messenger-cities(form: "title") }

# The election of the President.
# $presidentElectedMonth (Number) - the month, 1 to 12: selects the preposition and the locative
# $presidentElectedYear (String) - the year
iapmc-president =
    { $presidentElectedMonth ->
        [1] W styczniu
        [2] W lutym
        [3] W marcu
        [4] W kwietniu
        [5] W maju
        [6] W czerwcu
        [7] W lipcu
        [8] W sierpniu
        [9] We wrześniu
        [10] W październiku
        [11] W listopadzie
       *[other] W grudniu
    } { $presidentElectedYear } roku prezydentem stowarzyszenia wybrano { -andrzej-pietrasik(case: "accusative") },
    burmistrza { -plonsk(case: "genitive") }.

## The association

# Foundation, as the town tells it, and task.
# $foundedYear (String) - year of the official foundation
iapmc-association =
    Stowarzyszenie oficjalnie założono w { $foundedYear } roku na wniosek sekretarza generalnego
    { -united-nations(form: "short") } { -boutros-boutros-ghali(case: "genitive") }. Podstawowe zadanie
    stowarzyszenia to szerzyć ideę pokojowego współistnienia ludzi różnych ras i kultur, krzewić ducha
    poszanowania praw człowieka, usuwać bariery w kontaktach ze światem oraz przybliżać organizacje i inicjatywy
    służące ludziom i demokratyzacji życia.
    .heading = Idea stowarzyszenia

# Who the members are, what the title is given for, how many there are.
# $memberCities (Number) - member cities, for the plural
# $memberCitiesText (String) - "ponad 100"
iapmc-members =
    Członkami są miasta, które { -united-nations(form: "short") } mianowała
    { -peace-messenger-cities(form: "titles", case: "instrumental") }. Główne kryterium przyznania tytułu
    to wkład miasta w kulturę pokoju i tolerancji, między innymi przez rozwiązywanie problemów
    w szkołach, wymianę młodzieży i sportowców, wspieranie zasad
    { -bill-of-human-rights(case: "genitive") } oraz tworzenie atmosfery tolerancji i zrozumienia
    wśród mieszkańców. Stowarzyszenie skupia { $memberCitiesText } { $memberCities ->
        [one] miasto
        [few] miasta
        [many] miast
       *[other] miasta
    } z całego świata.

## What Płońsk does

# Assemblies and committee meetings; the two that Płońsk co-organised.
# $coOrganised (Number) - how often Płońsk was co-organiser
# $firstMeetingYear (String) - year of the first
# $secondMeetingMonth (Number) - the month of the second, 1 to 12: selects the preposition and the locative
# $secondMeetingYear (String) - its year
iapmc-meetings =
    { -plonsk } aktywnie i regularnie uczestniczy w zgromadzeniach ogólnych i posiedzeniach
    Komitetu Wykonawczego. { $coOrganised ->
        [one] Raz współorganizował
        [2] Dwukrotnie współorganizował
        [few] { $coOrganised } razy współorganizował
        [many] { $coOrganised } razy współorganizował
       *[other] { $coOrganised } raza współorganizował
    } obrady komitetu. W { $firstMeetingYear } roku odbyły się one w { -plonsk(case: "locative") } po raz pierwszy,
    a współorganizatorem była { -warsaw }; następne { -country-pl(case: "in") }
    { -plonsk } zorganizował z { -wielun(case: "instrumental") } i { -oswiecim(case: "instrumental") }
    { $secondMeetingMonth ->
        [1] w styczniu
        [2] w lutym
        [3] w marcu
        [4] w kwietniu
        [5] w maju
        [6] w czerwcu
        [7] w lipcu
        [8] w sierpniu
        [9] we wrześniu
        [10] w październiku
        [11] w listopadzie
       *[other] w grudniu
    } { $secondMeetingYear } roku.
    .heading = { -plonsk } w działaniu

# The live Internet broadcast for the International Day of Peace.
# $broadcastYear (String) - the year of the appointment
# $broadcastEdition (Number) - which edition: selects the ordinal
# $peaceDayText (String) - "21 września"
iapmc-broadcast =
    W { $broadcastYear } roku { -plonsk } mianowano koordynatorem { $broadcastEdition ->
        [1] pierwszej
        [2] drugiej
        [3] trzeciej
        [4] czwartej
        [5] piątej
       *[other] { $broadcastEdition }.
    } edycji międzynarodowej transmisji internetowej na żywo z okazji ustanowionego przez
    { -united-nations(form: "short") } { -day-of-peace(case: "genitive") } ({ $peaceDayText }). Cel transmisji to
    szerzenie idei pokoju wśród dzieci i młodzieży, które razem uczestniczą w niej przez internet.

# The exhibition and the Mayor in New York.
# $exhibitionYear (String) - year of the exhibition
# $exhibitionTitle (title) - set by the program, with its language
# $speechYear (String) - year of the speech and the march
iapmc-actions =
    W { $exhibitionYear } roku { -plonsk } gościł wystawę karykatury antywojennej „{ $exhibitionTitle }”, pokazywaną
    już między innymi w { -new-york(case: "locative") }, { -belgrade(case: "locative") }
    i mieście { -mexico-city }. W { $speechYear } roku burmistrz w imieniu stowarzyszenia przemówił
    w siedzibie { -united-nations(form: "short") } w { -new-york(case: "locative") } i dołączył
    do wspólnego marszu organizacji pozarządowych przeciw rozprzestrzenianiu broni jądrowej.
