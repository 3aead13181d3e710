### The words of the translators' desk, in French. The page fills the blanks in.

title = Le bureau du traducteur

## The bar

language = Langue
publication = Publication
catalogue = Catalogue
# $name - the entry
leaflet = Dépliant : { $name }
view = Affichage
brochure = Brochure
fragment = Page web
undo = Annuler l’enregistrement
# $key - the message, $language - the tag of its language
undo-what = Annuler le dernier enregistrement : { $key } ({ $language })
undo-not = Le dernier enregistrement est { $key }, mais son fichier a changé depuis : annulez dans le fichier
undo-nothing = Rien à annuler
help = Raccourcis

## The pages

pages = Pages
# $page - its number
page = Page { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } sur { $pages }
smaller = Réduire l’affichage des pages
larger = Agrandir l’affichage des pages

## The messages

messages = Textes
show = Afficher
show-seen = ce qui est visible
show-todo = ce qui reste à faire
show-faults = ce qui est en erreur
show-all = tout
find = Rechercher
nothing = Il n’y a aucun texte ici.
general-faults = Erreurs du projet
from-dataset = Ce texte vient des données : c’est là qu’il se modifie.

## A message

state-missing = manquant
state-missing-means = Pas encore traduit ; la page montre le texte source.
state-stale = à revoir
state-stale-means = Le texte source a changé depuis que la traduction a été approuvée.
state-edited = modifié
state-edited-means = La traduction a changé depuis qu’elle a été approuvée.
state-unproved = non approuvé
state-unproved-means = Personne ne l’a encore approuvé avec « twinpress accept ».
state-current = à jour
state-current-means = Approuvé pour le texte source d’aujourd’hui.
state-obsolete = inutilisé
state-obsolete-means = Plus rien ne s’en sert.
# $pages - numbers of pages
on-pages = p. { $pages }
on-no-page = sur aucune page de cette publication
no-source = Il n’y a pas de texte source.
variables = Variables
# $name - the variable
put-in = Insérer ${ $name }
error = Erreur :
warning = Avertissement :
broken = Cette entrée est illisible. Corrigez-la dans son fichier.
# $place - file, line and column
open = Ouvrir { $place } dans l’éditeur
copy = Copier
copy-place = Copier { $place }
copied = Copié
save = Enregistrer
revert = Abandonner
# $key - the message
saved = Enregistré : { $key }
not-saved = Non enregistré : { $key } contient une erreur
undone = Annulé : { $key }
conflict = Quelqu’un d’autre a modifié ce texte entre-temps. Rien n’a été écrit.
theirs = Texte actuel du fichier
removed = (Le texte n’est plus dans le fichier.)
keep-mine = Enregistrer ma version
take-theirs = Reprendre celle du fichier
leave = Les textes non enregistrés seront perdus. Continuer ?

## What goes wrong

last-good = Les fichiers contiennent une erreur. Les pages affichées sont les dernières sans erreur.
nothing-set = Aucune page ne peut être composée tant que les erreurs ne sont pas corrigées.
lost = Le bureau ne répond pas. « twinpress serve » tourne-t-il encore ?
no-token = Cette page demande l’adresse complète que « twinpress serve » a affichée.
refused-unknown = Ce texte ou cette publication n’existe plus.
refused-dataset = Les données contiennent une erreur ; aucun texte ne peut être vérifié tant qu’elle n’est pas corrigée.
refused-outside = Le chemin du fichier sort du dossier du projet ; le bureau n’y écrit pas.
refused-changed = Le fichier a changé entre-temps.
refused-machine = Le fichier n’a pas pu être écrit.

## Keys

keys = Raccourcis clavier
states = États
close = Fermer
key-next-part = partie suivante : barre, pages, textes
key-save = enregistrer le texte
key-find = rechercher un texte
key-undo = annuler le dernier enregistrement
key-next-message = texte suivant
key-last-message = texte précédent
key-next-page = page suivante
key-last-page = page précédente
key-to-page = quitter le texte pour sa place sur la page
key-help = cette liste
key-arrows = sur une page : texte suivant, texte précédent
key-pages = sur une page : page suivante, page précédente
key-choose = sur une page : modifier le texte désigné
