### Volgograd, Russia: city, partner since 2008.

# Lead: one line.
volgograd-lead = Sur { -volga(form: "lower") }, une ville qui garde la mémoire

# V3: where it lies; its former names.
volgograd-city =
    Centre administratif de son oblast, sur le cours inférieur { -volga(form: "of") }, { -volgograd }
    s’appelait autrefois { -tsaritsyn }, puis { -stalingrad }.

# V4: the battle of Stalingrad and its memory.
volgograd-battle =
    Les combats acharnés de la Seconde Guerre mondiale – la bataille de { -stalingrad } – s’achevèrent par
    la défaite de l’armée allemande, mais aussi par la destruction presque totale de la ville. Entretenir la
    mémoire de ces événements tragiques est une part très importante de sa politique.

# V5, V6, V7: transport, industry, higher education.
# $higherEducation (Number) - count of institutions, selects the plural
volgograd-industry =
    C’est aujourd’hui un important nœud ferroviaire et aéroportuaire et un centre industriel: machines,
    moyens de transport (tracteurs), métallurgie, chimie (surtout pétrochimie), bois, matériaux de
    construction. La ville compte
    { $higherEducation ->
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
