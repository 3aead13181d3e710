### Płońsk in the International Association of Peace Messenger Cities; member since 1998.

# One line for contents, cards and the page.
iapmc-lead = { -plonsk }, עיר מבשרת שלום

# P2 P3: the title and the membership.
# $memberYear (String) - member since this year
# $executiveYear (String) - member of the Executive Committee since this year
# $vicePresidentYear (String) - from this year the Mayor was a Vice-President
iapmc-title =
    { -united-nations } העניקו ל{ -plonsk } את התואר ”מבשרת שלום” (<span lang="en">Peace{ "\u00A0" }Messenger</span>)
    בהוקרה על הישגיה בטיפוח הסובלנות והכבוד לתרבויות אחרות. העיר חברה ב{ -iapmc(form: "bare") } מאז { $memberYear } ובוועד
    הפועל שלו מאז { $executiveYear }; משנת { $vicePresidentYear } כיהן ראש עיריית { -plonsk } כאחד מסגני נשיא האיגוד.
    .heading = תואר מן { -united-nations(form: "short") }

# P4: the election of the President.
# $presidentElectedText (String) - month and year, ready ("October 2013"); the prefix letter joins it
iapmc-president =
    ב{ $presidentElectedText } נבחר ראש העיר, { -andrzej-pietrasik } (<span lang="pl">Andrzej{ "\u00A0" }Pietrasik</span>),
    לנשיא האיגוד.

# P5 P6: the association and its task.
# $foundedYear (String) - the year of its official founding
iapmc-association =
    האיגוד נוסד רשמית ב־{ $foundedYear } לפי הצעתו של מזכ״ל { -united-nations(form: "short") }
    { -boutros-boutros-ghali } (<span lang="en">Boutros Boutros{ "\u2011" }Ghali</span>). משימתו העיקרית היא להפיץ
    את רעיון הדו־קיום בשלום של בני גזעים ותרבויות שונים, לטפח רוח של כבוד לזכויות האדם, להסיר מכשולים
    לקשר עם העולם ולהכיר לציבור ארגונים ויוזמות המשרתים את האדם ואת הדמוקרטיזציה של החיים.
    .heading = האיגוד ומשימתו

# P7 P8: the members.
# $memberCitiesText (String) - how many member cities, ready, with "more than"
iapmc-members =
    באיגוד חברות { $memberCitiesText } ערים מכל העולם, ש{ -united-nations } העניקו להן את התואר ”מבשרות שלום”. אמת
    המידה העיקרית למתן התואר היא תרומתה של העיר לתרבות של שלום וסובלנות, בין היתר בפתרון בעיות בבתי הספר, בחילופי בני
    נוער וספורטאים, בתמיכה בעקרונות { -bill-of-human-rights } ובאווירה של סובלנות והבנה בין התושבים.

# P9 P10: the meetings.
# $coOrganised (Number) - how many times Płońsk was co-organiser; selects
# $firstMeetingYear (String) - the year of the first meeting in Płońsk
# $secondMeetingText (String) - month and year of the next one in Poland, ready; the prefix letter joins it
iapmc-meetings =
    { -plonsk } נוטלת חלק פעיל בחיי האיגוד ומשתתפת בקביעות באספות הכלליות ובישיבות הוועד הפועל. { $coOrganised ->
        [one] פעם אחת
        [two] פעמיים
       *[other] { $coOrganised } פעמים
    } אף הייתה שותפה לארגון ישיבותיו: ב־{ $firstMeetingYear } התכנס הוועד לראשונה ב{ -plonsk }, בארגון משותף עם
    { -warsaw }; הכינוס שלאחר מכן ב{ -country-pl }, ב{ $secondMeetingText }, היה בארגונה של { -plonsk } יחד עם { -wielun }
    (<span lang="pl">Wieluń</span>) ועם { -oswiecim } (<span lang="pl">Oświęcim</span>).
    .heading = { -plonsk } בחיי האיגוד

# P11: the broadcast.
# $broadcastYear (String) - the year of the appointment
# $broadcastEdition (Number) - which edition, said as "the third broadcast"; selects
# $peaceDayText (String) - day and month, ready
iapmc-broadcast =
    ב־{ $broadcastYear } מונתה { -plonsk } למתאמת השידור החי הבינלאומי { $broadcastEdition ->
        [1] הראשון
        [2] השני
        [3] השלישי
        [4] הרביעי
        [5] החמישי
       *[other] ה־{ $broadcastEdition }
    } באינטרנט לרגל { -day-of-peace }, שקבעו { -united-nations } ל־{ $peaceDayText }. מטרת השידור היא
    להפיץ את רעיון השלום בקרב ילדים ובני נוער, המשתתפים בו יחד באמצעות האינטרנט.

# P12 P13: the exhibition; the speech and the march.
# $exhibitionYear (String) - the year of the exhibition
# $exhibitionTitle (String) - its title in Latin letters; the Hebrew spelling stands before it
# $speechYear (String) - the year of the speech
iapmc-actions =
    ב־{ $exhibitionYear } אירחה העיר את תערוכת הקריקטורה האנטי־מלחמתית ”קרגוייבאץ” ({ $exhibitionTitle }), שהוצגה
    קודם לכן, בין היתר, ב{ -new-york }, ב{ -belgrade } וב{ -mexico-city }. ב־{ $speechYear } נשא ראש העיר דברים
    בשם האיגוד ב{ -united-nations(form: "short-bare") } ב{ -new-york } והשתתף בצעדה נגד הפצת נשק גרעיני, שקיימו
    במשותף ארגונים לא־ממשלתיים.
