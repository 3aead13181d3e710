### Ramat Negev, Israel: a regional council, partner since 1997. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
ramat-negev-lead = The desert home of { -david-ben-gurion }

# Where it lies. “By area” and “central part” are facts: keep both.
ramat-negev-land = { -ramat-negev } is a district in the south of { -country-il }. The country’s largest regional
    council by area, it administers land in the central part of the { -negev } desert.

# Ben-Gurion, the reason both for the contacts and for the agreement.
# $benGurionYears (Number) - how many years, at the end of his life, he lived in Ramat Negev
# $agreementYear (String) - the year in which the partnership agreement was signed
ramat-negev-ben-gurion = { -david-ben-gurion }, the first Prime Minister of { -country-il }, was born in { -plonsk } and
    spent the last { $benGurionYears ->
        [one] year
       *[other] { $benGurionYears } years
    } of his life in the { -negev }, in { -ramat-negev }. This outstanding figure is the reason why contacts began
    and the partnership agreement was signed in { $agreementYear }.

# What happens under the agreement; the visit is yearly, and it is the guests who come to Płońsk.
ramat-negev-youth = Under the agreement, young people of both countries meet; history and customs are kept alive. Each
    year a { -ramat-negev } youth group visits its peers in { -plonsk }.

# “By now a tradition”, “each new ambassador”, “ever more often”, “large groups” are facts: keep them.
ramat-negev-visits = By now it is a tradition for each new Israeli ambassador to { -country-pl } to visit { -plonsk } and
    meet its people. Thanks to the cooperation, a visit to { -plonsk } is more and more often on the itinerary of large
    tourist groups from { -country-il } touring { -country-pl }.
