### Volgograd, Russia: the city on the lower Volga, partner of Płońsk.

# One line for contents, cards and the page's head.
volgograd-lead = Miasto nad dolną { -volga(case: "instrumental") }, które strzeże pamięci o bitwie

# Where it lies, what it is, its former names.
volgograd-city =
    { -volgograd } – dawniej { -tsaritsyn } i { -stalingrad } – leży nad dolną { -volga(case: "instrumental") }
    i jest ośrodkiem administracyjnym swojego obwodu.

# The battle of Stalingrad and its memory.
volgograd-battle =
    Zacięta bitwa pod { -stalingrad(case: "instrumental") } podczas drugiej wojny światowej zakończyła się klęską wojsk
    niemieckich, ale i niemal całkowitym zniszczeniem miasta. Podtrzymywanie pamięci o tych tragicznych
    wydarzeniach jest bardzo ważną częścią polityki miasta.

# The city today: traffic, industries, higher education.
# $higherEducation (Number) - institutions of higher education, a university among them
volgograd-industry =
    Dziś { -volgograd } jest ważnym węzłem kolejowym i portem lotniczym, a także ośrodkiem przemysłu maszynowego,
    środków transportu (ciągniki), metalurgicznego, chemicznego (głównie petrochemia), drzewnego
    i materiałów budowlanych. Ma { $higherEducation ->
        [7] siedem szkół wyższych
        [one] { $higherEducation } szkołę wyższą
        [few] { $higherEducation } szkoły wyższe
        [many] { $higherEducation } szkół wyższych
       *[other] { $higherEducation } szkoły wyższej
    }, w tym uniwersytet.

# How the cooperation began and what it consists of, among other things.
# $agreementYear (String) - year of the official partnership agreement
volgograd-ties =
    Współpracę zapoczątkowały kontakty w ramach { -iapmc(case: "genitive") }, a w { $agreementYear } roku podpisano
    oficjalną umowę partnerską. Partnerstwo to między innymi kultura, sport, wymiana młodzieży
    i współpraca szkół.
