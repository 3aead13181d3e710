### The form of a proof: what a translator signs (`twinpress proof`). It stands in two languages, the translator's and
### the source language, so keep each line short.

## The first page

# Title of the form.
proof-title = Proof for signature
# How the form is filled in.
proof-how =
    Each number on a picture of a page refers to the row with its text. Please tick the box beside every text that is
    correct, and write any remarks on the line below the text.
# Label of the language that is proved.
proof-language = Language
# Label of the title of the brochure.
proof-publication = Publication
# Label of the year of the facts.
proof-state = Data as at
# Label of a count.
proof-pages = Pages of the brochure
# Label of a count: the texts to be signed.
proof-texts = Texts

## States: each labels a count, and stands beside a text

# Accepted for the current source text.
proof-current = accepted
# Nobody has accepted it yet.
proof-unproved = not yet accepted
# The source text has changed since it was accepted.
proof-stale = source text changed
# The translation has changed since it was accepted.
proof-edited = translation changed
# The source text is printed in its place.
proof-missing = translation missing

## The signature

proof-declaration = I confirm that all the texts in this proof are correct, subject to the remarks I have made.
# Label of a line to write on.
proof-name = Full name
# Label of a line to write on.
proof-date = Date
# Label of a line to write on.
proof-signature = Signature
# Title above ruled lines.
proof-remarks = General remarks

## The rows

# Title of the rows of texts that no page shows: title of the file, descriptions of pictures.
proof-off-page = Texts not visible on the pages
# Why a number on a picture is grey: its text is printed on an earlier page too, and has its row there.
proof-earlier = A grey number means that the text is listed under an earlier page.

# The name of the language that is proved.
# $language (String) - its tag; selects
proof-language-name =
    { $language ->
        [en] English
        [fr] French
        [he] Hebrew
        [it] Italian
        [pl] Polish
       *[other] { $language }
    }

# Title of a sheet.
# $page (String) - the number of the page
proof-page = Page { $page } of the brochure

# Alternative text of the picture of a page.
# $page (String) - the number of the page
proof-page-alt = Picture of page { $page } with its texts numbered
