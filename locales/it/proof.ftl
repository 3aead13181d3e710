### The form of a proof: what a translator signs (`twinpress proof`). It stands in two languages, the translator's and
### the source language, so keep each line short.

## The first page

# Title of the form.
proof-title = Bozza da firmare
# How the form is filled in.
proof-how =
    Il numero sull’immagine di una pagina rimanda alla riga del testo. Si prega di barrare la casella di ogni testo
    corretto e di scrivere le osservazioni sulla linea sotto il testo.
# Label of the language that is proved.
proof-language = Lingua
# Label of the title of the brochure.
proof-publication = Pubblicazione
# Label of the year of the facts.
proof-state = Stato dei dati
# Label of a count.
proof-pages = Pagine dell’opuscolo
# Label of a count: the texts to be signed.
proof-texts = Testi

## States: each labels a count, and stands beside a text

# Approved for the source text of today.
proof-current = approvato
# Nobody ever approved it.
proof-unproved = da approvare
# The source text moved on since it was approved.
proof-stale = testo di partenza modificato
# The translation was changed since it was approved.
proof-edited = traduzione modificata
# The source text is printed in its place.
proof-missing = traduzione mancante

## The signature

proof-declaration = Confermo la correttezza di tutti i testi di questa bozza, salvo le osservazioni riportate.
# Label of a line to write on.
proof-name = Nome e cognome
# Label of a line to write on.
# same-as-source
proof-date = Data
# Label of a line to write on.
proof-signature = Firma
# Title above ruled lines.
proof-remarks = Osservazioni generali

## The rows

# Title of the rows of texts that no page shows: title of the file, descriptions of pictures.
proof-off-page = Testi non visibili sulle pagine
# Why a number on a picture is grey: its text is printed on an earlier page too, and has its row there.
proof-earlier = Numero in grigio: il testo si trova accanto a una pagina precedente.

# The name of the language that is proved.
# $language (String) - its tag; selects
proof-language-name =
    { $language ->
        [en] inglese
        [fr] francese
        [he] ebraico
        [it] italiano
        [pl] polacco
       *[other] { $language }
    }

# Title of a sheet.
# $page (String) - the number of the page
proof-page = Pagina { $page } dell’opuscolo

# Alternative text of the picture of a page.
# $page (String) - the number of the page
proof-page-alt = Immagine della pagina { $page } con i testi numerati
