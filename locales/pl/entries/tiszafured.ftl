### Tiszafüred, Hungary: the town on Lake Tisza, partner of Płońsk.

# One line for contents, cards and the page's head.
tiszafured-lead = Plaże, termy i nietknięta przyroda nad { -lake-tisza(case: "instrumental") }

# Where it lies (the middle of Hungary, not the region of that name); what the resort offers.
tiszafured-lake =
    { -tiszafured } leży w środkowej części { -country-hu(case: "genitive") }, nad { -lake-tisza(case: "instrumental") }.
    Jest miejscowością turystyczną, która ma do zaoferowania między innymi plaże, nietkniętą przyrodę
    i kompleks termalny.

# The thermal water and outdoor activities.
tiszafured-water =
    Woda w basenach termalnych pomaga w różnych dolegliwościach reumatycznych i schorzeniach narządu ruchu.
    Kto woli spędzać czas aktywnie na świeżym powietrzu, może na przykład pojeździć konno, wybrać się
    na wyprawę kajakową albo wsiąść na rower.


# Crafts and folk art.
tiszafured-crafts =
    Wypoczynek to nie wszystko: { -tiszafured } jest też ważnym ośrodkiem rzemiosła i węgierskiej sztuki ludowej.


# The agreement; how the cooperation began.
# $agreementYear (String) - year of the partnership agreement
tiszafured-ties =
    Umowę o partnerstwie z { -tiszafured(case: "instrumental") } oficjalnie podpisano w { $agreementYear } roku. Współpraca
    zaczęła się od dwóch dziedzin: kultury i edukacji.
