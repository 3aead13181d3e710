### The form of a proof: what a translator signs (`twinpress proof`). It stands in two languages, the translator's and
### the source language, so keep each line short.

## The first page

# Title of the form.
proof-title = הגהה לחתימה
# How the form is filled in.
proof-how =
    המספר שעל תמונת העמוד מפנה לשורת הטקסט. נא לסמן את המשבצת שליד כל טקסט תקין, ולרשום הערות על הקו שמתחת
    לטקסט.
# Label of the language that is proved.
proof-language = שפה
# Label of the title of the brochure.
proof-publication = הפרסום
# Label of the year of the facts.
proof-state = הנתונים נכונים לשנת
# Label of a count.
proof-pages = עמודי החוברת
# Label of a count: the texts to be signed.
proof-texts = טקסטים

## States: each labels a count, and stands beside a text

# Approved for the source text of today.
proof-current = אושר
# Nobody ever approved it.
proof-unproved = טרם אושר
# The source text moved on since it was approved.
proof-stale = טקסט המקור השתנה
# The translation was changed since it was approved.
proof-edited = התרגום השתנה
# The source text is printed in its place.
proof-missing = התרגום חסר

## The signature

proof-declaration = הריני לאשר כי כל הטקסטים שבהגהה זו נכונים, בכפוף להערות שנרשמו.
# Label of a line to write on.
proof-name = שם מלא
# Label of a line to write on.
proof-date = תאריך
# Label of a line to write on.
proof-signature = חתימה
# Title above ruled lines.
proof-remarks = הערות כלליות

## The rows

# Title of the rows of texts that no page shows: title of the file, descriptions of pictures.
proof-off-page = טקסטים שאינם נראים בעמודים
# Why a number on a picture is grey: its text is printed on an earlier page too, and has its row there.
proof-earlier = מספר באפור: הטקסט מופיע ליד עמוד קודם.

# The name of the language that is proved.
# $language (String) - its tag; selects
proof-language-name =
    { $language ->
        [en] אנגלית
        [fr] צרפתית
        [he] עברית
        [it] איטלקית
        [pl] פולנית
       *[other] { $language }
    }

# Title of a sheet.
# $page (String) - the number of the page
proof-page = עמוד { $page } בחוברת

# Alternative text of the picture of a page.
# $page (String) - the number of the page
proof-page-alt = תמונת עמוד { $page }, והטקסטים בה ממוספרים
