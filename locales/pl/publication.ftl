### The publication around the entries: titles, cover, imprint, welcome, contents, table, time line,
### notes, back page and leaflet. Everywhere: $asOf (String) - the year of the facts;
### $partners (Number) - how many partners; $firstYear, $lastYear (String) - years of the first and
### the latest partnership.

## Titles

# Document title of the brochure, also its running title.
catalogue-title = { -plonsk } i jego partnerzy

# Document title of a leaflet about one entry.
# $name (String) - the entry's name, base form
leaflet-title = { -plonsk } i { $name }

## Cover

# One word above the title.
cover-kicker = { -plonsk }

# Two to four words in large type. The partners are towns, a city, a district and a regional council.
cover-title = Partnerzy miasta

# One italic line: Picardy and the Volga are the west and the east, Lithuania and the Negev the north
# and the south of the partners' map.
# $partners (Number) - how many partners
cover-subtitle =
    { $partners ->
        [10] Dziesięciu partnerów
        [one] { $partners } partner
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    } – od { -picardy(case: "genitive") } po { -volga(case: "accusative") },
    od { -country-lt(case: "genitive") } po { -negev(case: "accusative") }

# The state of the facts.
# $asOf (String) - a year
cover-state = Stan na rok { $asOf }

## Imprint

imprint-title = Informacje o wydaniu

imprint-publisher = Wydawca: { office-name }, { office-department }.

# $asOf (String) - a year
imprint-state = Stan na rok { $asOf }. Liczby poprzedzone skrótem „ok.” są przybliżone.

# $asOf (String) - a year
imprint-sources = Źródło informacji: { source-plonsk-municipal-office } ({ $asOf } r.).

# Natural Earth is the name of a data set.
imprint-map =
    Mapy: linie brzegowe z zasobów Natural Earth (domena publiczna); granic państw nie zaznaczono.
    Podane przy mapach odległości od { -plonsk(case: "genitive") } obliczono w linii prostej z dokładnością
    do dziesięciu kilometrów.

# Libertinus Serif is a typeface, the SIL Open Font License its licence.
imprint-fonts = Krój pisma: Libertinus Serif (licencja SIL Open Font License).

# twinpress and Typst are programs.
imprint-tool = Skład: twinpress i Typst.

# Label of the source of the facts.
source-plonsk-municipal-office = Urząd Miejski w { -plonsk(case: "locative") }

## Welcome: 110 to 140 words in three paragraphs

welcome-title = Witamy w { -plonsk(case: "locative") }

# First of three: the delegation is greeted.
welcome-guests =
    Szanowni Państwo, witamy serdecznie w mieście, w którym urodził się { -david-ben-gurion }, pierwszy
    premier { -country-il(case: "genitive") }, i które { -united-nations } uhonorowała tytułem
    { -peace-messenger-cities(form: "title", case: "genitive") }. Państwa wizyta to kolejna karta w historii
    spotkań, które łączą { -plonsk } z jego partnerami.

# Second of three: the partners and the Peace Messenger Cities.
# $firstYear, $lastYear (String) - years of the first and the latest partnership
# $partners (Number) - how many partners
welcome-partners =
    W latach { $firstYear }–{ $lastYear } { -plonsk } zyskał { $partners ->
        [10] dziesięciu partnerów
        [one] { $partners } partnera
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }: miasta, rejon i radę regionalną. Zbliżają nas kultura, sport, wymiana młodzieży i wspólne projekty.
    Nasze miasto należy też do { -iapmc(case: "genitive") }, które szerzy ideę pokojowego
    współistnienia ludzi różnych ras i kultur.

# Third of three: what the brochure holds.
welcome-brochure =
    Każdemu partnerowi poświęcono w tej broszurze osobną stronę. Dalej znajdą Państwo rozdział o członkostwie
    w stowarzyszeniu, zestawienie wszystkich partnerów, kalendarium współpracy oraz miejsce na własne notatki.
    Życzymy dobrej lektury i udanego pobytu.

# Under the welcome text.
welcome-signature = { office-department }, { office-name }

## Contents

contents-title = Spis treści

# Headings in the contents.
section-partners = Partnerzy

section-memberships = Członkostwo

## Table of all partners

partners-table-title = Zestawienie partnerów

table-name = Partner

table-country = Kraj

# Short head of a column of years.
table-since = Od roku

# Head of a column of approximate figures, which stand there without "ok.".
table-population = Liczba mieszkańców (ok.)

## Time line

timeline-title = Kalendarium współpracy

# $firstYear, $lastYear (String) - years of the first and the latest partnership
timeline-lead = Od pierwszego partnerstwa w { $firstYear } roku po rok { $lastYear }

# Alternative text of the time line.
# $firstYear, $lastYear (String) - years of the first and the latest partnership
timeline-alt =
    Oś czasu od { $firstYear } do { $lastYear } roku: początki partnerstw { -plonsk(case: "genitive") }
    oraz członkostwa w { -iapmc(case: "locative") }.

# Short label at the year of membership.
timeline-membership = { -peace-messenger-cities }

## Notes

# Heading of a page with ruled lines.
notes-title = Notatki

# How the brochure's figures are to be read.
notes-figures =
    Skrót „ok.” oznacza liczbę przybliżoną. Podane przy mapach odległości od { -plonsk(case: "genitive") }
    obliczono w linii prostej z dokładnością do dziesięciu kilometrów.

## Back page and leaflet

# One line over the night map on the back page.
back-line = Z { -plonsk(case: "genitive") } w świat – i ze świata do { -plonsk(case: "genitive") }

office-name = Urząd Miejski w { -plonsk(case: "locative") }

# The department that receives delegations.
office-department = Biuro Protokołu

# Heading over the list of all partners on the back of a leaflet.
leaflet-partners-title = Partnerzy { -plonsk(case: "genitive") }

# One sentence under the heading.
# $firstYear (String) - the year of the first partnership
# $partners (Number) - how many partners
leaflet-partners-lead =
    Od { $firstYear } roku { -plonsk } zyskał { $partners ->
        [10] dziesięciu partnerów
        [one] { $partners } partnera
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }.
