### Tiszafüred, Hungary: the resort on Lake Tisza; partner since 2013.

# One line for contents, cards and the page.
tiszafured-lead = חופים, טבע ומים תרמיים על שפת { -lake-tisza }

# T3 T4: where it lies, what it offers.
tiszafured-lake =
    { -tiszafured } שוכנת בחלקה המרכזי של { -country-hu }, על שפת { -lake-tisza } (<span lang="hu">Tisza{ "\u2011" }tó</span>).
    זוהי עיר נופש המציעה לתיירים, בין היתר, חופי רחצה, טבע שיד אדם לא נגעה בו ומתחם מרחצאות תרמיים.

# T5 T6: the water; outdoors.
tiszafured-water =
    מי הבריכות התרמיות מסייעים לסובלים ממיחושים ראומטיים שונים וממיחושי שרירים ושלד. חובבי הפעילות בחיק הטבע
    יכולים, למשל, לרכוב על סוסים ולצאת לטיולי קיאקים ואופניים.

# T7: crafts.
tiszafured-crafts =
    העיר היא גם מרכז חשוב של מלאכה ושל אומנות עממית הונגרית.

# T8 T9: the partnership.
# $agreementYear (String) - the year of the agreement
tiszafured-ties =
    הסכם השותפות נחתם רשמית ב־{ $agreementYear }. שיתוף הפעולה בין { -tiszafured } ל{ -plonsk } החל בתחומי התרבות
    והחינוך.
