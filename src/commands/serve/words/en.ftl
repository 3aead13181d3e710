### The words of the translators' desk, in English. The page fills the blanks in.

title = Translators’ desk

## The bar

language = Language
publication = Publication
catalogue = Catalogue
# $name - the entry
leaflet = Leaflet: { $name }
view = What is shown
brochure = Brochure
fragment = Web page
undo = Undo saving
# $key - the message, $language - the tag of its language
undo-what = Take back what was saved last: { $key } ({ $language })
undo-not = { $key } was saved last, but its file has changed since: undo there
undo-nothing = Nothing can be taken back
help = Keys

## The pages

pages = Pages
# $page - its number
page = Page { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } of { $pages }
smaller = Show pages smaller
larger = Show pages larger

## The messages

messages = Messages
show = Show
show-seen = what is in view
show-todo = what is to be done
show-faults = what is at fault
show-all = everything
find = Find
nothing = There is no message here.
general-faults = Faults of the project
from-dataset = This comes from the dataset, and is changed there.

## A message

state-missing = missing
state-missing-means = Not translated yet; the page shows the source text.
state-stale = stale
state-stale-means = The source text has changed since the translation was accepted.
state-edited = edited
state-edited-means = The translation has changed since it was accepted.
state-unproved = not accepted
state-unproved-means = Nobody has accepted it with `twinpress accept` yet.
state-current = current
state-current-means = Accepted for the source text of today.
state-obsolete = obsolete
state-obsolete-means = Nothing asks for it any more.
# $pages - numbers of pages
on-pages = page { $pages }
on-no-page = on no page of this publication
no-source = There is no source text.
variables = Variables
# $name - the variable
put-in = Put in ${ $name }
error = Error:
warning = Warning:
broken = This entry cannot be read. Mend it in its file.
# $place - file, line and column
open = Open { $place } in the editor
copy = Copy
copy-place = Copy { $place }
copied = Copied
save = Save
revert = Discard
# $key - the message
saved = Saved: { $key }
not-saved = Not saved: { $key } is at fault
undone = Taken back: { $key }
conflict = Someone else has changed this text in the meantime. Nothing was written.
theirs = What the file says now
removed = (The text is no longer in the file.)
keep-mine = Save mine in its place
take-theirs = Take the file’s
leave = Texts that were not saved will be lost. Go on?

## What goes wrong

last-good = The files are at fault. The pages show how they last looked without it.
nothing-set = No page can be set before the faults are mended.
lost = The desk does not answer. Is `twinpress serve` still running?
no-token = This page needs the whole address that `twinpress serve` has printed.
refused-unknown = There is no such message or publication any more.
refused-dataset = The dataset is at fault; no text can be checked before it is mended.
refused-outside = The file leads out of the project’s folder; the desk does not write there.
refused-changed = The file has changed in the meantime.
refused-machine = The file could not be written.

## Keys

keys = Keys
states = States
close = Close
key-next-part = to the next part: bar, pages, messages
key-save = save the message
key-find = find a message
key-undo = take back what was saved last
key-next-message = next message
key-last-message = previous message
key-next-page = next page
key-last-page = previous page
key-to-page = from a message to its place on the page
key-help = this list
key-arrows = on a page: the next text, the previous one
key-pages = on a page: the next page, the previous one
key-choose = on a page: to the message of the text
