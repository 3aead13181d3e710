### The operator's sheet (`build --profile office`, `--profile press`): what the person at the printer must know of one file.
### It is for the office and its print shop, in the source language alone; who prints nothing leaves this file out.

# Title of the sheet.
operator-title = Karta technologiczna
# One sentence below the title: what the sheet is for.
operator-lead = Do pliku wymienionego poniżej. Przed drukiem nakładu proszę sprawdzić sumę kontrolną i wykonać egzemplarz próbny.

## The file: labels

operator-publication = Publikacja
operator-language = Język
operator-path = Plik
operator-checksum = Suma kontrolna SHA-256
# Before the year of the facts.
operator-state = Stan danych
operator-pages = Liczba stron
operator-sheets = Liczba arkuszy na egzemplarz
# Before the side on which it is bound.
operator-spine = Grzbiet
operator-paper = Papier
operator-sides = Druk
operator-flip = Odwracanie arkusza
operator-scale = Skala
operator-trim = Format netto
operator-bleed = Spady
# Before the size of a page of the file, its marks included.
operator-media = Format strony ze znakami cięcia
operator-colours = Kolorystyka
# Before the name of the profile of the paper.
operator-profile = Profil barwny
operator-finish = Obróbka introligatorska

## The file: what is said of it

# The name of a language.
# $language (String) - its tag; selects
operator-language-name =
    { $language ->
        [en] angielski
        [fr] francuski
        [he] hebrajski
        [it] włoski
        [pl] polski
       *[other] { $language }
    }

# A size in millimetres.
# $width, $height (String) - its sides, ready
operator-size = { $width } × { $height } mm

# A length in millimetres.
# $length (String) - ready
operator-length = { $length } mm

operator-spine-left = z lewej strony
# The brochure is read from right to left.
operator-spine-right = z prawej strony (publikacja czytana od prawej do lewej)
operator-paper-press = powlekany, zgodny z profilem barwnym
operator-sides-office = dwustronny
operator-flip-office = wzdłuż krótszej krawędzi
operator-scale-office = rzeczywisty rozmiar, bez dopasowania do strony
operator-colours-office = druk barwny
# $ink (String) - the most ink that the paper takes, in per cent, ready: "300"
operator-colours-press = CMYK obustronnie, tekst główny wyłącznie czarną farbą, nafarbienie najwyżej { $ink }%

operator-finish-office-stapled = złamać arkusze na pół, włożyć jeden w drugi (pierwszy na zewnątrz) i zszyć w grzbiecie dwiema zszywkami
operator-finish-office-folded = złamać arkusz na pół
operator-finish-office-cut = przeciąć arkusze na pół: z każdego powstają dwa egzemplarze
operator-finish-press-stapled = złamać, zszyć zeszytowo w grzbiecie dwiema zszywkami i przyciąć do formatu netto
operator-finish-press-folded = przyciąć do formatu netto i złamać raz na pół
operator-finish-press-cut = przyciąć do formatu netto

## Copies

# Title above the number of copies in each language, or above a line to write it on.
operator-copies = Nakład (egzemplarze)
# Label of a line to write on.
operator-copies-blank = Do uzupełnienia
# Label of a line to write on.
operator-signature = Druk próbny sprawdzono: data i podpis

## The drawings

# Title above the drawings of all sides of the sheets.
operator-drawing = Układ stron na arkuszach
# Title above the drawing of one page with its marks.
operator-drawing-press = Strona w pliku
# How a trial copy is checked against the drawings.
operator-trial = Próba: proszę złożyć wydrukowany egzemplarz i sprawdzić, czy strony idą po kolei od pierwszej do ostatniej, a numery są rozmieszczone jak na rysunkach.
# The same of a leaflet, which is cut.
operator-trial-cut = Próba: proszę przeciąć wydrukowany arkusz i sprawdzić, czy na odwrocie każdej strony jest ta, którą pokazuje rysunek, górą w tym samym kierunku.
# The same at a print shop.
operator-trial-press = Próba: proszę sprawdzić na odbitce, czy tło wychodzi na spady, a znaki cięcia wskazują format netto.

# Below the drawing of one side.
# $sheet (String) - the number of the sheet
# $face (String) - "front" or "back"; selects
operator-side =
    { $face ->
        [front] Arkusz { $sheet }, przód
       *[back] Arkusz { $sheet }, tył
    }

# Alternative text of that drawing.
# $sheet (String) - the number of the sheet
# $face (String) - "front" or "back"; selects
# $left, $right (String) - the numbers of the pages
operator-side-alt =
    { $face ->
        [front] Przód arkusza { $sheet }: po lewej strona { $left }, po prawej strona { $right }.
       *[back] Tył arkusza { $sheet }: po lewej strona { $left }, po prawej strona { $right }.
    }

# Below the drawing of a page.
operator-page = Linia ciągła: format netto. Linia przerywana: spady.

# Alternative text of that drawing.
operator-page-alt = Strona z czterema parami znaków cięcia: format netto otaczają spady.
