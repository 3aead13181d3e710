### Płońsk in the International Association of Peace Messenger Cities; member since 1998.

# One line for contents, cards and the page.
iapmc-lead = { -plonsk }, עיר מבשרת שלום

# P2 P3: the title and the membership.
# $memberYear (String) - member since this year
# $executiveYear (String) - member of the Executive Committee since this year
# $vicePresidentYear (String) - from this year the Mayor was a Vice-President
iapmc-title =
    { -united-nations } כיבדו את { -plonsk } בתואר ”מבשרת שלום” (<span lang="en">Peace{ "\u00A0" }Messenger</span>) על
    הישגיה בטיפוח הסובלנות והכבוד לתרבויות אחרות. העיר חברה ב{ -iapmc(form: "bare") } מאז { $memberYear } ובוועד
    הפועל שלו מאז { $executiveYear }; משנת { $vicePresidentYear } כיהן ראש עיריית { -plonsk } כסגן נשיא באיגוד.
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
    { -boutros-boutros-ghali }. משימתו העיקרית היא להפיץ את רעיון הדו־קיום בשלום של בני גזעים ותרבויות שונים,
    לטפח רוח של כבוד לזכויות האדם, להסיר מחסומים בקשר עם העולם ולהביא לידיעת הציבור ארגונים ויוזמות המשרתים
    את האדם ואת הדמוקרטיזציה של החיים.
    .heading = האיגוד ומשימתו

# P7 P8: the members.
# $memberCitiesText (String) - how many member cities, ready, with "more than"
iapmc-members =
    חברות בו ערים ש{ -united-nations } הכתירו בתואר ”מבשרות שלום”, { $memberCitiesText } ערים מכל העולם. אמת המידה
    העיקרית למתן התואר היא תרומתה של העיר לתרבות של שלום וסובלנות, בין היתר בפתרון בעיות בבתי הספר, בחילופי בני
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
    } אף נמנתה עם מארגני ישיבות הוועד: ב־{ $firstMeetingYear } הוא התכנס לראשונה ב{ -plonsk }, בארגון משותף
    עם { -warsaw }, ובפעם הבאה ב{ -country-pl } התכנס ב{ $secondMeetingText }, בארגונה של { -plonsk } יחד עם { -wielun }
    (<span lang="pl">Wieluń</span>) ועם { -oswiecim } (<span lang="pl">Oświęcim</span>).
    .heading = { -plonsk } בחיי האיגוד

# P11: the broadcast.
# $broadcastYear (String) - the year of the appointment
# $broadcastEdition (Number) - which edition; selects
# $peaceDayText (String) - day and month, ready
iapmc-broadcast =
    ב־{ $broadcastYear } מונתה { -plonsk } למתאמת המהדורה { $broadcastEdition ->
        [1] הראשונה
        [2] השנייה
        [3] השלישית
        [4] הרביעית
        [5] החמישית
       *[other] ה־{ $broadcastEdition }
    } של השידור החי הבינלאומי באינטרנט לרגל { -day-of-peace }, שקבעו { -united-nations } ל־{ $peaceDayText }. מטרתו
    להפיץ את רעיון השלום בקרב ילדים ובני נוער, המשתתפים בו יחד באמצעות האינטרנט.

# P12 P13: the exhibition; the speech and the march.
# $exhibitionYear (String) - the year of the exhibition
# $exhibitionTitle (String) - its title
# $speechYear (String) - the year of the speech
iapmc-actions =
    ב־{ $exhibitionYear } אירחה העיר את תערוכת הקריקטורות נגד מלחמה ”{ $exhibitionTitle }” (קרגוייבאץ), שהוצגה
    קודם לכן, בין היתר, ב{ -new-york }, ב{ -belgrade } וב{ -mexico-city }. ב־{ $speechYear } נשא ראש העיר דברים
    בשם האיגוד ב{ -united-nations(form: "short-bare") } ב{ -new-york } והשתתף בצעדה נגד הפצת נשק גרעיני, שקיימו
    במשותף ארגונים לא־ממשלתיים.
