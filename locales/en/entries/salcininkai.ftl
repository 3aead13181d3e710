### The district of Šalčininkai, Lithuania: partner since 2002. Page and web fragment.
### The facts panel beside the text shows the website, the district’s population and area, the share of Poles,
### the year and the fields of cooperation.
### The partner is the district; the town of the same name is only its seat: keep the two apart.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
salcininkai-lead = Home to { -country-lt }’s largest { -polonia }

# The district: where it lies, who lives there, what there is to see. The share of Poles stands in the panel.
salcininkai-land = The district of { -salcininkai }, in { -vilnius-county } in the south-east of { -country-lt }, is home
    to the country’s largest { -polonia }. It is a land of extraordinary beauty, with magnificent landscapes,
    interesting monuments and natural curiosities. There are churches and small palaces, prehistoric stones and ancient
    barrows, and unique old village buildings.

# The monuments counted. “Among them”: the list is not complete.
# $monuments (Number) - how many cultural monuments the statistics list
# $churches (Number) - how many churches are among them (in Polish: kościoły)
# $orthodoxChurches (Number) - how many Orthodox churches are among them (in Polish: cerkwie)
salcininkai-monuments = The statistics list { $monuments ->
        [one] { $monuments } cultural monument
       *[other] { $monuments } cultural monuments
    }, among them { $churches ->
        [one] { $churches } church
       *[other] { $churches } churches
    }, { $orthodoxChurches ->
        [one] one Orthodox church
        [2] two Orthodox churches
       *[other] { $orthodoxChurches } Orthodox churches
    }, chapels, and buildings of former palace and manor complexes.

# The district’s seat: the town.
# $townPopulationText (String) - the town’s own population with “about”: “about 8,000”
# $vilniusDistanceKmText (String) - the distance from Vilnius with its unit: “44 km”
# $foundedCenturyText (String) - the century, without an article: “13th century”
salcininkai-seat = The district’s seat is the town of { -salcininkai } (population { $townPopulationText }),
    { $vilniusDistanceKmText } from { -vilnius }. The town’s beginnings reach back to the { $foundedCenturyText };
    { -adam-mickiewicz } visited it more than once.

# The partnership is with the district, not with the town. “Mainly” is a fact: keep it.
# $agreementYear (String) - the year of the twinning agreement
salcininkai-ties = The twinning agreement between { -plonsk } and the district dates from { $agreementYear }; cooperation
    is mainly in culture, sport and the exchange of children and young people.
