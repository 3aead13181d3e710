### Šalčininkai district, Lithuania: the largest Polish community of the country; partner since 2002.

# One line for contents, cards and the page.
salcininkai-lead = נופים, ארמונות קטנים ותילי קבורה עתיקים

# S3 S5 S6 S7: the district and its land.
# $polesShareText (String) - the share of Poles among the inhabitants, ready
salcininkai-land =
    בנפת { -salcininkai } שבדרום־מזרח { -country-lt }, ב{ -vilnius-county }, חיה הקהילה הפולנית הגדולה
    במדינה: { $polesShareText } מן התושבים הם פולנים. יופיו של חבל הארץ יוצא דופן: נופים נהדרים, אתרי
    מורשת מעניינים ותופעות טבע מיוחדות; ארמונות קטנים וכנסיות, אבנים פרהיסטוריות ותילי קבורה עתיקים, ומבני
    כפר ישנים וייחודיים.

# S8: the monuments in figures.
# $monuments (Number) - cultural monuments; selects
# $churches (Number) - churches (Catholic) among them; selects
# $orthodoxChurches (Number) - Orthodox churches among them; selects
salcininkai-monuments =
    לפי הסטטיסטיקה יש בנפה { $monuments ->
        [one] אתר מורשת תרבותית אחד
        [two] שני אתרי מורשת תרבותית
       *[other] { $monuments } אתרי מורשת תרבותית
    }, ובהם { $churches ->
        [one] כנסייה אחת
        [two] שתי כנסיות
       *[other] { $churches } כנסיות
    } ועוד { $orthodoxChurches ->
        [one] כנסייה אורתודוקסית אחת
        [two] שתי כנסיות אורתודוקסיות
       *[other] { $orthodoxChurches } כנסיות אורתודוקסיות
    }, קפלות ומבנים ממכלולי ארמון ואחוזה לשעבר.

# S9 S10 S2: the seat of the district.
# $vilniusDistanceKmText (String) - the distance from Vilnius, ready
# $foundedCenturyText (String) - the century of its beginnings, ready, with the article
# $townPopulationText (String) - the town's population, ready, with "about"
salcininkai-seat =
    העיר { -salcininkai } (<span lang="lt">Šalčininkai</span>), בירת הנפה, מונה { $townPopulationText } תושבים ושוכנת
    במרחק { $vilniusDistanceKmText } מ{ -vilnius(form: "prefixed") }. שורשיה מגיעים עד { $foundedCenturyText },
    ו{ -adam-mickiewicz } (<span lang="pl">Adam{ "\u00A0" }Mickiewicz</span>) ביקר בה יותר מפעם אחת.

# S11 S12: the partnership.
# $agreementYear (String) - the year of the agreement
salcininkai-ties =
    הסכם ערים תאומות בין { -plonsk } לנפה נחתם ב־{ $agreementYear }. שיתוף הפעולה מתקיים בעיקר בתרבות, בספורט
    ובחילופי ילדים ונוער.
