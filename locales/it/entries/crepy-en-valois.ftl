### Crépy-en-Valois, France: town, partner since 2002.

# One line for contents, cards and the page.
crepy-en-valois-lead = Splendori del passato e una comunità polacca
# C3–C5
# $parisDistanceKmText (String) - distance from Paris, with unit and "circa"
# $architectureCenturiesText (String) - span of centuries: XIV–XVI secolo
crepy-en-valois-town =
    { -crepy-en-valois } si trova { -picardy(form: "in") }, nel dipartimento { -oise(form: "di") },
    { $parisDistanceKmText } a nord-est di { -paris }. Il suo ricco passato e il suo splendore si leggono a ogni passo
    nell’architettura del { $architectureCenturiesText }.
# C6: the Old Castle of the house of Valois
crepy-en-valois-castle =
    Il Castello Vecchio { -valois(form: "di") } invita tutti coloro che vogliono conoscere la storia della città,
    entrare nel mondo delle tradizioni del tiro con l’arco e ammirare la bellezza dell’arte sacra.
# C7–C9
# $agreementYear (String) - year of the cooperation agreement
crepy-en-valois-ties =
    La città è un grande centro { -polonia(form: "di") }: da qui l’idea del gemellaggio. L’accordo di collaborazione è
    del { $agreementYear }. Lo scambio giovanile è annuale, periodici gli incontri tra folti gruppi di abitanti
    delle due città; ciascuna partecipa alle manifestazioni culturali, sportive e simili dell’altra, e non mancano i
    progetti comuni.
