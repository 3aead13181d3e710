### Bakhchysarai, Ukraine (Crimea): the khans' former capital, the town of Mickiewicz's sonnets; partner since 2004.

# One line for contents, cards and the page.
bakhchysarai-lead = ארמון הח׳אנים, ערים חצובות בסלע וסונטות

# B3 B4 B5 B6: where it lies, its past, its river.
# $foundedCenturyText (String) - the century of its founding, ready, with the article
bakhchysarai-capital =
    { -bakhchysarai } שוכנת בין { -crimean-mountains } הציוריים, על הדרך מ{ -simferopol } ל{ -sevastopol }. לשעבר
    הייתה בירת { -crimean-khanate }, וגם כיום היא בירתם התרבותית של { -crimean-tatars }. העיר נוסדה בראשית
    { $foundedCenturyText }, במקום שעמד בו היישוב הטטרי { -eski-yurt } (<span lang="en">Eski{ "\u2011" }Yurt</span>). הנהר { -churuk-su }
    (<span lang="en">Churuk{ "\u2011" }Su</span>) מפריד בין חלקה הישן וההיסטורי, בגדה השמאלית, לחלקה החדש, בגדה הימנית.

# B7 B8: the palace and what lies near by.
bakhchysarai-palace =
    מכלול ארמון הח׳אנים הוא מאתרי המורשת רבי הערך ביותר בחצי האי { -crimea }. בסביבה אתרי מורשת רבי ערך
    נוספים: { -dormition-monastery }, החצוב כולו בסלע, וערים שאף הן חצובות בסלע.

# B9: Mickiewicz; each Polish title is followed by a gloss in brackets.
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (String) - Polish titles
bakhchysarai-sonnets =
    { -adam-mickiewicz } (<span lang="pl">Adam{ "\u00A0" }Mickiewicz</span>), מן הנודעים שבמשוררי { -country-pl }, הקדיש לעיר כמה סונטות מתוך
    ”{ -crimean-sonnets }”: { $sonnetBakczysaraj } (”{ -bakhchysarai }”), { $sonnetBakczysarajNight }
    (”{ -bakhchysarai } בלילה”), { $sonnetPotockaGrave } (”קברה של פוטוצקה”) ו־{ $sonnetHaremGraves }
    (”קברי ההרמון”).

# B10 B11: the partnership.
# $agreementYear (String) - the year of the agreement
bakhchysarai-ties =
    הקשר, שעוגן בהסכם שיתוף פעולה ב־{ $agreementYear }, הוא בעיקר בתרבות ובשיתוף בניסיונה של { -plonsk } בהיבטים
    שונים של השלטון המקומי והדמוקרטיה ב{ -country-pl }.
