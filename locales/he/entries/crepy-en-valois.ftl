### Crépy-en-Valois, France: the town of the Old Castle of the Valois; partner since 2002.

# One line for contents, cards and the page.
crepy-en-valois-lead = עבר מפואר, טירה עתיקה ומסורות החץ והקשת

# C3 C4 C5: where it lies, its past.
# $parisDistanceKmText (String) - the distance from Paris, ready, with "about"
# $architectureCenturiesText (String) - the centuries of its architecture, ready: "from the … century to the …"
crepy-en-valois-town =
    { -crepy-en-valois } שוכנת בחבל { -picardy }, במחוז { -oise } (<span lang="fr">Oise</span>),
    { $parisDistanceKmText } מצפון־מזרח ל{ -paris }. העבר העשיר וההדר ניכרים בעיר על כל צעד ושעל, באדריכלות
    { $architectureCenturiesText }.

# C6: the castle.
crepy-en-valois-castle =
    הטירה העתיקה של { -valois } מזמינה את כל מי שמבקש להכיר את תולדות העיר, להיכנס לעולמן של מסורות החץ
    והקשת ולהתפעל מיופייה של אומנות הקודש.

# C7 C8 C9: the Polish community, the agreement, the exchange.
# $agreementYear (String) - the year of the agreement
crepy-en-valois-ties =
    העיר היא מרכז גדול של { -polonia }, ומכאן צמח רעיון ברית הערים התאומות; הסכם שיתוף הפעולה נחתם
    ב־{ $agreementYear }. מדי שנה מתקיימים חילופי נוער, וקבוצות גדולות של תושבי שתי הערים חוזרות ונפגשות. כל עיר
    משתתפת באירועי התרבות והספורט ובאירועים דומים של רעותה, ויחד הן מגשימות מיזמים משותפים.
