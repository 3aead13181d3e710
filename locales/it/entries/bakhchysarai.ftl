### Bakhchysarai, Ukraine (Crimea): town, partner since 2004.

# One line for contents, cards and the page.
bakhchysarai-lead = La città dei khan nei sonetti di { -adam-mickiewicz(form: "cognome") }
# B3–B6
# $foundedCenturyText (String) - century: XV secolo
bakhchysarai-capital =
    Sulla strada da { -simferopol } a { -sevastopol }, tra i pittoreschi { -crimean-mountains }, sorge { -bakhchysarai },
    già capitale { -crimean-khanate(form: "di") } e ancora, nella cultura, { -crimean-tatars(form: "di") }. Fondata
    all’inizio del { $foundedCenturyText } dov’era l’abitato tataro di { -eski-yurt }, è divisa dal fiume
    { -churuk-su } tra la parte vecchia e storica, sulla riva sinistra, e quella nuova, sulla destra.
# B7, B8
bakhchysarai-palace =
    Il complesso del palazzo dei khan è tra i monumenti più preziosi { -crimea(form: "di") }. Nei dintorni ve ne sono
    altri di pregio: { -dormition-monastery(form: "il") }, tutto scavato nella roccia, e città rupestri.
# B9: the titles are Polish; each is followed by a gloss
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (String) - the titles
bakhchysarai-sonnets =
    { -adam-mickiewicz }, uno dei più noti poeti polacchi, dedicò alla città alcuni dei suoi
    <cite lang="it">{ -crimean-sonnets }</cite>: { $sonnetBakczysaraj } («{ -bakhchysarai }»),
    { $sonnetBakczysarajNight } («{ -bakhchysarai } di notte»), { $sonnetPotockaGrave } («La tomba della Potocka») e
    { $sonnetHaremGraves } («Le tombe dell’harem»).
# B10, B11
# $agreementYear (String) - year of the cooperation agreement
bakhchysarai-ties =
    I rapporti, nati dall’accordo di collaborazione del { $agreementYear }, riguardano soprattutto la cultura e la
    condivisione dell’esperienza di { -plonsk } in vari aspetti del governo locale e della democrazia
    { -country-pl(form: "in") }.
