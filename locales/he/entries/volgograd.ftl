### Volgograd, Russia: the city on the lower Volga, formerly Stalingrad; partner since 2008.

# One line for contents, cards and the page.
volgograd-lead = עיר הזוכרת את עברה, על { -volga } התחתונה

# V3: where it lies, its names.
volgograd-city =
    { -volgograd }, המרכז המינהלי של מחוזה, שוכנת על { -volga } התחתונה. שמותיה בעבר היו { -tsaritsyn }
    ו{ -stalingrad }.

# V4: the battle and its memory.
volgograd-battle =
    במלחמת העולם השנייה השתוללו כאן קרבות עזים: קרב { -stalingrad } הסתיים בתבוסת הצבא הגרמני, וגם בחורבן כמעט
    מוחלט של העיר. שימור זכרם של אירועים טרגיים אלה הוא חלק חשוב מאוד ממדיניות העיר.

# V5 V6 V7: the city today.
# $higherEducation (Number) - institutions of higher education, a university among them; selects
volgograd-industry =
    כיום יש בעיר צומת רכבות ונמל תעופה חשובים, והיא מרכז תעשייה: מכונות, כלי תחבורה (טרקטורים), מטלורגיה,
    כימיה (בעיקר פטרוכימיה), עץ וחומרי בניין. { $higherEducation ->
        [one] פועל בה מוסד אחד להשכלה גבוהה, אוניברסיטה.
        [two] פועלים בה שני מוסדות להשכלה גבוהה, ובהם אוניברסיטה.
        [7] פועלים בה שבעה מוסדות להשכלה גבוהה, ובהם אוניברסיטה.
       *[other] פועלים בה { $higherEducation } מוסדות להשכלה גבוהה, ובהם אוניברסיטה.
    }

# V8 V9 V10: the partnership.
# $agreementYear (String) - the year of the agreement
volgograd-ties =
    שיתוף הפעולה החל במגעים במסגרת { -iapmc }, וב־{ $agreementYear } נחתם הסכם שותפות רשמי, המתממש,
    בין היתר, בתרבות, בספורט, בחילופי נוער ובשיתוף פעולה בין בתי ספר.
