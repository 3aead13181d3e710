### Mosciano Sant’Angelo, Italy: the medieval town in Abruzzo; partner since 2010.

# One line for contents, cards and the page.
mosciano-sant-angelo-lead = עיר מימי הביניים, בין גפנים לעצי זית

# M3: where it lies, its character.
# $populationText (String) - the population, ready, with "about"
mosciano-sant-angelo-town =
    { -mosciano-sant-angelo }, עיר מימי הביניים ובה { $populationText } תושבים, שוכנת בחבל { -abruzzo } (<span lang="it">Abruzzo</span>)
    הציורי שב{ -country-it }, ב{ -teramo-province } (<span lang="it">Teramo</span>). אתרי מורשת רבים מדגישים את אופייה ההיסטורי.

# M4: the town today.
mosciano-sant-angelo-trade =
    כיום העיר היא מרכז אזורי חשוב של חקלאות (גידול גפנים ועצי זית), מסחר ומלאכה.

# M5 M6: the partnership.
# $since (String) - twin town since this year
mosciano-sant-angelo-ties =
    מאז { $since } קשורות { -mosciano-sant-angelo } ו{ -plonsk } זו לזו בברית ערים תאומות. שיתוף הפעולה ביניהן מתקיים
    בעיקר בתחום התרבות, ובמיוחד בין תזמורות ולהקות פולקלור של שתי הערים.
