// The HTML fragment, in a shadow tree of its own: its style sheet reaches nothing else, and no script of it runs.
import { byId, reveal } from "./dom.js";

const OUTLINES = `
  [data-origin] { cursor: pointer; }
  [data-origin]:hover { outline: 1px solid #c9973b; outline-offset: 2px; }
  [data-origin]:focus-visible { outline: 3px solid #16324f; outline-offset: 2px; }
  [data-origin][data-chosen] { background: #c9973b38; outline: 2px solid #c9973b; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) { [data-origin]:focus-visible { outline-color: #fbf8f1; } }
`;
const pictures = new Map();
const sheet = new CSSStyleSheet();
const outlines = new CSSStyleSheet();
outlines.replaceSync(OUTLINES);
let root = null;
let style = null;
let html = null;
let chosen = null;
let current = null;

/** Shows the fragment of a view. */
export function showFragment(view) {
  root ??= byId("fragment").attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet, outlines];
  if (view.head && view.head.style !== style) {
    style = view.head.style;
    sheet.replaceSync(style);
  }
  const maps = draw(view.maps);
  if (view.fragment === html && !maps) return;
  html = view.fragment;
  const next = document.createElement("template");
  next.innerHTML = html;
  prepare(next.content);
  if (!patch(root, next.content)) {
    const { scrollTop } = byId("scroll");
    root.replaceChildren(next.content);
    byId("scroll").scrollTop = scrollTop;
  }
  outlineFragment(chosen);
  if (!current?.isConnected) become(marks()[0]);
}

/** Makes an address for each map that is new; says whether one was. */
function draw(maps) {
  let changed = false;
  for (const [name, picture] of Object.entries(maps)) {
    const known = pictures.get(name);
    if (known?.picture === picture) continue;
    if (known) URL.revokeObjectURL(known.address);
    pictures.set(name, { picture, address: URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" })) });
    changed = true;
  }
  return changed;
}

/** Links lead nowhere here: a click on their text is for its message. Pictures come from the view. */
function prepare(content) {
  for (const link of content.querySelectorAll("a")) link.removeAttribute("href");
  for (const picture of content.querySelectorAll("img")) {
    picture.removeAttribute("loading");
    picture.src = pictures.get(picture.getAttribute("src"))?.address ?? "";
  }
  for (const mark of content.querySelectorAll("[data-origin]")) mark.tabIndex = -1;
}

/** Where only texts differ, puts in those and leaves the rest as it stands; says whether it could. */
function patch(old, next) {
  const [left, right] = [old, next].map((tree) => [...tree.querySelectorAll("span[data-origin]")]);
  if (left.length === 0 || left.length !== right.length || bones(old) !== bones(next)) return false;
  left.forEach((mark, index) => {
    if (mark.innerHTML !== right[index].innerHTML) mark.replaceChildren(...right[index].childNodes);
  });
  return true;
}

function bones(tree) {
  const copy = document.createElement("div");
  copy.append(...[...tree.children].map((child) => child.cloneNode(true)));
  for (const mark of copy.querySelectorAll("span[data-origin]")) mark.replaceChildren();
  for (const mark of copy.querySelectorAll("[data-origin]")) {
    mark.removeAttribute("tabindex");
    mark.removeAttribute("data-chosen");
  }
  return copy.innerHTML;
}

const marks = () => (root ? [...root.querySelectorAll("[data-origin]")] : []);

/** Outlines the places of a text. */
export function outlineFragment(key, { lead = false } = {}) {
  chosen = key;
  const places = marks().filter((mark) => mark.toggleAttribute("data-chosen", mark.dataset.origin === key));
  if (places.length === 0) return false;
  if (!places.includes(current)) become(places[0]);
  const pane = byId("scroll").getBoundingClientRect();
  const seen = places.some((place) => {
    const { top } = place.getBoundingClientRect();
    return top >= pane.top && top < pane.bottom - 20;
  });
  return lead && !seen ? reveal(byId("scroll"), places[0]) : false;
}

/** The keys of the texts that can be seen, in their order. */
export function keysInView() {
  const pane = byId("scroll").getBoundingClientRect();
  const seen = marks().filter((mark) => {
    const { top, bottom, width } = mark.getBoundingClientRect();
    return width > 0 && bottom > pane.top && top < pane.bottom;
  });
  return [...new Set(seen.map((mark) => mark.dataset.origin))];
}

function become(mark) {
  if (current) current.tabIndex = -1;
  current = mark ?? null;
  if (current) current.tabIndex = 0;
}

/** Puts the focus on the place of a text, where the fragment shows it. */
export function focusMark(key) {
  const mark = marks().find((one) => one.dataset.origin === key);
  if (!mark) return false;
  become(mark);
  mark.focus({ preventScroll: true });
  reveal(byId("scroll"), mark);
  return true;
}

/** Tells when a text of the fragment is chosen, by pointer or by key. */
export function onMark(tell) {
  const host = byId("fragment");
  const markOf = (event) => event.composedPath().find((one) => one.dataset?.origin !== undefined);
  host.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (!mark) return;
    become(mark);
    tell(mark.dataset.origin);
  });
  host.addEventListener("keydown", (event) => {
    const mark = markOf(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = marks();
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = all[all.indexOf(mark) + step];
      if (!next) return;
      become(next);
      next.focus({ preventScroll: true });
      reveal(byId("scroll"), next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      tell(mark.dataset.origin);
    }
  });
}
