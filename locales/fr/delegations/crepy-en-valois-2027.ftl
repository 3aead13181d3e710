### A visit from Crépy-en-Valois, France: an example of a delegation.

## Cover and welcome

# Title of the brochure, large on its cover and small above its pages. Two to six words.
crepy-en-valois-2027-title = { -crepy-en-valois } à{"\u00A0"}{ -plonsk }

# The occasion, one line below the title; no figure: the program says the years.
crepy-en-valois-2027-occasion = L’anniversaire de notre jumelage

# The guests are greeted.
# $since (String) - the year of partnership
# $years (Number) - full years since then; selects
crepy-en-valois-2027-welcome =
    Mesdames, Messieurs, chers amis de { -crepy-en-valois }, soyez les bienvenus à { -plonsk }. L’accord de
    coopération entre nos deux villes date de { $since }. Aujourd’hui, { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } plus tard, nous en fêtons ensemble l’anniversaire.

# What joins both towns, and a wish.
crepy-en-valois-2027-ties =
    L’idée du jumelage vient de ce que { -crepy-en-valois } est un grand foyer de la communauté polonaise
    { -country-fr(form: "of") }. Un échange de jeunes a lieu chaque année, et de grands groupes d’habitants
    des deux villes se retrouvent régulièrement. Que ces journées fassent naître, elles aussi, des amitiés et
    des projets communs.

# The guests' office.
crepy-en-valois-2027-guest-office = Mairie de { -crepy-en-valois }

## Places

crepy-en-valois-2027-place-town-hall = Mairie

crepy-en-valois-2027-place-school = École

crepy-en-valois-2027-place-market-square = Place du Marché

crepy-en-valois-2027-place-sports-hall = Salle des sports

## Programme: what happens, in the order of the days

crepy-en-valois-2027-item-arrival = Arrivée et accueil de la délégation

crepy-en-valois-2027-item-talks = Rencontre avec les élus de la ville

crepy-en-valois-2027-item-dinner = Dîner de bienvenue

crepy-en-valois-2027-item-projects = Entretiens sur de nouveaux projets communs

crepy-en-valois-2027-item-pupils = Rencontre avec les élèves
    .note = Témoignages de participants à l’échange de jeunes.

crepy-en-valois-2027-item-walk = Promenade en ville
    .note = Départ de la place du Marché.

crepy-en-valois-2027-item-match = Match amical entre équipes des deux villes

crepy-en-valois-2027-item-jubilee = Fête du jumelage: concert et spectacles
    .note = En cas de pluie, à la salle des sports.

crepy-en-valois-2027-item-farewell = Départ de la délégation
