### Antoing, Belgium: town, partner since 2013.

# Lead: one line.
antoing-lead = Un château au pays des carrières

# A3, A4, A5: where it lies; the TGV line; the name of the region.
# $borderDistanceKmText (String) - distance from the French border, with unit
antoing-town =
    Dans le sud { -country-be(form: "of") }, dans la province francophone { -hainaut(form: "of") },
    { -antoing } se trouve à { $borderDistanceKmText } de la frontière française; une ligne de TGV reliant
    { -paris }, { -london } et { -brussels } passe à proximité. La région doit à ses nombreuses carrières le nom
    { -pays-blanc(form: "as-name") }.

# A6: the castle.
# $castleCenturyText (String) - phrase without article: XIXe siècle
antoing-castle =
    Un château médiéval, devenu au { $castleCenturyText } une résidence néogothique de toute beauté, domine
    la ville.

# A7, A8, A9: the agreement; the contact through Crépy-en-Valois; the study visits.
# $crepyAntoingYears (Number) - for how many years the two have worked together, selects the plural
# $crepyAntoingYearsText (String) - the same, with "plus de"
# $agreementYear (String) - year of the partnership agreement
antoing-ties =
    Le contact s’est établi grâce à { -crepy-en-valois }, qui coopère avec { -antoing } depuis
    { $crepyAntoingYears ->
        [one] { $crepyAntoingYearsText } an.
        [many] { $crepyAntoingYearsText } d’années.
       *[other] { $crepyAntoingYearsText } ans.
    }
    Au début, des visites d’étude réciproques ont permis de partager l’expérience des services municipaux:
    déchets, assainissement, distribution d’eau. L’accord de partenariat date de { $agreementYear }.

# A10, A11: the book made by four towns.
# $bookTitle (String) - Polish title, set by the program; followed by a gloss
# $bookLanguages (Number) - count of languages, selects the word
antoing-book =
    { -antoing }, { -plonsk }, { -crepy-en-valois } et { -zell-mosel } ont réalisé ensemble le livre
    { $bookTitle } («Mission Europe»), d’après une idée originale de l’écrivaine belge { -carole-bonnet }. Ce
    récit d’aventures, écrit par des élèves du primaire et paru en
    { $bookLanguages ->
        [2] deux langues
        [3] trois langues
        [one] { $bookLanguages } langue
        [many] { $bookLanguages } de langues
       *[other] { $bookLanguages } langues
    }
    ({ -french-language }, { -german-language }, { -polish-language }), montre leurs villes vues par de
    jeunes habitants.
