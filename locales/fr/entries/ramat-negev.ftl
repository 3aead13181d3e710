### Ramat Negev, Israel: regional council, partner since 1997.

# Lead: one line; the partnership goes back to David Ben-Gurion.
ramat-negev-lead = Sur les pas de { -david-ben-gurion }

# R3: the land; "by area" belongs to "largest".
ramat-negev-land =
    Ce district du sud { -country-il(form: "of") }, le plus étendu des conseils régionaux du pays, administre
    des terres de la partie centrale du désert { -negev(form: "of") }.

# R4, R5, R6: Ben-Gurion, the first contacts, the agreement.
# $benGurionYears (Number) - how many years he lived there at the end of his life, selects the words
# $agreementYear (String) - year of the partnership agreement
ramat-negev-ben-gurion =
    { -david-ben-gurion }, le premier Premier ministre { -country-il(form: "of") }, naquit à { -plonsk } et
    vécut
    { $benGurionYears ->
        [20] ses vingt dernières années
        [one] sa dernière année
        [many] ses { $benGurionYears } de dernières années
       *[other] ses { $benGurionYears } dernières années
    }
    { -negev(form: "in") }, à { -ramat-negev }. C’est à cette figure éminente que nous devons nos premiers
    contacts et l’accord de partenariat signé en { $agreementYear }.

# R7, R8: young people. "L’accord" is the agreement that ends the paragraph before.
ramat-negev-youth =
    L’accord réunit les jeunes des deux pays et fait vivre histoire et coutumes. Chaque année, un groupe
    de jeunes de { -ramat-negev } rend visite à ceux de { -plonsk }.

# R9, R10: visits from Israel; "ever more often" is a fact.
ramat-negev-visits =
    C’est désormais une tradition: chaque nouvel ambassadeur { -country-il(form: "of") }
    { -country-pl(form: "in") } visite { -plonsk } et rencontre ses habitants. Grâce à notre coopération, la
    ville est de plus en plus souvent au programme de grands groupes de touristes israéliens
    parcourant { -country-pl(form: "the") }.
