// The keys that do something wherever the focus is, and the dialog that lists them.
import { byId, element } from "./dom.js";
import { word } from "./words.js";

const STATES = ["missing", "stale", "edited", "unproved", "current", "obsolete"];

/** Every key: what it is called in the list, whether an event is it, and the deed's name. */
const KEYS = [
  ["F6", "next-part", (event) => event.key === "F6"],
  ["Ctrl S", "save", (event) => (event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS"],
  ["Ctrl K", "find", (event) => (event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyK"],
  ["Ctrl Alt Z", "undo", (event) => (event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyZ"],
  ["Alt ↓", "next-message", (event) => event.altKey && event.key === "ArrowDown"],
  ["Alt ↑", "last-message", (event) => event.altKey && event.key === "ArrowUp"],
  ["Alt Page ↓", "next-page", (event) => event.altKey && event.key === "PageDown"],
  ["Alt Page ↑", "last-page", (event) => event.altKey && event.key === "PageUp"],
  ["Esc", "to-page", (event) => event.key === "Escape" && event.target.closest?.(".message, .fact") !== null],
  ["F1", "help", (event) => event.key === "F1"],
];

/** Keys that a part of the page has for itself. */
const OWN = [
  ["↑ ↓", "arrows"],
  ["Page ↑ Page ↓", "pages"],
  ["Enter", "choose"],
];

/** Listens; `deeds` has a function for each name. */
export function listen(deeds) {
  document.addEventListener("keydown", (event) => {
    if (byId("keys").open && event.key !== "F1") return;
    const known = KEYS.find(([, , is]) => is(event));
    if (!known) return;
    event.preventDefault();
    deeds[known[1]]();
  });
  byId("help").addEventListener("click", () => deeds.help());
}

/** Opens the list of keys, or closes it. */
export function toggleHelp() {
  const dialog = byId("keys");
  if (dialog.open) return dialog.close();
  const row = (term, meaning) => [element("dt", {}, term), element("dd", {}, meaning)];
  byId("keys-list").replaceChildren(...[...KEYS, ...OWN].flatMap(([key, deed]) => row(element("kbd", {}, key), word(`key-${deed}`))));
  const state = (name) => element("span", { class: "state", dataset: { state: name } }, word(`state-${name}`));
  byId("states-list").replaceChildren(...STATES.flatMap((name) => row(state(name), word(`state-${name}-means`))));
  dialog.showModal();
}
