### Volgograd, Russia: city, partner since 2008.

# Lead: one line.
volgograd-lead = Mémoire et industrie au bord { -volga(form: "of") }

# V3: where it lies; its former names.
volgograd-city =
    Autrefois { -tsaritsyn } et { -stalingrad }, { -volgograd } est le centre administratif de son oblast,
    sur { -volga(form: "lower") }.

# V4: the battle of Stalingrad and its memory.
volgograd-battle =
    Pendant la Seconde Guerre mondiale, la bataille de { -stalingrad }, aux combats acharnés, s’acheva
    par la défaite de l’armée allemande, mais aussi par la destruction presque totale de la ville. Entretenir
    la mémoire de ces événements tragiques est une part très importante de la politique municipale.

# V5, V6, V7: transport, industry, higher education.
# $higherEducation (Number) - count of institutions, selects the words
volgograd-industry =
    La ville a aujourd’hui un nœud ferroviaire et un aéroport importants; c’est aussi un centre industriel:
    machines, matériel de transport (tracteurs), métallurgie, chimie (surtout pétrochimie), bois, matériaux de
    construction. Elle compte
    { $higherEducation ->
        [7] sept établissements
        [one] { $higherEducation } établissement
        [many] { $higherEducation } d’établissements
       *[other] { $higherEducation } établissements
    }
    d’enseignement supérieur, dont une université.

# V8, V9, V10: how it began, the agreement; "among other things" is a fact.
# $agreementYear (String) - year of the official partnership agreement
volgograd-ties =
    Notre coopération est née de contacts au sein { -iapmc(form: "of") }; l’accord officiel de partenariat
    date de { $agreementYear }. Elle passe, entre autres, par la culture, le sport, les échanges de jeunes
    et la coopération entre écoles.
