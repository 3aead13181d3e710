### The words of the translators' desk, in Italian. The page fills the blanks in.

title = Postazione di traduzione

## The bar

language = Lingua
publication = Pubblicazione
catalogue = Catalogo
# $name - the entry
leaflet = Pieghevole: { $name }
view = Visualizza come
brochure = Opuscolo
fragment = Pagina web
undo = Annulla il salvataggio
# $key - the message, $language - the tag of its language
undo-what = Annulla l’ultimo salvataggio: { $key } ({ $language })
undo-not = L’ultimo testo salvato è { $key }, ma da allora il file è cambiato: la modifica va annullata lì
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
show-seen = i testi in vista
show-todo = i testi da completare
show-faults = i testi con errori
show-all = tutti i testi
find = Cerca
nothing = Qui non c’è alcun testo.
general-faults = Errori del progetto
from-dataset = Questo testo viene dai dati e va modificato lì.

## A message

state-missing = mancante
state-missing-means = Non ancora tradotto; la pagina mostra il testo di partenza.
state-stale = da rivedere
state-stale-means = Il testo di partenza è cambiato dopo che la traduzione è stata approvata.
state-edited = modificato
state-edited-means = La traduzione è cambiata dopo essere stata approvata.
state-unproved = da approvare
state-unproved-means = Nessuno l’ha ancora approvato con «twinpress accept».
state-current = approvato
state-current-means = Approvato per il testo di partenza attuale.
state-obsolete = superfluo
state-obsolete-means = Non è più usato da nessuna parte.
# $pages - numbers of pages
on-pages = pagina { $pages }
on-no-page = in nessuna pagina di questa pubblicazione
no-source = Non c’è un testo di partenza.
variables = Variabili
# $name - the variable
put-in = Inserisci ${ $name }
error = Errore:
warning = Attenzione:
broken = Questa voce non si può leggere: va corretta nel suo file.
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
theirs = Il testo che è ora nel file
removed = (Il testo non è più nel file.)
keep-mine = Salva la mia versione al suo posto
take-theirs = Usa la versione del file
leave = I testi non salvati andranno persi. Continuare?

## What goes wrong

last-good = Nei file ci sono errori. Le pagine mostrano l’ultima versione senza errori.
nothing-set = Nessuna pagina può essere composta finché non si correggono gli errori.
lost = La postazione non risponde. «twinpress serve» è ancora in funzione?
no-token = Questa pagina richiede l’indirizzo completo mostrato da «twinpress serve».
refused-unknown = Questo testo o questa pubblicazione non esiste più.
refused-dataset = Nei dati c’è un errore: finché non viene corretto, nessun testo può essere controllato.
refused-outside = Il percorso del file esce dalla cartella del progetto: lì non si scrive nulla.
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
