### Ramat Negev, Israel: a regional council, partner since 1997. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
ramat-negev-lead = The desert home of { -david-ben-gurion }

# Where it lies. “By area” and “central part” are facts: keep both.
ramat-negev-land = { -ramat-negev }, a district in the south of { -country-il } and by area the country’s largest
    regional council, administers lands in the central part of the { -negev } desert.

# Ben-Gurion, the reason both for the contacts and for the agreement.
# $benGurionYears (Number) - how many years, at the end of his life, he lived in Ramat Negev
# $agreementYear (String) - the year in which the partnership agreement was signed
ramat-negev-ben-gurion = { -david-ben-gurion }, first Prime Minister of { -country-il }, was born in { -plonsk } and lived
    in the { -negev }, in { -ramat-negev }, for the last { $benGurionYears ->
        [one] year
       *[other] { $benGurionYears } years
    } of his life. This outstanding figure is the reason why contacts began, and why the partnership agreement was
    signed in { $agreementYear }.

# What happens under the agreement; the visit is yearly, and it is the guests who come to Płońsk.
ramat-negev-youth = Under the agreement young people of both countries meet, and history and customs are kept alive.
    Every year a youth group from { -ramat-negev } comes to { -plonsk } to meet its peers.

# “By now a tradition”, “each new ambassador”, “more and more often”, “large groups” are facts: keep them.
ramat-negev-visits = By now it is a tradition that each new Israeli ambassador to { -country-pl } visits { -plonsk } and
    meets its inhabitants. Thanks to the cooperation, large Israeli tourist groups touring { -country-pl } more and more
    often include { -plonsk } in their programme.
