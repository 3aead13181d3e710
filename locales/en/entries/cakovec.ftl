### Čakovec, Croatia: a town, partner since 2002. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
cakovec-lead = Vineyards between the { -mura } and the { -drava }

# Where it lies. The rank is among the towns of northern Croatia, never of the county (of which it is the largest).
# $populationText (String) - the population with “about”: “about 16,000”
# $northernCroatiaRank (Number) - its rank by size among the towns of northern Croatia; it selects the words
cakovec-town = { -cakovec }, a town with a population of { $populationText }, lies in { -medimurje } County, in the
    north of { -country-hr }, between the rivers { -mura } and { -drava }. { $northernCroatiaRank ->
        [1] It is the largest town
        [2] It is the second-largest town
        [3] It is the third-largest town
       *[other] By size it is number { $northernCroatiaRank } among the towns
    } in northern { -country-hr } and the cultural and economic centre of its region.

# What it is famous for. The spa is nearby, not in the town.
cakovec-land = It is famous for its hunting grounds, vineyards and fine crops. A spa nearby makes it a very
    attractive place to relax.

# The partnership. “Mainly” is a fact: keep it.
# $since (String) - the year since which the towns are twinned
cakovec-ties = { -plonsk } and { -cakovec } have been twin towns since { $since }. Their cooperation is mainly in the
    fields of culture and sport.
