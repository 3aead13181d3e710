### Ramat Negev, Israel: regional council, partner since 1997.

# Lead: one line; the partnership goes back to David Ben-Gurion.
ramat-negev-lead = De { -plonsk } { -negev(form: "to") }, le chemin de { -david-ben-gurion }

# R3: the land; "by area" belongs to "largest".
ramat-negev-land =
    Ce district du sud { -country-il(form: "of") }, premier conseil régional du pays par la superficie,
    administre des terres de la partie centrale du désert { -negev(form: "of") }.

# R4, R5, R6: Ben-Gurion, the first contacts, the agreement.
# $benGurionYears (Number) - how many years he lived there at the end of his life, selects the plural
# $agreementYear (String) - year of the partnership agreement
ramat-negev-ben-gurion =
    { -david-ben-gurion }, le tout premier Premier ministre { -country-il(form: "of") }, naquit à
    { -plonsk } et vécut
    { $benGurionYears ->
        [one] la dernière année de sa vie
        [many] les { $benGurionYears } de dernières années de sa vie
       *[other] les { $benGurionYears } dernières années de sa vie
    }
    { -negev(form: "in") }, à { -ramat-negev }. À cette figure éminente nous devons nos premiers contacts et
    l’accord de partenariat, signé en { $agreementYear }.

# R7, R8: young people.
ramat-negev-youth =
    Dans ce cadre, des jeunes des deux pays se rencontrent; l’histoire et les coutumes restent vivantes.
    Chaque année, un groupe de jeunes de { -ramat-negev } vient à { -plonsk } rencontrer ceux de son âge.

# R9, R10: visits from Israel; "ever more often" is a fact.
ramat-negev-visits =
    C’est désormais une tradition: chaque nouvel ambassadeur { -country-il(form: "of") }
    { -country-pl(form: "in") } visite { -plonsk } et rencontre ses habitants. Grâce à cette coopération,
    notre ville est de plus en plus souvent au programme de grands groupes de touristes israéliens qui
    parcourent { -country-pl(form: "the") }.
