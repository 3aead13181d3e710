### Płońsk in the International Association of Peace Messenger Cities, member since 1998.

# One line for contents, cards and the page.
iapmc-lead = { -plonsk }, { -peace-messenger-cities(form: "titolo") }
# P2, P3. The heading is a short subheading above the paragraph.
# $memberYear (String) - member since; $executiveYear (String) - in the Executive Committee since
# $vicePresidentYear (String) - from this year the Mayor was a Vice-President
iapmc-title =
    { -united-nations(form: "Il") } hanno insignito { -plonsk } del titolo di
    { -peace-messenger-cities(form: "titolo") } per i risultati ottenuti nel promuovere la tolleranza e il
    rispetto delle altre culture. La città fa parte { -iapmc(form: "di") } dal { $memberYear } e del
    suo Comitato esecutivo dal { $executiveYear }; dal { $vicePresidentYear } il sindaco di { -plonsk } era uno dei
    vicepresidenti dell’associazione.
    .heading = Un titolo per la pace
# P4
# $presidentElectedMonth (Number) - month, selects the elision: nell’ottobre, nel maggio
# $presidentElectedText (String) - month and year: ottobre 2013
iapmc-president =
    { $presidentElectedMonth ->
    [4] Nell’{ $presidentElectedText }
    [8] Nell’{ $presidentElectedText }
    [10] Nell’{ $presidentElectedText }
   *[other] Nel { $presidentElectedText }
    } il sindaco { -andrzej-pietrasik } è stato eletto presidente dell’associazione.
# P5, P6. The heading is a short subheading above the paragraph.
# $foundedYear (String) - the association was founded
iapmc-association =
    Su proposta di { -boutros-boutros-ghali }, segretario generale { -united-nations(form: "di") }, l’associazione fu
    fondata ufficialmente nel { $foundedYear }. Il suo compito principale è diffondere l’idea della convivenza
    pacifica tra persone di razza e cultura diverse, coltivare lo spirito di rispetto dei diritti umani, rimuovere le
    barriere nei contatti con il mondo e far conoscere organizzazioni e iniziative al servizio delle persone e della
    democratizzazione della vita.
    .heading = L’associazione e i suoi ideali
# P7, P8
# $memberCitiesText (String) - how many member cities, with "oltre"; $memberCities (Number) - selects the noun
iapmc-members =
    Ne fanno parte { $memberCitiesText } { $memberCities ->
    [one] città
    [many] di città
   *[other] città
    } di tutto il mondo, nominate Messaggere di Pace { -united-nations(form: "da") }. Criterio principale per il titolo è
    il contributo della città a una cultura di pace e tolleranza, tra l’altro con la soluzione di problemi nelle scuole,
    gli scambi giovanili e sportivi, il sostegno ai princìpi { -bill-of-human-rights(form: "di") } e un clima di
    tolleranza e comprensione tra gli abitanti.
# P9, P10. The heading is a short subheading above the paragraph.
# $coOrganised (Number) - how many times Płońsk was co-organiser
# $firstMeetingYear (String) - first meeting in Płońsk
# $secondMeetingMonth (Number) - month, selects the elision; $secondMeetingText (String) - month and year
iapmc-meetings =
    { -plonsk } partecipa attivamente e regolarmente alle assemblee generali e alle riunioni del Comitato esecutivo e
    ha coorganizzato le riunioni di quest’ultimo { $coOrganised ->
    [one] una volta
    [2] due volte
    [many] { $coOrganised } di volte
   *[other] { $coOrganised } volte
    }: nel { $firstMeetingYear }, con { -warsaw }, la prima a { -plonsk }, e
    { $secondMeetingMonth ->
    [4] nell’{ $secondMeetingText }
    [8] nell’{ $secondMeetingText }
    [10] nell’{ $secondMeetingText }
   *[other] nel { $secondMeetingText }
    }, con { -wielun } e { -oswiecim }, la successiva { -country-pl(form: "in") }.
    .heading = L’impegno di { -plonsk }
# P11
# $broadcastYear (String) - year; $broadcastEdition (Number) - which edition, selects the word
# $peaceDayText (String) - day and month: 21 settembre
iapmc-broadcast =
    Nel { $broadcastYear } { -plonsk } è stata nominata coordinatrice della { $broadcastEdition ->
    [1] prima
    [2] seconda
    [3] terza
    [4] quarta
    [5] quinta
   *[other] { $broadcastEdition }ª
    } edizione della diretta internazionale via Internet per il { $peaceDayText }, { -day-of-peace } istituita
    { -united-nations(form: "da") }. Lo scopo: diffondere l’idea della pace tra bambini e giovani, che vi partecipano
    insieme in rete.
# P12, P13
# $exhibitionYear (String) - year; $exhibitionTitle (String) - title of the exhibition
# $speechYear (String) - year of the Mayor's speech
iapmc-actions =
    Nel { $exhibitionYear } { -plonsk } ha ospitato «{ $exhibitionTitle }», mostra di vignette contro la guerra già
    presentata, tra le altre sedi, a { -new-york }, { -belgrade } e { -mexico-city }. Nel { $speechYear } il sindaco, a
    nome dell’associazione, ha parlato { -united-nations(form: "a") } a { -new-york } e ha preso parte a una marcia contro la
    proliferazione delle armi nucleari, promossa congiuntamente da organizzazioni non governative.
