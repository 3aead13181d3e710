### The words of the translators' desk, in Hebrew. The page fills the blanks in.

title = שולחן המתרגם

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
undo-not = לאחרונה נשמר { $key }, אך הקובץ השתנה מאז: יש לבטל בקובץ עצמו
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
show-faults = מה ששגוי
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
state-unproved = לא אושר
state-unproved-means = איש עוד לא אישר אותו בפקודה `twinpress accept`.
state-current = עדכני
state-current-means = אושר לטקסט המקור של היום.
state-obsolete = מיותר
state-obsolete-means = שום דבר כבר אינו משתמש בו.
# $pages - numbers of pages
on-pages = עמ׳ { $pages }
on-no-page = באף עמוד של הפרסום הזה
no-source = אין טקסט מקור.
variables = משתנים
# $name - the variable
put-in = הכנסת ${ $name }
error = שגיאה:
warning = אזהרה:
broken = אי אפשר לקרוא את הרשומה הזאת. יש לתקן אותה בקובץ.
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
undone = בוטל: { $key }
conflict = בינתיים מישהו אחר שינה את הטקסט הזה. דבר לא נכתב.
theirs = מה שכתוב עכשיו בקובץ
removed = (הטקסט כבר אינו בקובץ.)
keep-mine = שמירת הנוסח שלי במקומו
take-theirs = לקיחת הנוסח שבקובץ
leave = טקסטים שלא נשמרו יאבדו. להמשיך?

## What goes wrong

last-good = יש שגיאה בקבצים. העמודים מוצגים במצבם התקין האחרון.
nothing-set = אי אפשר לסדר שום עמוד לפני שהשגיאות יתוקנו.
lost = השולחן אינו עונה. האם `twinpress serve` עדיין פועל?
no-token = לדף הזה דרושה הכתובת המלאה ש־`twinpress serve` הדפיס.
refused-unknown = הטקסט או הפרסום הזה כבר אינם קיימים.
refused-dataset = יש שגיאה בנתונים; אי אפשר לבדוק שום טקסט לפני שתתוקן.
refused-outside = הקובץ מוביל אל מחוץ לתיקיית הפרויקט; שם לא נכתב דבר.
refused-changed = הקובץ השתנה בינתיים.
refused-machine = לא היה אפשר לכתוב את הקובץ.

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
