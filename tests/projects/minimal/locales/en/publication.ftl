### What a publication says besides its entries.

catalogue-title = The friends of { -alfa }
# $name (String) - the entry
leaflet-title = { $name }, a friend of { -alfa }
cover-kicker = Town of { -alfa }
cover-title = Good friends
# $partners (Number) - how many partners; selects
cover-subtitle = { $partners ->
        [one] { $partners } friend
       *[other] { $partners } friends
    } of a town
# $asOf (String) - the year of the facts
cover-state = As it was in { $asOf }

imprint-title = Imprint
imprint-publisher = Made by the town of { -alfa }.
# $asOf (String) - the year of the facts
imprint-state = All facts are those of { $asOf }.
imprint-sources = All facts come from the town.
imprint-map = The maps are drawn by hand.
imprint-fonts = The letters are free.
imprint-tool = A program sets the pages.
source-alfa-office = Town of { -alfa }

welcome-title = A warm welcome
welcome-guests = We are glad that you are here.
# $firstYear (String) - the year of the first partnership
welcome-partners = We have had friends since { $firstYear }.
welcome-brochure = Here you read about all of them.
welcome-signature = Your hosts

contents-title = What is inside
section-partners = Towns
section-memberships = Associations

partners-table-title = All towns
table-name = Town
table-country = Land
table-since = Year
table-population = People

timeline-title = Year by year
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-lead = From { $firstYear } to { $lastYear }
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-alt = A line of years from { $firstYear } to { $lastYear }.
timeline-membership = Joined { -gamma }

notes-title = Your notes
notes-figures = Some figures are rounded.

back-line = Come again soon

office-name = Hall of { -alfa }
office-department = The hosts

leaflet-partners-title = More friends
# $partners (Number) - how many partners; selects
leaflet-partners-lead = { -alfa } has { $partners ->
        [one] { $partners } friend
       *[other] { $partners } friends
    }.
