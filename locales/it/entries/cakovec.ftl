### Čakovec, Croatia: town, partner since 2002.

# One line for contents, cards and the page.
cakovec-lead = Cultura e vigneti tra la { -mura } e la { -drava }
# K3–K5
# $northernCroatiaRank (Number) - rank by size among the towns of northern Croatia
cakovec-town =
    { -cakovec } sorge nel nord { -country-hr(form: "di") }, nella contea { -medimurje(form: "di") }, tra i fiumi
    { -mura } e { -drava }. È { $northernCroatiaRank ->
    [1] la prima
    [2] la seconda
    [3] la terza
   *[other] la { $northernCroatiaRank }ª
    } città per grandezza di quella parte del Paese e il centro culturale ed economico della sua regione.
# K6
cakovec-land =
    È famosa per le riserve di caccia, i vigneti e gli ottimi raccolti. Una stazione termale nelle vicinanze ne fa
    inoltre un luogo molto attraente per chi cerca riposo.
# K7, K8
# $since (String) - year since which the town is a twin town
cakovec-ties =
    { -plonsk } e { -cakovec } sono città gemelle dal { $since }. La collaborazione si svolge soprattutto nei campi
    della cultura e dello sport.
