### Tiszafüred, Hungary: town, partner since 2013.

# Lead: one line.
tiszafured-lead = Plages et thermes au bord { -lake-tisza(form: "of") }

# T3, T4: where it lies (never the region Central Hungary); "among other things" is a fact.
tiszafured-lake =
    Dans la partie centrale { -country-hu(form: "of") }, sur les rives { -lake-tisza(form: "of") },
    { -tiszafured } est une station touristique qui offre à ses visiteurs, entre autres, des plages, une
    nature intacte et un complexe thermal.

# T5, T6: thermal water; outdoor activities ("for example").
tiszafured-water =
    L’eau des bassins thermaux soulage diverses affections rhumatismales et musculo-squelettiques. Le plein
    air n’est pas en reste: on peut, par exemple, monter à cheval, partir en kayak ou faire du vélo.

# T7: crafts and folk art.
tiszafured-crafts =
    { -tiszafured } est également un centre important de l’artisanat et de l’art populaire hongrois.

# T8, T9: the agreement; how cooperation began.
# $agreementYear (String) - year of the partnership agreement
tiszafured-ties =
    L’accord de partenariat avec { -plonsk } a été officiellement signé en { $agreementYear }. C’est par la
    culture et l’éducation que notre coopération a commencé.
