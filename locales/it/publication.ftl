### The publication around the entries: titles, cover, imprint, welcome, contents, table, time line, notes, back.

## Titles and cover

# Title of the document and running title.
catalogue-title = { -plonsk } e i suoi partner
# Document title of a leaflet.
# $name (String) - the entry
leaflet-title = { -plonsk } presenta: { $name }
# same-as-source
cover-kicker = { -plonsk }
# Big, on the cover; true of towns, a city, a district and a council.
cover-title = I nostri partner
# One italic line.
# $partners (Number) - how many partners
cover-subtitle = { $partners ->
    [one] La nostra amicizia
    [10] Le nostre dieci amicizie
    [many] Le nostre { $partners } di amicizie
   *[other] Le nostre { $partners } amicizie
}, dal deserto { -negev(form: "di") } alle rive { -volga(form: "di") }
# $asOf (String) - the year of the facts
cover-state = Dati aggiornati al { $asOf }

## Imprint

imprint-title = Colophon
imprint-publisher = Pubblicato dal Comune di { -plonsk }, Ufficio Cerimoniale.
# $asOf (String) - the year of the facts
imprint-state = I dati sono aggiornati al { $asOf }; le cifre accompagnate da «circa» sono approssimative.
# $asOf (String) - the year of the facts
imprint-sources = Fonte dei dati: Comune di { -plonsk }, { $asOf }.
imprint-map =
    Mappe: linee di costa da Natural Earth (pubblico dominio). I confini degli Stati non sono tracciati. Le distanze
    da { -plonsk } indicate con le mappe sono in linea d’aria, arrotondate alla decina di chilometri.
imprint-fonts = Composto in Libertinus Serif (SIL Open Font License).
imprint-tool = Impaginato con twinpress e Typst.
source-plonsk-municipal-office = Comune di { -plonsk }

## Welcome: three short paragraphs to the delegation

welcome-title = Benvenuti a { -plonsk }
welcome-guests =
    Gentili ospiti, vi accogliamo con gioia nella nostra città. Ad avvicinarci ai nostri partner sono gli incontri tra i
    giovani, la cultura, lo sport, le esperienze messe in comune. Ma ogni amicizia vive soprattutto nelle persone:
    grazie di essere qui.
# $partners (Number) - how many partners
# $firstYear (String), $lastYear (String) - years of the first and of the latest partnership
welcome-partners =
    Il primo partner è con noi dal { $firstYear }, gli ultimi dal { $lastYear }: oggi { $partners ->
    [one] è uno solo, e ha
    [10] sono dieci, e ciascuno ha
    [many] sono { $partners }, e ciascuno ha
   *[other] sono { $partners }, e ciascuno ha
    } una storia da raccontare. { -plonsk } partecipa attivamente anche alla vita
    { -iapmc(form: "di") }, nel segno della tolleranza e del rispetto delle altre culture.
welcome-brochure =
    In queste pagine presentiamo i nostri partner uno per uno; seguono un capitolo sull’associazione, una tabella, una
    linea del tempo e uno spazio per i vostri appunti. Portate con voi l’opuscolo, ricordo di una visita e invito a
    tornare.
welcome-signature = Ufficio Cerimoniale, Comune di { -plonsk }

## Contents

contents-title = Sommario
section-partners = Partner
section-memberships = Adesione ad associazioni

## Table of partners

partners-table-title = I partner in sintesi
table-name = Nome
table-country = Paese
# Short head of a column of years.
table-since = Dal
# The column prints full figures, all of them approximate.
table-population = Abitanti (circa)

## Time line

timeline-title = Anno dopo anno
# $firstYear (String), $lastYear (String) - years of the first and of the latest partnership
timeline-lead = I partner di { -plonsk } dal { $firstYear } al { $lastYear }
# Alternative text.
# $firstYear (String), $lastYear (String) - years of the first and of the latest partnership
timeline-alt =
    Linea del tempo dal { $firstYear } al { $lastYear }: l’anno d’inizio di ogni partenariato e l’anno in cui
    { -plonsk } ha aderito { -iapmc(form: "a") }.
timeline-membership = { -peace-messenger-cities }

## Notes and back page

notes-title = Appunti
notes-figures =
    Le cifre accompagnate da «circa» sono approssimative. Le distanze da { -plonsk } indicate con le mappe sono in linea
    d’aria, arrotondate alla decina di chilometri.
# One line over the map on the back page.
back-line = Lontani sulla mappa, vicini nell’amicizia
office-name = Comune di { -plonsk }
# The department of ceremonies and guests («ufficio protocollo» would be the mail registry).
office-department = Ufficio Cerimoniale

## Back of the leaflet

leaflet-partners-title = I partner di { -plonsk }
# $partners (Number) - how many partners
# $firstYear (String) - year of the first partnership
leaflet-partners-lead = Dal { $firstYear } a oggi { -plonsk } ha stretto amicizia con { $partners ->
    [one] un partner
    [10] dieci partner
    [many] { $partners } di partner
   *[other] { $partners } partner
}.
