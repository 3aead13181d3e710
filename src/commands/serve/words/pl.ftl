### The words of the translators' desk, in Polish. The page fills the blanks in. No pass sets these texts:
### a one-letter word in a sentence is tied to the next one here.

title = Pulpit tłumacza

## The bar

language = Język
publication = Publikacja
catalogue = Broszura
# $name - the entry
leaflet = Ulotka: { $name }
view = Widok
brochure = Druk (PDF)
fragment = Strona WWW
undo = Cofnij zapis
# $key - the message, $language - the tag of its language
undo-what = Cofnij ostatni zapis: { $key } ({ $language })
undo-not = Ostatnio zapisano { $key }, ale od tego czasu plik się zmienił: cofnij zmianę w{ "\u00A0" }pliku
undo-nothing = Nie ma czego cofnąć
help = Skróty

## The pages

pages = Strony
# $page - its number
page = Strona { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } z{ "\u00A0" }{ $pages }
smaller = Pomniejsz strony
larger = Powiększ strony

## The messages

messages = Teksty
show = Pokaż
show-seen = widoczne
show-todo = do zrobienia
show-faults = z błędami
show-all = wszystkie
find = Szukaj
nothing = Nie ma tu żadnego tekstu.
general-faults = Błędy projektu
from-dataset = Ta treść pochodzi z{ "\u00A0" }danych i{ "\u00A0" }tam należy ją zmieniać.

## A message

state-missing = brak
state-missing-means = Tekstu jeszcze nie przetłumaczono; strona pokazuje tekst źródłowy.
state-stale = nieaktualne
state-stale-means = Tekst źródłowy zmienił się po zatwierdzeniu tłumaczenia.
state-edited = zmienione
state-edited-means = Tłumaczenie zmieniło się po zatwierdzeniu.
state-unproved = niezatwierdzone
state-unproved-means = Nikt jeszcze nie zatwierdził tłumaczenia poleceniem „twinpress accept”.
state-current = aktualne
state-current-means = Tłumaczenie zatwierdzono dla obecnego tekstu źródłowego.
state-obsolete = zbędne
state-obsolete-means = Ten tekst nie jest już nigdzie używany.
# $pages - numbers of pages
on-pages = s. { $pages }
on-no-page = na żadnej stronie tej publikacji
no-source = Nie ma tekstu źródłowego.
variables = Zmienne
# $name - the variable
put-in = Wstaw ${ $name }
error = Błąd:
warning = Ostrzeżenie:
broken = Tego wpisu nie da się odczytać. Popraw go w{ "\u00A0" }pliku.
# $place - file, line and column
open = Otwórz { $place } w edytorze
copy = Kopiuj
copy-place = Kopiuj { $place }
copied = Skopiowano
save = Zapisz
revert = Odrzuć zmiany
# $key - the message
saved = Zapisano: { $key }
not-saved = Nie zapisano: { $key } zawiera błąd
undone = Cofnięto: { $key }
conflict = Ktoś w{ "\u00A0" }międzyczasie zmienił ten tekst. Niczego nie zapisano.
theirs = Teraz w pliku
removed = (Tekstu nie ma już w{ "\u00A0" }pliku.)
keep-mine = Zapisz mój tekst
take-theirs = Przyjmij tekst z pliku
leave = Niezapisane zmiany przepadną. Kontynuować?

## What goes wrong

last-good = W{ "\u00A0" }plikach jest błąd. Strony pokazują ostatni poprawny stan.
nothing-set = Dopóki błędy nie zostaną poprawione, nie da się złożyć żadnej strony.
lost = Pulpit nie odpowiada. Czy „twinpress serve” nadal działa?
no-token = Ta strona wymaga pełnego adresu, który wypisało „twinpress serve”.
refused-unknown = Nie ma już takiego tekstu ani publikacji.
refused-dataset = W{ "\u00A0" }danych jest błąd; dopóki nie zostanie poprawiony, nie da się sprawdzić żadnego tekstu.
refused-outside = Ścieżka pliku prowadzi poza folder projektu; tam pulpit niczego nie zapisuje.
refused-changed = Plik w{ "\u00A0" }międzyczasie się zmienił.
refused-machine = Nie udało się zapisać pliku.

## Keys

keys = Skróty klawiszowe
states = Stany
close = Zamknij
key-next-part = do następnej części: pasek, strony, teksty
key-save = zapisz tekst
key-find = szukaj tekstu
key-undo = cofnij ostatni zapis
key-next-message = następny tekst
key-last-message = poprzedni tekst
key-next-page = następna strona
key-last-page = poprzednia strona
key-to-page = od tekstu do jego miejsca na stronie
key-help = ta lista
key-arrows = na stronie: poprzedni tekst, następny tekst
key-pages = na stronie: poprzednia strona, następna strona
key-choose = na stronie: do edycji wskazanego tekstu
