### Antoing, Belgium: the town in the White Land, partner of Płońsk.

# One line for contents, cards and the page's head.
antoing-lead = Średniowieczny zamek w „Białej Krainie”

# Where it lies; the railway; the name of the region.
# $borderDistanceKmText (String) - "30 km", as the town tells it
antoing-town =
    { -antoing } leży na południu { -country-be(case: "genitive") }, we francuskojęzycznej prowincji { -hainaut },
    { $borderDistanceKmText } od granicy z { -country-fr(case: "instrumental") }. Niedaleko miasta biegnie linia kolei
    dużych prędkości TGV łącząca { -paris(case: "accusative") }, { -london(case: "accusative") }
    i { -brussels(case: "accusative") }.
    Od licznych kamieniołomów region nosi nazwę <span lang="fr">{ -pays-blanc }</span>, „Biała Kraina”.

# The castle.
# $castleCenturyRoman (String) - "XIX"
antoing-castle =
    Nad miastem góruje średniowieczny zamek. W { $castleCenturyRoman } wieku przekształcono go w przepiękną
    neogotycką rezydencję.

# How the partnership came about; the study visits that it began with.
# $agreementYear (String) - year of the partnership agreement
# $crepyAntoingYears (Number) - how long Crépy-en-Valois and Antoing have worked together, for the plural
# $crepyAntoingYearsText (String) - "ponad 50"
antoing-ties =
    Kontakt nawiązano dzięki { -crepy-en-valois }, które współpracuje z { -antoing }
    od { $crepyAntoingYearsText } { $crepyAntoingYears ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }; umowę partnerską podpisano w { $agreementYear } roku. Współpraca zaczęła się
    od wzajemnych wizyt studyjnych, podczas których dzielono się doświadczeniami w zakresie usług komunalnych
    (odpady, kanalizacja, wodociągi).

# The book made by four towns; its title is set by the program.
# $bookTitle (title) - the Polish title
# $bookLanguages (Number) - languages of the book
antoing-book =
    { -antoing }, { -plonsk }, { -crepy-en-valois } i { -zell-mosel } razem stworzyły książkę według oryginalnego
    pomysłu belgijskiej pisarki { -carole-bonnet }. Przygodowa opowieść { $bookTitle }, napisana przez uczniów
    szkół podstawowych, pokazuje ich rodzinne miasta oczami młodych mieszkańców. Ukazała się w { $bookLanguages ->
        [one] { $bookLanguages } języku
        [2] dwóch językach
        [3] trzech językach
        [few] { $bookLanguages } językach
        [many] { $bookLanguages } językach
       *[other] { $bookLanguages } języka
    }: { -french-language(case: "locative") }, { -german-language(case: "locative") }
    i { -polish-language(case: "locative") }.
