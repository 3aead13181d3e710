### Ramat Negev, Israel: regional council, partner since 1997.

# One line for contents, cards and the page.
ramat-negev-lead = Dove visse { -david-ben-gurion }, nato a { -plonsk }
# R3
ramat-negev-land =
    Distretto nel sud { -country-il(form: "di") }, { -ramat-negev } è il consiglio regionale più esteso del Paese:
    amministra terre nel deserto { -negev(form: "di") } centrale.
# R4–R6
# $benGurionYears (Number) - years that Ben-Gurion lived in Ramat Negev
# $agreementYear (String) - year of the partnership agreement
ramat-negev-ben-gurion =
    Qui, { -negev(form: "in") }, passò { $benGurionYears ->
    [one] l’ultimo anno
    [many] gli ultimi { $benGurionYears } di anni
   *[other] gli ultimi { $benGurionYears } anni
    } di vita { -david-ben-gurion }, primo capo del governo israeliano, nato a { -plonsk }. A questa figura eccezionale si
    devono i primi contatti e l’accordo di partenariato firmato nel { $agreementYear }.
# R7, R8
ramat-negev-youth =
    L’accordo fa incontrare i giovani dei due Paesi e tiene vive storia e usanze: ogni anno un gruppo di ragazzi di
    { -ramat-negev } viene a trovare i coetanei di { -plonsk }.
# R9, R10
ramat-negev-visits =
    È ormai tradizione: ogni nuovo ambasciatore { -country-il(form: "di") } { -country-pl(form: "in") } visita { -plonsk }
    e ne incontra gli abitanti. Grazie alla collaborazione, una visita a { -plonsk } è sempre più spesso nel programma dei
    grandi gruppi turistici israeliani in viaggio { -country-pl(form: "in") }.
