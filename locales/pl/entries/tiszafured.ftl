### Tiszafüred, Hungary: the town on Lake Tisza, partner of Płońsk.

# One line for contents, cards and the page's head.
tiszafured-lead = Nad { -lake-tisza(case: "instrumental") }: plaże, termy i nietknięta przyroda

# Where it lies (the middle of Hungary, not the region of that name); what the resort offers.
tiszafured-lake =
    { -tiszafured } leży w środkowej części { -country-hu(case: "genitive") }, nad { -lake-tisza(case: "instrumental") }.
    Jest miejscowością turystyczną, która oferuje między innymi plaże, nietkniętą przyrodę i kompleks termalny.

# The thermal water and outdoor activities.
tiszafured-water =
    Woda w basenach termalnych pomaga przy różnych dolegliwościach reumatycznych i schorzeniach narządu ruchu.
    Kto woli spędzać czas aktywnie na świeżym powietrzu, może na przykład pojeździć konno albo wybrać się
    na wycieczkę kajakową lub rowerową.

# Crafts and folk art.
tiszafured-crafts =
    { -tiszafured } jest także ważnym ośrodkiem rzemiosła i węgierskiej sztuki ludowej.

# The agreement; how the cooperation began.
# $agreementYear (String) - year of the partnership agreement
tiszafured-ties =
    Umowę partnerską oficjalnie podpisano w { $agreementYear } roku. Współpraca zaczęła się od kultury i edukacji.
