### Crépy-en-Valois, France: the town of the Valois castle, partner of Płońsk.

# One line for contents, cards and the page's head.
crepy-en-valois-lead = Zamek { -valois(case: "genitive") }, tradycje łucznicze i { -polonia }

# Where it lies; its architecture.
# $parisDistanceKmText (String) - "ok. 60 km"
# $architectureCenturiesText (String) - "XIV–XVI w.", so not at the end of a sentence
crepy-en-valois-town =
    { -crepy-en-valois } leży w { -picardy(case: "locative") }, w departamencie { -oise }, { $parisDistanceKmText }
    na północny wschód od { -paris(case: "genitive") }. W architekturze
    z { $architectureCenturiesText } na każdym kroku widać bogatą przeszłość i świetność miasta.

# The Old Castle of the house of Valois invites its guests.
crepy-en-valois-castle =
    Stary Zamek { -valois(case: "genitive") } zaprasza wszystkich, którzy chcą poznać dzieje miasta, wejść w świat
    tradycji łuczniczych i podziwiać piękno sztuki sakralnej.

# How the partnership came about and what it consists of.
# $agreementYear (String) - year of the cooperation agreement
crepy-en-valois-ties =
    { -crepy-en-valois } jest dużym ośrodkiem { -polonia(case: "genitive") } i stąd wziął się pomysł partnerstwa.
    Umowę o współpracy podpisano w { $agreementYear } roku. Co roku odbywa się wymiana młodzieży,
    a duże grupy mieszkańców obu miast cyklicznie się spotykają. Każde z miast uczestniczy w wydarzeniach kulturalnych,
    sportowych i podobnych, które organizuje drugie; realizowane są też wspólne projekty.
