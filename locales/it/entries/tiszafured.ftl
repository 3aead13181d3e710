### Tiszafüred, Hungary: town, partner since 2013.

# One line for contents, cards and the page.
tiszafured-lead = Spiagge, terme e natura { -lake-tisza(form: "su") }
# T3, T4
tiszafured-lake =
    { -tiszafured } si trova nella parte centrale { -country-hu(form: "di") }, { -lake-tisza(form: "su") }. È una località
    turistica che offre, tra l’altro, spiagge, natura incontaminata e un complesso termale.
# T5, T6
tiszafured-water =
    L’acqua delle piscine termali aiuta chi soffre di vari disturbi reumatici e dell’apparato locomotore. E chi ama la
    vita all’aria aperta può, per esempio, andare a cavallo, uscire in kayak o pedalare.
# T7
tiszafured-crafts =
    La città è anche un importante centro dell’artigianato e dell’arte popolare ungherese.
# T8, T9
# $agreementYear (String) - year of the partnership agreement
tiszafured-ties =
    L’accordo di partenariato con { -plonsk } è stato firmato ufficialmente nel { $agreementYear }. La collaborazione è
    cominciata dalla cultura e dall’istruzione.
