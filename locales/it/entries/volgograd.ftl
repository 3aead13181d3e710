### Volgograd, Russia: city, partner since 2008.

# One line for contents, cards and the page.
volgograd-lead = La città { -volga(form: "su") } che custodisce la memoria
# V3
volgograd-city =
    { -volgograd }, un tempo { -tsaritsyn } e { -stalingrad }, è il centro amministrativo della sua regione, sul basso
    { -volga }.
# V4
volgograd-battle =
    Nella Seconda guerra mondiale l’aspra battaglia di { -stalingrad } finì con la sconfitta
    dell’esercito tedesco, ma anche con la distruzione quasi totale della città. Tenere viva la memoria di quei tragici
    eventi è parte molto importante della politica cittadina.
# V5–V7
# $higherEducation (Number) - institutions of higher education
volgograd-industry =
    Oggi è un importante nodo ferroviario e aeroportuale e un centro industriale: macchine, mezzi di
    trasporto (trattori), metallurgia, chimica (soprattutto petrolchimica), legname, materiali da costruzione. Conta
    { $higherEducation ->
    [one] { $higherEducation } istituto universitario
    [many] { $higherEducation } di istituti universitari
   *[other] { $higherEducation } istituti universitari
    }, tra cui un’università.
# V8–V10
# $agreementYear (String) - year of the official partnership agreement
volgograd-ties =
    Il partenariato, nato da contatti { -iapmc(form: "in") } e sancito nel { $agreementYear } dall’accordo ufficiale,
    comprende tra l’altro cultura, sport, scambi di giovani e collaborazione tra scuole.
