### The form of a proof: what a translator signs (`twinpress proof`). It stands in two languages, the translator's and
### the source language, so keep each line short.

## The first page

# Title of the form.
proof-title = Korekta do podpisu
# How the form is filled in.
proof-how =
    Numer na podglądzie strony odsyła do wiersza z tekstem. Proszę zaznaczyć kratki przy poprawnych tekstach,
    a uwagi wpisać pod tekstem.
# Label of the language that is proved.
proof-language = Język
# Label of the title of the brochure.
proof-publication = Publikacja
# Label of the year of the facts.
proof-state = Stan danych
# Label of a count.
proof-pages = Strony broszury
# Label of a count: the texts to be signed.
proof-texts = Teksty

## States: each labels a count, and stands beside a text

# Approved for the source text of today.
proof-current = zatwierdzono
# Nobody ever approved it.
proof-unproved = jeszcze nie zatwierdzono
# The source text moved on since it was approved.
proof-stale = zmieniono tekst źródłowy
# The translation was changed since it was approved.
proof-edited = zmieniono tłumaczenie
# The source text is printed in its place.
proof-missing = brak tłumaczenia

## The signature

proof-declaration = Potwierdzam poprawność wszystkich tekstów tej korekty, z zastrzeżeniem wpisanych uwag.
# Label of a line to write on.
proof-name = Imię i nazwisko
# Label of a line to write on.
proof-date = Data
# Label of a line to write on.
proof-signature = Podpis
# Title above ruled lines.
proof-remarks = Uwagi ogólne

## The rows

# Title of the rows of texts that no page shows: title of the file, descriptions of pictures.
proof-off-page = Teksty niewidoczne na stronach
# Why a number on a picture is grey: its text is printed on an earlier page too, and has its row there.
proof-earlier = Szary numer: tekst ma swój wiersz przy jednej z wcześniejszych stron.

# The name of the language that is proved.
# $language (String) - its tag; selects
proof-language-name =
    { $language ->
        [en] angielski
        [fr] francuski
        [he] hebrajski
        [it] włoski
        [pl] polski
       *[other] { $language }
    }

# Title of a sheet.
# $page (String) - the number of the page
proof-page = Strona { $page } broszury

# Alternative text of the picture of a page.
# $page (String) - the number of the page
proof-page-alt = Podgląd strony { $page } z ponumerowanymi tekstami
