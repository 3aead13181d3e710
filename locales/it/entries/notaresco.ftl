### Notaresco, Italy: town, partner since 2008.

# One line for contents, cards and the page.
notaresco-lead = Scorci medievali vicino { -adriatic(form: "a") }
# N3, N4
notaresco-town =
    { -notaresco } è una località pittoresca { -abruzzo(form: "di") }, { -teramo-province(form: "in") }, a poca distanza
    { -adriatic(form: "da") }. Le montagne abruzzesi furono spesso meta di papa { -john-paul-ii }.
# N5, N6
notaresco-history =
    Le prime notizie di { -notaresco } risalgono agli inizi dello scorso millennio. Chi vi arriva oggi trova edifici di
    carattere tipicamente medievale.
# N7, N8
# $since (String) - year since which the town is a twin town
# $distanceKmText (String) - distance from Płońsk, with unit and "circa"
notaresco-ties =
    { -plonsk } e { -notaresco } sono città gemelle dal { $since }. Le separano { $distanceKmText } in linea d’aria, ma le
    avvicina la collaborazione, soprattutto culturale: gruppi di vario genere di ciascuna delle due città prendono parte
    alle manifestazioni artistiche dell’altra.
