### The words of the translators' desk, in English. The page fills the blanks in.

title = Translators’ desk

## The bar

language = Language
publication = Publication
catalogue = Catalogue
# $name - the entry
leaflet = Leaflet: { $name }
view = View
brochure = Brochure
fragment = Web page
undo = Undo save
# $key - the message, $language - the tag of its language
undo-what = Undo the last save: { $key } ({ $language })
undo-not = { $key } was saved last, but its file has changed since: undo the change in the file
undo-nothing = Nothing to undo
help = Shortcuts

## The pages

pages = Pages
# $page - its number
page = Page { $page }
# $page - the number or numbers in view, $pages - how many there are
in-view = { $page } of { $pages }
smaller = Zoom out
larger = Zoom in

## The messages

messages = Messages
show = Show
show-seen = in view
show-todo = to do
show-faults = with problems
show-all = all
find = Search
nothing = No messages here.
general-faults = Project problems
from-dataset = This comes from the dataset; change it there.

## A message

state-missing = missing
state-missing-means = Not translated yet; the page shows the source text.
state-stale = stale
state-stale-means = The source text has changed since the translation was accepted.
state-edited = edited
state-edited-means = The translation has changed since it was accepted.
state-unproved = not yet accepted
state-unproved-means = Nobody has accepted it yet with the command “twinpress accept”.
state-current = current
state-current-means = Accepted for the current source text.
state-obsolete = obsolete
state-obsolete-means = No longer used anywhere.
# $pages - numbers of pages
on-pages = page(s) { $pages }
on-no-page = not on any page of this publication
no-source = There is no source text.
variables = Variables
# $name - the variable
put-in = Insert ${ $name }
error = Error:
warning = Warning:
broken = This message cannot be read. Fix it in its file.
# $place - file, line and column
open = Open { $place } in the editor
copy = Copy
copy-place = Copy { $place }
copied = Copied
save = Save
revert = Discard
# $key - the message
saved = Saved: { $key }
not-saved = Not saved: there is a problem with { $key }
undone = Save undone: { $key }
conflict = Someone else has changed this text in the meantime. Nothing was saved.
theirs = Now in the file
removed = (The text is no longer in the file.)
keep-mine = Save my version
take-theirs = Use the version in the file
leave = Unsaved changes will be lost. Continue?

## What goes wrong

last-good = There are errors in the files. The pages show the last version without errors.
nothing-set = No page can be typeset until the errors are fixed.
lost = The desk is not responding. Is “twinpress serve” still running?
no-token = This page needs the full address printed by “twinpress serve”.
refused-unknown = This message or publication no longer exists.
refused-dataset = There is an error in the dataset; no text can be checked until it is fixed.
refused-outside = The file is outside the project folder; the desk does not write there.
refused-changed = The file has changed in the meantime.
refused-machine = The file could not be written.

## Keys

keys = Keyboard shortcuts
states = States
close = Close
key-next-part = go to the next part: bar, pages, messages
key-save = save the message
key-find = search the messages
key-undo = undo the last save
key-next-message = go to the next message
key-last-message = go to the previous message
key-next-page = go to the next page
key-last-page = go to the previous page
key-to-page = go from a message to its place on the page
key-help = show or hide this list
key-arrows = on a page: previous text, next text
key-pages = on a page: previous page, next page
key-choose = on a page: go to the message of the text
