### Bakhchysarai, Ukraine (Crimea): town, partner since 2004.

# One line for contents, cards and the page.
bakhchysarai-lead = La capitale dei khan nei sonetti di { -adam-mickiewicz(form: "cognome") }
# B3–B6
# $foundedCenturyText (String) - century: XV secolo
bakhchysarai-capital =
    Tra i pittoreschi { -crimean-mountains }, sulla strada da { -simferopol } a { -sevastopol }, { -bakhchysarai } fu
    capitale { -crimean-khanate(form: "di") } e nella cultura resta quella { -crimean-tatars(form: "di") }. Fondata
    all’inizio del { $foundedCenturyText } sull’antico abitato tataro di { -eski-yurt }, è divisa dal fiume
    { -churuk-su }: a sinistra la vecchia parte storica, a destra la nuova.
# B7, B8
bakhchysarai-palace =
    Il complesso del palazzo dei khan è tra i monumenti più preziosi { -crimea(form: "di") }; altri, nei dintorni, sono
    { -dormition-monastery(form: "il") }, tutto scavato nella roccia, e le città rupestri.
# B9: the titles are Polish; each is followed by a gloss
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (String) - the titles
bakhchysarai-sonnets =
    { -adam-mickiewicz }, uno dei più noti poeti polacchi, dedicò alla città alcuni dei suoi
    <cite lang="it">{ -crimean-sonnets }</cite>: { $sonnetBakczysaraj } («{ -bakhchysarai }»),
    { $sonnetBakczysarajNight } («{ -bakhchysarai } di notte»), { $sonnetPotockaGrave } («La tomba di Potocka») e
    { $sonnetHaremGraves } («Le tombe dell’harem»).
# B10, B11
# $agreementYear (String) - year of the cooperation agreement
bakhchysarai-ties =
    L’accordo di collaborazione è del { $agreementYear }. Si condividono soprattutto la cultura e l’esperienza di
    { -plonsk } in vari aspetti del governo locale e della democrazia { -country-pl(form: "in") }.
