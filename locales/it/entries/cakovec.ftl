### Čakovec, Croatia: town, partner since 2002.

# One line for contents, cards and the page.
cakovec-lead = Vigneti e terme tra la { -mura } e la { -drava }
# K3–K5
# $northernCroatiaRank (Number) - rank by size among the towns of northern Croatia
# $populationText (String) - inhabitants, with "circa"; $population (Number) - selects the noun
cakovec-town =
    { -cakovec } sorge nel nord { -country-hr(form: "di") }, nella contea { -medimurje(form: "di") }, tra i fiumi
    { -mura } e { -drava }. Con i suoi { $populationText } { $population ->
    [one] abitante
    [many] di abitanti
   *[other] abitanti
    } è { $northernCroatiaRank ->
    [1] la prima
    [2] la seconda
    [3] la terza
   *[other] la { $northernCroatiaRank }ª
    } per grandezza tra le città di quella parte del Paese, ed è il centro culturale ed economico della sua regione.
# K6
cakovec-land =
    La città è famosa per le riserve di caccia, i vigneti e gli ottimi raccolti. Una stazione termale nelle vicinanze ne
    fa inoltre un luogo molto attraente per chi cerca riposo.
# K7, K8
# $since (String) - year since which the town is a twin town
cakovec-ties =
    { -plonsk } e { -cakovec } sono città gemelle dal { $since }. La collaborazione si svolge soprattutto nella cultura
    e nello sport.
