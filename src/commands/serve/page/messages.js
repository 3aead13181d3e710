// The list of messages: those of what can be seen, or all that are to be done, or what was looked for.
import { arrange, byId, element } from "./dom.js";
import { Card, faultItem } from "./message.js";
import { faultsByKey, pagesOf } from "./store.js";
import { word } from "./words.js";

const TO_DO = new Set(["missing", "stale", "edited", "unproved"]);
const cards = new Map();
const facts = new Map();
let desk = null;
let faults = { byKey: new Map(), general: [] };
let chosen = null;

/** Begins the list; `given` says what the view is and what to do when a message is chosen. */
export function openList(given) {
  desk = {
    ...given,
    get view() {
      return given.view();
    },
    link,
    faultsOf: (key) => faults.byKey.get(key) ?? [],
    pagesOf: (key) => pagesOf(given.view(), key),
    settled: () => {},
  };
  byId("show").addEventListener("change", () => given.listAgain());
  byId("find").addEventListener("input", () => given.listAgain());
}

/** Another language has other messages: nothing of these is kept. */
export function forget() {
  cards.clear();
  facts.clear();
  chosen = null;
  byId("cards").replaceChildren();
}

/** The address by which an editor opens a place. */
export function link({ file, line, column }) {
  const root = desk.view.head.root;
  const path = `${root.startsWith("/") ? "" : "/"}${root}/${file}`;
  return `vscode://file${path.split("/").map(encodeURIComponent).join("/")}:${line}:${column}`;
}

/** Whether something typed is in no file. */
export const anyDirty = () => [...cards.values()].some((card) => card.dirty);

/** Shows what a change brought: in the cards that there are, and above all of them. */
export function refresh() {
  const { view } = desk;
  faults = faultsByKey(view);
  for (const [key, card] of cards) {
    const unit = view.units.get(key);
    if (unit) card.update(unit, desk.faultsOf(key), pagesOf(view, key));
    else if (!card.dirty) cards.delete(key);
  }
  for (const key of facts.keys()) if (!view.data[key]) facts.delete(key);
  const list = byId("general-faults");
  list.replaceChildren(...faults.general.map((fault) => faultItem(fault, view.head ? link : null)));
  byId("general").hidden = faults.general.length === 0;
  const options = byId("show").options;
  const units = [...view.units.values()];
  const count = { todo: units.filter((unit) => TO_DO.has(unit.state)).length, faults: faults.byKey.size, all: units.length };
  for (const option of options) option.textContent = word(`show-${option.value}`) + (option.value in count ? ` (${count[option.value]})` : "");
}

/** Fills the list of what can be shown. */
export function offerShown() {
  const select = byId("show");
  const value = select.value || "seen";
  select.replaceChildren(...["seen", "todo", "faults", "all"].map((one) => element("option", { value: one }, word(`show-${one}`))));
  select.value = value;
}

/** Lists the messages of the keys that can be seen, or what was asked for instead. */
export function list(seen) {
  const { view } = desk;
  const sought = byId("find").value.trim().toLocaleLowerCase();
  const shown = byId("show").value;
  const all = () => view.keys.map((key) => view.units.get(key));
  let keys;
  if (sought) keys = all().filter((unit) => [unit.key, unit.source?.text, unit.own?.text].some((text) => text?.toLocaleLowerCase().includes(sought))).map((unit) => unit.key);
  else if (shown === "todo") keys = all().filter((unit) => TO_DO.has(unit.state)).map((unit) => unit.key);
  else if (shown === "faults") keys = view.keys.filter((key) => faults.byKey.has(key));
  else if (shown === "all") keys = view.keys;
  else keys = seen;
  // What is being typed is never taken out of sight, nor what has the focus.
  const held = [...cards.keys()].filter((key) => !keys.includes(key) && (cards.get(key).dirty || cards.get(key).element.contains(document.activeElement)));
  const cardsOrFacts = [...held, ...keys].map((key) => (view.units.has(key) ? cardOf(key) : factOf(key))).filter(Boolean);
  arrange(byId("cards"), cardsOrFacts);
  byId("nothing").hidden = cardsOrFacts.length > 0;
}

function cardOf(key) {
  if (!cards.has(key)) {
    const card = new Card(desk);
    cards.set(key, card);
    card.update(desk.view.units.get(key), desk.faultsOf(key), pagesOf(desk.view, key));
    card.choose(key === chosen);
  }
  return cards.get(key).element;
}

/** A value of the dataset: it is shown where it stands, and changed there. */
function factOf(key) {
  const spot = desk.view.data[key];
  if (!spot) return null;
  if (!facts.has(key)) {
    const place = element("a", { class: "place-link" });
    const fact = element("article", { class: "fact", tabindex: "-1", dataset: { key } }, element("h3", {}, element("code", {}, key)), element("p", {}, word("from-dataset")), place);
    fact.addEventListener("click", () => desk.choose(key));
    fact.addEventListener("focusin", () => desk.choose(key));
    facts.set(key, fact);
  }
  const fact = facts.get(key);
  const place = fact.querySelector("a");
  place.textContent = `${spot.file}:${spot.line}:${spot.column}`;
  place.href = link(spot);
  fact.toggleAttribute("data-chosen", key === chosen);
  return fact;
}

/** Marks the message that was chosen. */
export function mark(key) {
  chosen = key;
  for (const [own, card] of cards) card.choose(own === key);
  for (const [own, fact] of facts) fact.toggleAttribute("data-chosen", own === key);
}

/** Brings a message into sight and the focus to it. */
export function focusMessage(key) {
  const { view } = desk;
  const shown = view.units.has(key) ? cardOf(key) : factOf(key);
  if (!shown) return false;
  if (!shown.isConnected) byId("cards").prepend(shown);
  shown.scrollIntoView({ block: "nearest" });
  if (cards.has(key)) cards.get(key).focus();
  else shown.focus({ preventScroll: true });
  return true;
}

/** The message before or after the chosen one in the list. */
export function neighbour(step) {
  const shown = [...byId("cards").children].filter((one) => cards.has(one.dataset.key));
  const at = shown.findIndex((one) => one.dataset.key === chosen);
  return shown[at < 0 ? 0 : at + step]?.dataset.key ?? null;
}

/** The card that holds the focus, or the chosen one. */
export function currentCard() {
  const focused = document.activeElement?.closest?.(".message")?.dataset.key;
  return cards.get(focused ?? chosen) ?? null;
}
