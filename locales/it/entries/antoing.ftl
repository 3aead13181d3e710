### Antoing, Belgium: town, partner since 2013.

# One line for contents, cards and the page.
antoing-lead = Un castello medievale e un libro a più mani
# A3–A5
# $borderDistanceKmText (String) - distance from the French border, as the town tells it
antoing-town =
    { -antoing } si trova nel sud { -country-be(form: "di") }, nella provincia francofona { -hainaut(form: "di") }, a
    { $borderDistanceKmText } dal confine francese; nelle vicinanze passa una linea TGV ad alta velocità che
    unisce { -paris }, { -london } e { -brussels }. Per le numerose cave la regione è detta
    <span lang="fr">{ -pays-blanc }</span> («Terra bianca»).
# A6
# $castleCenturyText (String) - century: XIX secolo
antoing-castle =
    Domina la città un castello medievale, trasformato nel { $castleCenturyText } in una bellissima residenza
    neogotica.
# A7–A9
# $crepyAntoingYearsText (String) - years, with "oltre"; $crepyAntoingYears (Number) - selects the noun
# $agreementYear (String) - year of the partnership agreement
antoing-ties =
    Il contatto è nato tramite { -crepy-en-valois }, che collabora con { -antoing } da { $crepyAntoingYearsText }
    { $crepyAntoingYears ->
    [one] anno
    [many] di anni
   *[other] anni
    }; l’accordo di partenariato è del { $agreementYear }. Si è cominciato con visite di studio reciproche, in cui
    si sono scambiate esperienze sui servizi comunali: rifiuti, fognature, acquedotto.
# A10, A11
# $bookTitle (String) - the Polish title; followed by a gloss
# $bookLanguages (Number) - languages in which the book came out
antoing-book =
    { -antoing }, { -plonsk }, { -crepy-en-valois } e { -zell-mosel } hanno realizzato insieme, da un’idea originale della
    scrittrice belga { -carole-bonnet }, un libro uscito in { $bookLanguages ->
    [one] { $bookLanguages } lingua
    [2] due lingue
    [3] tre lingue
    [many] { $bookLanguages } di lingue
   *[other] { $bookLanguages } lingue
    }: { -french-language }, { -german-language } e { -polish-language }. { $bookTitle } («Missione Europa»), racconto
    d’avventura scritto da alunni della scuola primaria, mostra le loro città viste dagli abitanti più giovani.
