### The publication's own words: cover, imprint, welcome, contents, table, time line, notes, back, leaflet.

## Titles

# Document title and running title.
catalogue-title = { -plonsk } ושותפיה

# Document title of a leaflet.
# $name (String) - the entry's name
leaflet-title = { -plonsk } ושותפיה: { $name }

## Cover

# One word above the title.
cover-kicker = { -plonsk }
# Big; an idiom, "partners on the way": true of towns, a city, a district and a council alike.
cover-title = שותפים לדרך

# One line below the title.
# $partners (Number) - how many partners; selects
cover-subtitle =
    { $partners ->
        [one] שותף אחד
        [two] שני שותפים
        [10] עשרה שותפים
       *[other] { $partners } שותפים
    }, מן { -volga } ועד { -negev }

# State of the facts.
# $asOf (String) - the year
cover-state = נכון ל־{ $asOf }

## Imprint

imprint-title = פרטי ההוצאה
imprint-publisher = הוצאה לאור: מחלקת הטקס, עיריית { -plonsk }.

# State of the facts, and how approximate figures are marked (with the prefix letter kaf).
# $asOf (String) - the year
imprint-state = העובדות נכונות ל־{ $asOf }. מספר שלפניו האות כ׳ הוא מספר מקורב.

# Where the facts come from.
# $asOf (String) - the year
imprint-sources = המקור: עיריית { -plonsk }, { $asOf }.
imprint-map =
    המפות: קווי החוף לפי <span lang="en">Natural Earth</span> (נחלת הכלל); גבולות בין מדינות אינם מסומנים.
    המרחקים מ{ -plonsk } המצוינים ליד המפות הם בקו אווירי, בעיגול לעשרות קילומטרים.
imprint-fonts =
    הגופן: <span lang="en">Libertinus Serif</span>, ברישיון <span lang="en">SIL Open Font License</span>.
imprint-tool = העימוד: <span lang="en">twinpress</span> ו־<span lang="en">Typst</span>.
# Label of the source of the facts.
source-plonsk-municipal-office = עיריית { -plonsk }

## Welcome

welcome-title = ברוכים הבאים ל{ -plonsk }
# To the delegation; from the facts only.
welcome-guests =
    אורחות ואורחים נכבדים, שמחים אנו לקבל את פניכם ב{ -plonsk } (<span lang="pl">Płońsk</span>). שותפות מתחילה
    במפגש בין אנשים: בני נוער מכירים את בני גילם, תושבים נפגשים ומתוודעים אלה אל אלה, תזמורות ולהקות משתפות פעולה, ואנשי העיריות לומדים אלה מניסיונם של אלה.
    תודה שבאתם לכתוב איתנו פרק נוסף.

# The circle of partners, and the Peace Messenger Cities.
# $firstYear (String) - the year of the first partnership
# $lastYear (String) - the year of the latest partnerships
# $partners (Number) - how many partners; selects
welcome-partners =
    הדרך נפתחה בשנת { $firstYear } עם { -ramat-negev }; השותפים החדשים ביותר הצטרפו בשנת { $lastYear }, וכיום יש
    ל{ -plonsk } { $partners ->
        [one] שותף אחד
        [two] שני שותפים
        [10] עשרה שותפים
       *[other] { $partners } שותפים
    }, מהם קרובים ומהם רחוקים. עירנו חברה גם ב{ -iapmc(form: "bare") }, הפועל להפצת רעיון הדו־קיום בשלום בין בני
    גזעים ותרבויות שונים.

# What the brochure holds.
welcome-brochure =
    בחוברת שלפניכם מוקדש עמוד לכל אחד מן השותפים ופרק לאיגוד שעירנו חברה בו. אחריהם באים טבלה המציגה את כל
    השותפים במבט אחד, ציר זמן ודף להערותיכם.
welcome-signature = מחלקת הטקס, עיריית { -plonsk }

## Contents

contents-title = תוכן העניינים
section-partners = השותפים
section-memberships = חברותנו באיגוד בינלאומי

## Table of the partners

partners-table-title = השותפים במבט אחד
table-name = שותף
table-country = מדינה
table-since = מאז
table-population = אוכלוסייה (בקירוב)

## Time line

timeline-title = ציר הזמן

# One line under the title.
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-lead = כך התרחב מעגל השותפים בשנים { $firstYear } עד { $lastYear }

# Alternative text of the time line.
# $firstYear (String) - the first year
# $lastYear (String) - the last year
timeline-alt =
    ציר זמן, { $firstYear } עד { $lastYear }: שנת תחילתה של כל שותפות, ושנת הצטרפותה של { -plonsk }
    ל{ -iapmc(form: "bare") }.
# Label at the year of the membership.
timeline-membership = { -peace-messenger-cities }

## Notes

# A page with ruled lines for the guest's own notes.
notes-title = להערותיכם
notes-figures = מספר שלפניו האות כ׳ הוא מספר מקורב; המרחקים מ{ -plonsk } המצוינים ליד המפות הם בקו אווירי, בעיגול לעשרות קילומטרים.

## Back

# One line over the night map.
back-line = את המרחק מודדים בקילומטרים, ואת הקרבה – במפגשים

## The office

office-name = עיריית { -plonsk }
office-department = מחלקת הטקס

## The leaflet's back

leaflet-partners-title = השותפים של { -plonsk }

# One sentence above the list.
# $firstYear (String) - the year of the first partnership
# $partners (Number) - how many partners; selects
leaflet-partners-lead =
    השותפות הראשונה החלה בשנת { $firstYear }, וכיום יש ל{ -plonsk } { $partners ->
        [one] שותף אחד
        [two] שני שותפים
        [10] עשרה שותפים
       *[other] { $partners } שותפים
    }.
