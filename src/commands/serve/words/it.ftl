### The words of the translators' desk, in Italian. The page fills the blanks in.

title = Il banco del traduttore

## The bar

language = Lingua
publication = Pubblicazione
catalogue = Catalogo
# $name - the entry
leaflet = Pieghevole: { $name }
view = Vista
brochure = Opuscolo
fragment = Pagina web
undo = Annulla salvataggio
# $key - the message, $language - the tag of its language
undo-what = Annulla l’ultimo salvataggio: { $key } ({ $language })
undo-not = L’ultimo salvato è { $key }, ma il file è cambiato da allora: annulla nel file
undo-nothing = Niente da annullare
help = Scorciatoie

## The pages

pages = Pagine
# $page - its number
page = Pagina { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } di { $pages }
smaller = Rimpicciolisci le pagine
larger = Ingrandisci le pagine

## The messages

messages = Testi
show = Mostra
show-seen = ciò che si vede
show-todo = ciò che resta da fare
show-faults = ciò che è in errore
show-all = tutto
find = Cerca
nothing = Qui non c’è alcun testo.
general-faults = Errori del progetto
from-dataset = Questo viene dai dati e si cambia lì.

## A message

state-missing = mancante
state-missing-means = Non ancora tradotto; la pagina mostra il testo di partenza.
state-stale = da rivedere
state-stale-means = Il testo di partenza è cambiato dopo che la traduzione è stata accettata.
state-edited = modificato
state-edited-means = La traduzione è cambiata dopo essere stata accettata.
state-unproved = non accettato
state-unproved-means = Nessuno l’ha ancora accettato con `twinpress accept`.
state-current = aggiornato
state-current-means = Accettato per il testo di partenza di oggi.
state-obsolete = superfluo
state-obsolete-means = Non serve più a nulla.
# $pages - numbers of pages
on-pages = pagina { $pages }
on-no-page = in nessuna pagina di questa pubblicazione
no-source = Non c’è un testo di partenza.
variables = Variabili
# $name - the variable
put-in = Inserisci ${ $name }
error = Errore:
warning = Attenzione:
broken = Questa voce è illeggibile. Va corretta nel suo file.
# $place - file, line and column
open = Apri { $place } nell’editor
copy = Copia
copy-place = Copia { $place }
copied = Copiato
save = Salva
revert = Scarta
# $key - the message
saved = Salvato: { $key }
not-saved = Non salvato: { $key } contiene un errore
undone = Annullato: { $key }
conflict = Nel frattempo qualcun altro ha cambiato questo testo. Non è stato scritto nulla.
theirs = Ciò che dice ora il file
removed = (Il testo non è più nel file.)
keep-mine = Salva il mio al suo posto
take-theirs = Prendi quello del file
leave = I testi non salvati andranno persi. Continuare?

## What goes wrong

last-good = Nei file c’è un errore. Le pagine mostrano l’ultimo stato buono.
nothing-set = Nessuna pagina può essere composta finché gli errori non sono corretti.
lost = Il banco non risponde. `twinpress serve` è ancora in funzione?
no-token = Questa pagina richiede l’indirizzo completo stampato da `twinpress serve`.
refused-unknown = Questo testo o questa pubblicazione non esiste più.
refused-dataset = Nei dati c’è un errore; finché non è corretto, nessun testo può essere controllato.
refused-outside = Il file porta fuori dalla cartella del progetto; lì non si scrive nulla.
refused-changed = Nel frattempo il file è cambiato.
refused-machine = Non è stato possibile scrivere il file.

## Keys

keys = Scorciatoie da tastiera
states = Stati
close = Chiudi
key-next-part = alla parte successiva: barra, pagine, testi
key-save = salva il testo
key-find = cerca un testo
key-undo = annulla l’ultimo salvataggio
key-next-message = testo successivo
key-last-message = testo precedente
key-next-page = pagina successiva
key-last-page = pagina precedente
key-to-page = da un testo al suo posto nella pagina
key-help = questo elenco
key-arrows = in una pagina: testo successivo, testo precedente
key-pages = in una pagina: pagina successiva, pagina precedente
key-choose = in una pagina: modifica il testo indicato
