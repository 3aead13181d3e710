### Ramat Negev, Israel: regional council, partner since 1997.

# One line for contents, cards and the page.
ramat-negev-lead = Dove visse { -david-ben-gurion }, nato a { -plonsk }
# R3
ramat-negev-land =
    Distretto nel sud { -country-il(form: "di") }, { -ramat-negev } è il consiglio regionale più esteso del Paese e
    amministra terre nella parte centrale del deserto { -negev(form: "di") }.
# R4–R6
# $benGurionYears (Number) - years that Ben-Gurion lived in Ramat Negev
# $agreementYear (String) - year of the partnership agreement
ramat-negev-ben-gurion =
    Qui, { -negev(form: "in") }, visse { $benGurionYears ->
    [one] il suo ultimo anno
    [many] i suoi ultimi { $benGurionYears } di anni
   *[other] i suoi ultimi { $benGurionYears } anni
    } { -david-ben-gurion }, nato a { -plonsk }, primo premier { -country-il(form: "di") }. È per questa figura
    eccezionale che sono nati i contatti e nel { $agreementYear } è stato firmato l’accordo di partenariato.
# R7, R8
ramat-negev-youth =
    L’accordo fa incontrare i giovani dei due Paesi e tiene vive storia e usanze. Ogni anno un gruppo di ragazzi
    di { -ramat-negev } viene a { -plonsk } a trovare i coetanei.
# R9, R10
ramat-negev-visits =
    È ormai tradizione che ogni nuovo ambasciatore { -country-il(form: "di") } { -country-pl(form: "in") } visiti
    { -plonsk } e ne incontri gli abitanti. Grazie alla collaborazione, una visita in città è sempre più spesso nel
    programma di grandi gruppi di turisti israeliani in viaggio { -country-pl(form: "per") }.
