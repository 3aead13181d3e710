### A visit from Ramat Negev, Israel: an example of a delegation.

## Cover and welcome

# Title of the brochure, large on its cover and small above its pages. Two to six words.
ramat-negev-2027-title = { -ramat-negev } ב{ -plonsk }

# The occasion, one line below the title; no figure: the program says the years.
ramat-negev-2027-occasion = חוגגים שותפות רבת שנים

# The guests are greeted.
# $since (String) - the year of partnership
# $years (Number) - full years since then; selects
ramat-negev-2027-welcome =
    אורחות ואורחים נכבדים, ידידינו מ{ -ramat-negev }, ברוכים הבאים ל{ -plonsk }, העיר שבה נולד
    { -david-ben-gurion }. הסכם השותפות בינינו נחתם ב־{ $since }. היום, לאחר { $years ->
        [one] שנה אחת של שותפות
        [two] שנתיים של שותפות
       *[other] { $years } שנות שותפות
    }, אנו חוגגים יחד.

# What joins both towns, and a wish.
ramat-negev-2027-ties =
    דרכינו נפגשו בזכות אדם שבא לעולם כאן ואת שנותיו האחרונות עשה ב{ -ramat-negev }. מדי שנה באה
    משם ל{ -plonsk } קבוצת נוער, וחבריה נפגשים עם בני גילם. מי ייתן וגם בימים האלה יירקמו ידידויות חדשות.

# The guests' office.
ramat-negev-2027-guest-office = המועצה האזורית { -ramat-negev }

## Places

ramat-negev-2027-place-town-hall = בית העירייה

ramat-negev-2027-place-market-square = כיכר השוק

ramat-negev-2027-place-school = בית הספר

ramat-negev-2027-place-sports-hall = אולם הספורט

## Programme: what happens, in the order of the days

ramat-negev-2027-item-arrival = הגעת המשלחת וקבלת פנים

ramat-negev-2027-item-talks = פגישה עם הנהגת העיר

ramat-negev-2027-item-walk = סיור בעיר הולדתו של { -david-ben-gurion }
    .note = היציאה מכיכר השוק.

ramat-negev-2027-item-pupils = מפגש בני נוער משתי המדינות
    .note = שיחות על היסטוריה ומנהגים.

ramat-negev-2027-item-games = משחקים ותחרויות משותפים

ramat-negev-2027-item-dinner = ארוחת ערב חגיגית

ramat-negev-2027-item-jubilee = טקס לציון שנות השותפות

ramat-negev-2027-item-farewell = פרידה מן המשלחת
