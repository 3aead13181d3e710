### Volgograd, Russia: city, partner since 2008.

# One line for contents, cards and the page.
volgograd-lead = La città { -volga(form: "su") } che custodisce la memoria
# V3
volgograd-city =
    { -volgograd }, un tempo { -tsaritsyn } e { -stalingrad }, è il centro amministrativo della sua regione, sul basso
    { -volga }.
# V4
volgograd-battle =
    Nella seconda guerra mondiale l’aspra battaglia di { -stalingrad } finì con la sconfitta
    dell’esercito tedesco, ma anche con la distruzione quasi totale della città. Tenere viva la memoria di quei tragici
    eventi è una parte molto importante della politica cittadina.
# V5–V7
# $higherEducation (Number) - institutions of higher education
volgograd-industry =
    Oggi la città ha un nodo ferroviario e un aeroporto importanti ed è un centro industriale: macchine, mezzi di
    trasporto (trattori), metallurgia, chimica (soprattutto petrolchimica), legname e materiali da costruzione.
    Conta { $higherEducation ->
    [one] { $higherEducation } istituto
    [7] sette istituti
    [many] { $higherEducation } di istituti
   *[other] { $higherEducation } istituti
    } di livello universitario, tra cui un’università.
# V8–V10
# $agreementYear (String) - year of the official partnership agreement
volgograd-ties =
    Il partenariato, nato da contatti { -iapmc(form: "in") } e sancito nel { $agreementYear } da un accordo
    ufficiale, vive tra l’altro di cultura, di sport, di scambi giovanili e di collaborazione tra scuole.
