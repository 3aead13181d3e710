### Antoing, Belgium: the town of the White Land; partner since 2013.

# One line for contents, cards and the page.
antoing-lead = טירה, מחצבות וספר שכתבו ילדים

# A3 A4 A5: where it lies, the railway, the region's name.
# $borderDistanceKmText (String) - the distance from the French border, ready
antoing-town =
    { -antoing } שוכנת ב{ -hainaut } (<span lang="fr">Hainaut</span>) דובר הצרפתית, בדרום { -country-be },
    { $borderDistanceKmText } מגבול { -country-fr }. סמוך לעיר עובר קו רכבת מהירה (<span lang="fr">TGV</span>) המחבר את
    { -paris }, { -london } ו{ -brussels }. בשל מחצבותיו הרבות מכונה האזור { -pays-blanc }
    (<span lang="fr">Pays{ "\u00A0" }Blanc</span>), ”הארץ הלבנה”.

# A6: the castle.
# $castleCentury (Number) - the century of its transformation
antoing-castle =
    על העיר חולשת טירה מימי הביניים, שהוסבה במאה ה־{ $castleCentury } למעון ניאו־גותי יפהפה.

# A7 A8 A9: how the partnership came about.
# $agreementYear (String) - the year of the agreement
# $crepyAntoingYears (Number) - how long Crépy-en-Valois and Antoing have worked together; selects
# $crepyAntoingYearsText (String) - the same, ready, with "more than"
antoing-ties =
    הקשר, שהביא ב־{ $agreementYear } להסכם שותפות, נוצר באמצעות { -crepy-en-valois }, המשתפת פעולה עם { -antoing } זה
    { $crepyAntoingYears ->
        [one] יותר משנה
        [two] יותר משנתיים
       *[other] { $crepyAntoingYearsText }{ "\u00A0" }שנה
    }. ראשיתו בביקורי לימוד הדדיים, שבהם חלקו הצדדים את ניסיונם בשירותים עירוניים: פסולת, ביוב ואספקת מים.

# A10 A11: the book.
# $bookTitle (String) - the Polish title; a gloss follows in brackets
# $bookLanguages (Number) - in how many languages it came out; selects
antoing-book =
    { -antoing }, { -plonsk }, { -crepy-en-valois } והעיר { -zell-mosel } (<span lang="de">Zell{ "\u00A0" }an der{ "\u00A0" }Mosel</span>)
    יצרו יחד ספר לפי רעיון מקורי של הסופרת הבלגית { -carole-bonnet } (<span lang="fr">Carole{ "\u00A0" }Bonnet</span>). סיפור ההרפתקאות
    { $bookTitle } (”המשימה: אירופה”), שכתבו תלמידי בתי ספר יסודיים, מציג את עריהם בעיני תושביהן הצעירים. הוא ראה אור
    { $bookLanguages ->
        [one] בשפה אחת
        [two] בשתי שפות
        [3] בשלוש שפות
       *[other] ב־{ $bookLanguages } שפות
    }: { -french-language }, { -german-language } ו{ -polish-language }.
