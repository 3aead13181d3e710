// The desk: what is chosen, what is told, and which part shows it.
import { announce, notice } from "./announce.js";
import { Refused, follow, get, post, takeToken } from "./api.js";
import { byId, element, painted } from "./dom.js";
import { focusMark, keysInView, onMark, outlineFragment, showFragment } from "./fragment.js";
import { listen, toggleHelp } from "./keys.js";
import { anyDirty, currentCard, focusMessage, forget, list, mark, neighbour, offerShown, openList, refresh } from "./messages.js";
import { focusPlace, onPlace, outline, pagesInView, showOthers, showPages, turn } from "./pages.js";
import { apply, empty } from "./store.js";
import { speak, word } from "./words.js";

const AGAIN = 1000;
const SIZES = [0.6, 0.8, 1, 1.25, 1.5, 2];

let view = empty();
let asked = { language: "", publication: "", side: "brochure" };
let chosen = null;
let size = Number(localStorage.getItem("twinpress-size") ?? 1);
/** While the page itself scrolls to what was chosen, the list stays as it is. */
let still = false;
let settling = null;
let following = null;

async function open() {
  if (!takeToken()) {
    await speakAtAll();
    return notice(word("no-token"));
  }
  const wanted = new URLSearchParams(location.search);
  let offer;
  try {
    offer = await get("offer");
  } catch (error) {
    await speakAtAll();
    return notice(word(error instanceof Refused ? "no-token" : "lost"));
  }
  const ids = offer.languages.map((language) => language.id);
  const native = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => ids.includes(tag) && tag !== offer.source);
  const language = [wanted.get("language"), offer.start, native].find((tag) => ids.includes(tag)) ?? ids.find((id) => id !== offer.source) ?? ids[0] ?? "";
  asked = { language, publication: wanted.get("publication") ?? "", side: wanted.get("side") === "fragment" ? "fragment" : "brochure" };
  await speak(asked.language || "en");
  openList({ view: () => view, choose, listAgain });
  offerShown();
  connect();
  showSide();
  resize(0);
  watch();
}

/** Words, where even the desk cannot be asked for them. */
async function speakAtAll() {
  try {
    await speak(navigator.language);
  } catch {
    document.title = "twinpress";
  }
}

/** Follows a view; when the desk is gone, asks for it again and again. */
async function connect() {
  following?.abort();
  following = new AbortController();
  const { signal } = following;
  for (;;) {
    let first = true;
    try {
      await follow(asked, signal, (change) => {
        if (first) view = empty();
        const again = first;
        first = false;
        told(change, again);
      });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Refused) {
        if (error.status === 404 && asked.publication) {
          // A publication that is gone leaves the first one.
          asked.publication = "";
          continue;
        }
        return notice(word(error.status === 401 ? "no-token" : "refused-unknown"));
      }
    }
    if (signal.aborted) return;
    notice(word("lost"));
    await new Promise((go) => setTimeout(go, AGAIN));
  }
}

/** Shows a change. */
async function told(change, first) {
  apply(view, change);
  if (change.head) offer();
  notice(view.pages.length === 0 ? word("nothing-set") : view.fresh ? "" : word("last-good"));
  showUndo();
  // What was changed is seen first; the list beside it follows, then what is out of sight.
  await (showsBrochure() ? showPages(view, Object.keys(change.pages).map(Number)) : showFragment(view));
  await painted();
  refresh();
  listAgain();
  await showOthers();
  document.documentElement.dataset.told = String(Number(document.documentElement.dataset.told ?? 0) + 1);
  if (first) lead();
}

/** Fills the choices. */
function offer() {
  const { head } = view;
  const fill = (id, choices, value) => {
    byId(id).replaceChildren(...choices.map(({ id, name }) => element("option", { value: id }, name)));
    byId(id).value = value;
  };
  fill("language", head.languages, head.language);
  const title = (id, name) => {
    if (id === "catalogue") return word("catalogue");
    // A visit has a title of its own.
    return id.startsWith("delegation/") ? name : word("leaflet", { name });
  };
  const titled = head.publications.map(({ id, name }) => ({ id, name: title(id, name) }));
  fill("publication", titled, head.publication);
  asked = { ...asked, language: head.language, publication: head.publication };
  remember();
}

function remember() {
  history.replaceState(null, "", `?${new URLSearchParams(asked)}`);
}

/** Another language or publication; what was typed and not saved is asked for first. */
async function change(what, value) {
  if (anyDirty() && !confirm(word("leave"))) {
    byId(what).value = asked[what];
    return;
  }
  asked = { ...asked, [what]: value };
  view = empty();
  chosen = null;
  forget();
  if (what === "language") {
    await speak(value);
    offerShown();
  }
  byId("scroll").scrollTop = 0;
  connect();
}

/** The other of the two views of one publication; what is typed stays. */
function chooseSide(side) {
  asked = { ...asked, side };
  showSide();
  byId("scroll").scrollTop = 0;
  connect();
}

function showSide() {
  byId("pages").hidden = !showsBrochure();
  byId("fragment").hidden = showsBrochure();
  byId("sizes").hidden = byId("in-view").hidden = !showsBrochure();
  document.querySelector(`input[name="side"][value="${asked.side}"]`).checked = true;
}

const showsBrochure = () => asked.side === "brochure";

/** Outlines what is chosen, and leads to it. */
function lead() {
  if (chosen === null) return;
  const moves = showsBrochure() ? outline(chosen, { lead: true }) : outlineFragment(chosen, { lead: true });
  if (moves) hold();
}

/** The list stays until the pane has come to rest. */
function hold() {
  still = true;
  clearTimeout(settling);
  settling = setTimeout(() => (still = false), 700);
}

/** A message was chosen in the list. */
function choose(key) {
  if (key === chosen) return;
  chosen = key;
  mark(key);
  lead();
}

/** A text was chosen on a page: its message is shown and has the focus. */
function chooseOnPage(key) {
  chosen = key;
  mark(key);
  if (showsBrochure()) outline(key);
  else outlineFragment(key);
  part("messages");
  if (!focusMessage(key)) announce(word("nothing"));
}

/** Lists what can be seen. */
function listAgain() {
  if (!view.head) return;
  let seen;
  if (showsBrochure()) {
    const pages = pagesInView();
    byId("in-view").textContent = pages.length ? word("in-view", { page: pages.join(", "), pages: view.pages.length }) : "";
    seen = [...new Set(pages.flatMap((page) => view.pages[page - 1]?.texts.map((text) => text.key) ?? []))];
  } else {
    byId("in-view").textContent = "";
    seen = keysInView();
  }
  list(seen);
}

function showUndo() {
  const button = byId("undo");
  const { undo } = view;
  button.disabled = !undo?.possible;
  button.title = undo ? word(undo.possible ? "undo-what" : "undo-not", { key: undo.key, language: undo.language }) : "";
}

async function undo() {
  if (!view.undo?.possible) return announce(word("undo-nothing"));
  try {
    const done = await post("undo", { id: view.undo.id });
    announce(word("undone", { key: done.key }));
    if (done.language === asked.language) choose(done.key);
  } catch (error) {
    announce(word(error instanceof Refused ? "undo-not" : "lost", { key: view.undo?.key }));
  }
}

function resize(step) {
  const at = Math.max(SIZES.indexOf(size), 0) + step;
  size = SIZES[Math.min(Math.max(at, 0), SIZES.length - 1)];
  localStorage.setItem("twinpress-size", String(size));
  byId("pages").style.setProperty("--size", String(size));
  byId("pages").toggleAttribute("data-large", size > 1);
  listAgain();
}

/** On a narrow screen one of the two parts is seen. */
function part(name) {
  byId("desk").dataset.part = name;
  for (const button of byId("parts").children) button.setAttribute("aria-pressed", String(button.dataset.part === name));
  if (name === "sheets") lead();
}

function nextPart() {
  const parts = [byId("bar"), byId("sheets"), byId("messages")];
  const at = parts.findIndex((one) => one.contains(document.activeElement));
  const next = (at + 1) % parts.length;
  if (next === 0) return byId("language").focus();
  part(next === 1 ? "sheets" : "messages");
  if (next === 1) return chosen !== null && toPage(chosen) ? undefined : focusFirst();
  if (!focusMessage(chosen ?? "")) byId("find").focus();
}

function focusFirst() {
  if (showsBrochure()) document.querySelector('#pages .place[tabindex="0"]')?.focus();
  else byId("fragment").shadowRoot?.querySelector('[tabindex="0"]')?.focus();
}

function toPage(key) {
  part("sheets");
  return showsBrochure() ? focusPlace(key) : focusMark(key);
}

function watch() {
  for (const what of ["language", "publication"]) byId(what).addEventListener("change", () => change(what, byId(what).value));
  for (const radio of document.querySelectorAll('input[name="side"]')) radio.addEventListener("change", () => chooseSide(radio.value));
  byId("undo").addEventListener("click", undo);
  byId("smaller").addEventListener("click", () => resize(-1));
  byId("larger").addEventListener("click", () => resize(1));
  byId("parts").hidden = false;
  for (const button of byId("parts").children) button.addEventListener("click", () => part(button.dataset.part));
  onPlace(chooseOnPage);
  onMark(chooseOnPage);
  let waiting = false;
  byId("scroll").addEventListener("scroll", () => {
    if (still || waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!still) listAgain();
    }, 120);
  });
  addEventListener("resize", () => listAgain());
  addEventListener("beforeunload", (event) => {
    if (anyDirty()) event.preventDefault();
  });
  const go = (step) => {
    const key = neighbour(step);
    if (key === null) return;
    part("messages");
    choose(key);
    focusMessage(key);
  };
  listen({
    "next-part": nextPart,
    save: () => currentCard()?.save(),
    find: () => {
      part("messages");
      byId("find").select();
      byId("find").focus();
    },
    undo,
    "next-message": () => go(1),
    "last-message": () => go(-1),
    "next-page": () => turn(1),
    "last-page": () => turn(-1),
    "to-page": () => chosen !== null && toPage(chosen),
    help: toggleHelp,
  });
}

open();
