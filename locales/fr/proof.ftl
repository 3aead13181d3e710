### The form of a proof: what a translator signs (`twinpress proof`). It stands in two languages, the translator's and
### the source language, so keep each line short.

## The first page

# Title of the form.
proof-title = Bon à tirer
# How the form is filled in.
proof-how =
    Chaque numéro sur l’image d’une page renvoie au texte qui porte le même numéro. Prière de cocher la case des
    textes corrects et d’écrire les remarques sur la ligne placée sous le texte.
# Label of the language that is proved.
proof-language = Langue
# Label of the title of the brochure.
proof-publication = Publication
# Label of the year of the facts.
proof-state = Données arrêtées en
# Label of a count.
proof-pages = Pages de la brochure
# Label of a count: the texts to be signed.
proof-texts = Textes

## States: each labels a count, and stands beside a text

# Approved for the source text of today.
proof-current = approuvé
# Nobody ever approved it.
proof-unproved = pas encore approuvé
# The source text moved on since it was approved.
proof-stale = texte source modifié
# The translation was changed since it was approved.
proof-edited = traduction modifiée
# The source text is printed in its place.
proof-missing = traduction manquante

## The signature

proof-declaration = Je certifie que tous les textes de cette épreuve sont corrects, sous réserve des remarques inscrites.
# Label of a line to write on.
proof-name = Nom et prénom
# Label of a line to write on.
proof-date = Date
# Label of a line to write on.
proof-signature = Signature
# Title above ruled lines.
proof-remarks = Remarques générales

## The rows

# Title of the rows of texts that no page shows: title of the file, descriptions of pictures.
proof-off-page = Textes non visibles sur les pages
# Why a number on a picture is grey: its text is printed on an earlier page too, and has its row there.
proof-earlier = Numéro gris: le texte est à lire avec ceux d’une page précédente.

# The name of the language that is proved.
# $language (String) - its tag; selects
proof-language-name =
    { $language ->
        [en] anglais
        [fr] français
        [he] hébreu
        [it] italien
        [pl] polonais
       *[other] { $language }
    }

# Title of a sheet.
# $page (String) - the number of the page
proof-page = Page { $page } de la brochure

# Alternative text of the picture of a page.
# $page (String) - the number of the page
proof-page-alt = Image de la page { $page } avec ses textes numérotés
