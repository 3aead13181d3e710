### Notaresco, Italy: the town in Abruzzo near the Adriatic; partner since 2008.

# One line for contents, cards and the page.
notaresco-lead = פינה ציורית סמוך ל{ -adriatic(form: "bare") }

# N3 N4: where it lies; the Pope.
# $populationText (String) - the population, ready, with "about"
notaresco-town =
    { -notaresco }, ובה { $populationText } תושבים, היא מקום ציורי בחבל { -abruzzo } (<span lang="it">Abruzzo</span>)
    שב{ -country-it }, ב{ -teramo-province } (<span lang="it">Teramo</span>), סמוך ל{ -adriatic(form: "bare") }. האפיפיור { -john-paul-ii } הרבה לבקר בהרי
    { -abruzzo }.

# N5 N6: history (no century).
notaresco-history =
    האזכורים הראשונים של העיר הם מראשיתו של האלף הקודם, ויש בה מבנים שאופיים טיפוסי לימי הביניים.

# N7 N8: the partnership.
# $since (String) - twin town since this year
notaresco-ties =
    מאז { $since } { -notaresco } ו{ -plonsk } הן ערים תאומות. שיתוף הפעולה ביניהן מתקיים בעיקר בתחום התרבות: קבוצות
    שונות מכל אחת משתי הערים נוטלות חלק באירועים האומנותיים שמקיימת העיר האחרת.
