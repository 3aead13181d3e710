### Antoing, Belgium: town, partner since 2013.

# One line for contents, cards and the page.
antoing-lead = Un castello medievale e un libro nato insieme
# A3–A5
# $borderDistanceKmText (String) - distance from the French border, as the town tells it
antoing-town =
    { -antoing } è nel sud { -country-be(form: "di") }, nella provincia francofona { -hainaut(form: "di") }, a
    { $borderDistanceKmText } dal confine francese; vicino passa una linea ad alta velocità TGV tra { -paris },
    { -london } e { -brussels }. Le numerose cave danno alla regione il nome di
    <span lang="fr">{ -pays-blanc }</span> («Terra bianca»).
# A6
# $castleCenturyText (String) - century: XIX secolo
antoing-castle =
    Un castello medievale domina la città: nel { $castleCenturyText } divenne una bellissima residenza neogotica.
# A7–A9
# $crepyAntoingYearsText (String) - years, with "oltre"; $crepyAntoingYears (Number) - selects the noun
# $agreementYear (String) - year of the partnership agreement
antoing-ties =
    Il contatto venne da { -crepy-en-valois }, che collabora con { -antoing } da { $crepyAntoingYearsText }
    { $crepyAntoingYears ->
    [one] anno
    [many] di anni
   *[other] anni
    }; l’accordo di partenariato è del { $agreementYear }. Si cominciò scambiandosi visite di studio ed esperienze sui
    servizi comunali: rifiuti, fognature, acquedotto.
# A10, A11
# $bookTitle (String) - the Polish title; followed by a gloss
# $bookLanguages (Number) - languages in which the book came out
antoing-book =
    Da un’idea originale della scrittrice belga { -carole-bonnet } è nato un libro comune di { -antoing }, { -plonsk },
    { -crepy-en-valois } e { -zell-mosel }, uscito in { $bookLanguages ->
    [one] { $bookLanguages } lingua
    [2] due lingue
    [3] tre lingue
    [many] { $bookLanguages } di lingue
   *[other] { $bookLanguages } lingue
    }: { -french-language }, { -german-language } e { -polish-language }. { $bookTitle } («Missione Europa»), racconto
    d’avventura scritto da bambini delle elementari, mostra le loro città viste dai piccoli abitanti.
