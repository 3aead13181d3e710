### Čakovec, Croatia: town, partner since 2002.

# Lead: one line.
cakovec-lead = Vignobles entre { -mura(form: "the") } et { -drava(form: "the") }

# K3, K4, K5: where it lies; its rank among the towns of northern Croatia (never of the county); its role.
# $northernCroatiaRank (Number) - its rank by size, selects the word
cakovec-town =
    { -cakovec } est située dans le nord { -country-hr(form: "of") }, dans le comitat
    { -medimurje(form: "of") }, entre deux rivières: { -mura(form: "the") } et { -drava(form: "the") }. Par
    sa taille, elle est
    { $northernCroatiaRank ->
        [1] la première
        [2] la deuxième
       *[other] la { $northernCroatiaRank }<sup>e</sup>
    }
    des villes de cette partie du pays; elle est aussi le centre culturel et économique de sa région.

# K6: what it is famous for; the spa near by.
cakovec-land =
    La ville est réputée pour ses terrains de chasse, ses vignobles et ses belles récoltes; à proximité, une
    station thermale en fait un lieu de repos très attrayant.

# K7, K8: twin town; "mainly" is a fact.
# $since (String) - year
cakovec-ties =
    { -plonsk } et { -cakovec } sont jumelées depuis { $since } et coopèrent principalement dans les
    domaines de la culture et du sport.
