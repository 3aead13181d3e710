### Mosciano Sant'Angelo, Italy: town, partner since 2010.

# One line for contents, cards and the page.
mosciano-sant-angelo-lead = Cittadina medievale, terra di viti e olivi
# M3
# $populationText (String) - inhabitants, with "circa"; $population (Number) - selects the noun
mosciano-sant-angelo-town =
    { -mosciano-sant-angelo } è una cittadina medievale di { $populationText } { $population ->
    [one] abitante
    [many] di abitanti
   *[other] abitanti
    } nella pittoresca regione { -abruzzo(form: "di") }, { -teramo-province(form: "in") }. Numerosi monumenti ne
    sottolineano il carattere storico.
# M4
mosciano-sant-angelo-trade =
    Oggi { -mosciano-sant-angelo } è per la regione un importante centro dell’agricoltura (viti e olivi), del
    commercio e dell’artigianato.
# M5, M6
# $since (String) - year since which the town is a twin town
mosciano-sant-angelo-ties =
    Dal { $since } { -plonsk } e { -mosciano-sant-angelo } sono città gemelle. La collaborazione si svolge soprattutto nel
    campo della cultura, in particolare tra le orchestre e i gruppi folcloristici dell’una e dell’altra città.
