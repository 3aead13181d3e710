### The words of the translators' desk, in Hebrew. The page fills the blanks in.

title = שולחן התרגום

## The bar

language = שפה
publication = פרסום
catalogue = קטלוג
# $name - the entry
leaflet = עלון: { $name }
view = תצוגה
brochure = חוברת
fragment = דף אינטרנט
undo = ביטול שמירה
# $key - the message, $language - the tag of its language
undo-what = ביטול השמירה האחרונה: { $key } ({ $language })
undo-not = השמירה האחרונה הייתה של { $key }, אך הקובץ השתנה מאז; אפשר לבטל אותה רק בקובץ עצמו
undo-nothing = אין מה לבטל
help = קיצורים

## The pages

pages = עמודים
# $page - its number
page = עמוד { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } מתוך { $pages }
smaller = הקטנת העמודים
larger = הגדלת העמודים

## The messages

messages = טקסטים
show = הצגה
show-seen = מה שנראה עכשיו
show-todo = מה שנותר לעשות
show-faults = מה שיש בו שגיאה
show-all = הכול
find = חיפוש
nothing = אין כאן שום טקסט.
general-faults = שגיאות בפרויקט
from-dataset = הערך בא מן הנתונים, ושם משנים אותו.

## A message

state-missing = חסר
state-missing-means = עדיין לא תורגם; בעמוד מופיע טקסט המקור.
state-stale = לא עדכני
state-stale-means = טקסט המקור השתנה מאז שהתרגום אושר.
state-edited = נערך
state-edited-means = התרגום השתנה מאז שאושר.
state-unproved = טרם אושר
state-unproved-means = איש טרם אישר את התרגום בפקודה ”{ "\u2068" }twinpress accept{ "\u2069" }”.
state-current = עדכני
state-current-means = התרגום אושר מול טקסט המקור הנוכחי.
state-obsolete = מיותר
state-obsolete-means = הטקסט כבר אינו בשימוש.
# $pages - numbers of pages
on-pages = עמ׳ { $pages }
on-no-page = אינו מופיע באף עמוד של הפרסום הזה
no-source = אין טקסט מקור.
variables = משתנים
# $name - the variable
put-in = שיבוץ המשתנה ${ $name }
error = שגיאה:
warning = אזהרה:
broken = אי אפשר לפענח את הטקסט הזה. יש לתקן אותו בקובץ.
# $place - file, line and column
open = פתיחת { $place } בעורך
copy = העתקה
copy-place = העתקה: { $place }
copied = הועתק
save = שמירה
revert = ביטול השינוי
# $key - the message
saved = נשמר: { $key }
not-saved = לא נשמר: יש שגיאה ב־{ $key }
undone = השמירה בוטלה: { $key }
conflict = בינתיים מישהו אחר שינה את הטקסט הזה. דבר לא נשמר.
theirs = מה שכתוב עכשיו בקובץ
removed = (הטקסט כבר אינו בקובץ.)
keep-mine = שמירת הנוסח שלי במקומו
take-theirs = קבלת הנוסח שבקובץ
leave = טקסטים שלא נשמרו יאבדו. להמשיך?

## What goes wrong

last-good = יש שגיאה בקבצים. העמודים מוצגים במצבם התקין האחרון.
nothing-set = אי אפשר לעמד אף עמוד עד שיתוקנו השגיאות.
lost = שולחן התרגום אינו מגיב. האם ”{ "\u2068" }twinpress serve{ "\u2069" }” עדיין פועל?
no-token = כדי לפתוח את הדף הזה דרושה הכתובת המלאה שהציג ”{ "\u2068" }twinpress serve{ "\u2069" }”.
refused-unknown = הטקסט או הפרסום המבוקש כבר אינו קיים.
refused-dataset = יש שגיאה בנתונים; עד שתתוקן אי אפשר לבדוק אף טקסט.
refused-outside = הקובץ מפנה אל מחוץ לתיקיית הפרויקט; שולחן התרגום אינו כותב שם.
refused-changed = הקובץ השתנה בינתיים.
refused-machine = כתיבת הקובץ נכשלה.

## Keys

keys = קיצורי מקלדת
states = מצבים
close = סגירה
key-next-part = אל החלק הבא: סרגל, עמודים, טקסטים
key-save = שמירת הטקסט
key-find = חיפוש טקסט
key-undo = ביטול השמירה האחרונה
key-next-message = הטקסט הבא
key-last-message = הטקסט הקודם
key-next-page = העמוד הבא
key-last-page = העמוד הקודם
key-to-page = מן הטקסט אל מקומו בעמוד
key-help = הרשימה הזאת
key-arrows = בעמוד: הטקסט הבא, הטקסט הקודם
key-pages = בעמוד: העמוד הבא, העמוד הקודם
key-choose = בעמוד: אל עריכת הטקסט המסומן
