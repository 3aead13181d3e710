### What a publication says besides its entries.

catalogue-title = הידידים של { -alfa }
# $name (String) - the entry
leaflet-title = { $name }, ידידה של { -alfa }
cover-kicker = העיירה { -alfa }
cover-title = ידידים טובים
# $partners (Number) - how many partners; selects
cover-subtitle = { $partners ->
        [one] ידיד אחד
        [two] שני ידידים
       *[other] { $partners } ידידים
    } לעיירה
# $asOf (String) - the year of the facts
cover-state = המצב בשנת { $asOf }

imprint-title = על החוברת
imprint-publisher = נעשה בידי העיירה { -alfa }.
# $asOf (String) - the year of the facts
imprint-state = כל העובדות הן משנת { $asOf }.
imprint-sources = כל העובדות באו מן העיירה.
imprint-map = המפות צוירו ביד.
imprint-fonts = האותיות חופשיות.
imprint-tool = תוכנה מסדרת את העמודים.
source-alfa-office = העיירה { -alfa }

welcome-title = ברוכים הבאים
welcome-guests = אנו שמחים שבאתם.
# $firstYear (String) - the year of the first partnership
welcome-partners = יש לנו ידידים מאז { $firstYear }.
welcome-brochure = כאן תקראו על כולם.
welcome-signature = המארחים שלכם

contents-title = מה בפנים
section-partners = עיירות
section-memberships = איגודים

partners-table-title = כל העיירות
table-name = עיירה
table-country = ארץ
table-since = שנה
table-population = תושבים

timeline-title = שנה אחר שנה
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-lead = משנת { $firstYear } ועד { $lastYear }
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-alt = קו של שנים, משנת { $firstYear } ועד { $lastYear }.
timeline-membership = הצטרפות ל{ -gamma(form: "bear") }

notes-title = רשימות משלכם
notes-figures = חלק מן המספרים עוגלו.

back-line = בואו שוב בקרוב

office-name = הבית של { -alfa }
office-department = המארחים

leaflet-partners-title = ידידים נוספים
# $partners (Number) - how many partners; selects
leaflet-partners-lead = ל{ -alfa } יש { $partners ->
        [one] ידיד אחד
        [two] שני ידידים
       *[other] { $partners } ידידים
    }.
