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
    eventi è una parte molto importante della politica cittadina.
# V5–V7
# $higherEducation (Number) - institutions of higher education
volgograd-industry =
    Oggi la città è un importante nodo ferroviario e aeroportuale e un centro dell’industria meccanica, dei mezzi di
    trasporto (trattori), metallurgica, chimica (soprattutto petrolchimica), del legno e dei materiali da costruzione.
    Conta { $higherEducation ->
    [one] { $higherEducation } istituto
    [many] { $higherEducation } di istituti
   *[other] { $higherEducation } istituti
    } di studi superiori, tra cui un’università.
# V8–V10
# $agreementYear (String) - year of the official partnership agreement
volgograd-ties =
    Il partenariato, nato da contatti { -iapmc(form: "in") } e sancito nel { $agreementYear } da un accordo
    ufficiale, passa tra l’altro per la cultura, lo sport, gli scambi giovanili e la collaborazione tra scuole.
