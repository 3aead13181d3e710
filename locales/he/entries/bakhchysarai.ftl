### Bakhchysarai, Ukraine (Crimea): the khans' former capital, the town of Mickiewicz's sonnets; partner since 2004.

# One line for contents, cards and the page.
bakhchysarai-lead = ארמון הח׳אנים, ערים חצובות בסלע וסונטות

# B3 B4 B5 B6: where it lies, its past, its river.
# $foundedCenturyText (String) - the century of its founding, ready, with the article
bakhchysarai-capital =
    { -bakhchysarai } שוכנת בין { -crimean-mountains } הציוריים, על הדרך מ{ -simferopol } ל{ -sevastopol }. בירת
    { -crimean-khanate } לשעבר, היא נותרה בירתם התרבותית של { -crimean-tatars }. היא נוסדה בראשית { $foundedCenturyText }
    באתר היישוב הטטרי לשעבר { -eski-yurt } (<span lang="en">Eski{ "\u2011" }Yurt</span>). הנהר { -churuk-su }
    (<span lang="en">Churuk{ "\u2011" }Su</span>) מפריד בין חלקה הישן וההיסטורי, בגדה השמאלית, לחלקה החדש, בגדה הימנית.

# B7 B8: the palace and what lies near by.
bakhchysarai-palace =
    מכלול ארמון הח׳אנים הוא מן האתרים רבי הערך ביותר בחצי האי { -crimea }. אתרים רבי ערך נוספים
    בסביבה הם { -dormition-monastery }, החצוב כולו בסלע, וערים חצובות.

# B9: Mickiewicz; each Polish title is followed by a gloss in brackets.
# $sonnetBakczysaraj, $sonnetBakczysarajNight, $sonnetPotockaGrave, $sonnetHaremGraves (String) - Polish titles
bakhchysarai-sonnets =
    { -adam-mickiewicz }, מן הנודעים שבמשוררי { -country-pl }, הקדיש לעיר כמה סונטות מתוך
    ”{ -crimean-sonnets }”: { $sonnetBakczysaraj } (”{ -bakhchysarai }”), { $sonnetBakczysarajNight }
    (”{ -bakhchysarai } בלילה”), { $sonnetPotockaGrave } (”קברה של פוטוצקה”) ו־{ $sonnetHaremGraves }
    (”קברי ההרמון”).

# B10 B11: the partnership.
# $agreementYear (String) - the year of the agreement
bakhchysarai-ties =
    שיתוף הפעולה, שההסכם עליו נחתם ב־{ $agreementYear }, עיקרו תרבות ושיתוף בניסיונה של { -plonsk } בהיבטים שונים
    של השלטון המקומי והדמוקרטיה ב{ -country-pl }.
