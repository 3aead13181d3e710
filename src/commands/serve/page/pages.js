// The set pages: a picture each, and over it the places of its texts.
import { byId, element, mayMove, reveal } from "./dom.js";
import { word } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const drawn = [];
/** The indices of pages that are to be drawn. */
const due = new Set();
let shown = null;
let chosen = null;
/** The place that the tab key leads to: one for all pages, arrows lead to the others. */
let current = null;

function svg(name, attributes = {}) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Shows the pages of a view; `changed` are the indices of those that are new. Those in sight are shown when this ends. */
export async function showPages(view, changed) {
  const parent = byId("pages");
  parent.dir = view.head?.direction ?? "ltr";
  shown = view;
  while (drawn.length > view.pages.length) drawn.pop().figure.remove();
  for (const index of changed) {
    due.add(index);
    if (drawn[index]) continue;
    drawn[index] = sheet(index);
    parent.append(drawn[index].figure);
  }
  const inSight = new Set(pagesInView().map((number) => number - 1));
  await drawDue((index) => inSight.has(index));
  if (!current?.isConnected) become(parent.querySelector(".place"));
}

/** Shows the pages out of sight too. */
export const showOthers = () => drawDue(() => true);

async function drawDue(which) {
  const now = [...due].filter(which);
  for (const index of now) due.delete(index);
  await Promise.all(now.map(draw));
}

function sheet(index) {
  const picture = element("img", { alt: word("page", { page: index + 1 }), draggable: "false" });
  const places = svg("svg", { class: "places", role: "group", "aria-label": word("page", { page: index + 1 }) });
  const paper = element("div", { class: "paper" }, picture, places);
  const figure = element("figure", { class: "sheet", dataset: { page: index + 1 } }, paper, element("figcaption", {}, String(index + 1)));
  return { figure, picture, places, address: null, text: null };
}

/** A page's new picture is ready before it takes the old one's place, with its texts: nothing flickers. */
async function draw(index) {
  const one = drawn[index];
  const page = shown.pages[index];
  if (!one || !page) return;
  if (one.text !== page.picture) {
    one.text = page.picture;
    const address = URL.createObjectURL(new Blob([page.picture], { type: "image/svg+xml" }));
    one.address = address;
    const next = one.picture.cloneNode();
    next.width = Math.round(page.width);
    next.height = Math.round(page.height);
    next.decoding = "sync";
    const loaded = new Promise((go) => (next.onload = next.onerror = go));
    next.src = address;
    if (one.picture.src) await loaded;
    // A newer picture came meanwhile.
    if (one.address !== address) return URL.revokeObjectURL(address);
    URL.revokeObjectURL(one.picture.src);
    one.picture.replaceWith(next);
    one.picture = next;
  }
  lay(one, page, shown, index);
}

function lay(one, page, view, index) {
  const had = current && one.places.contains(current) ? current.dataset.key : null;
  const focused = had !== null && document.activeElement === current;
  one.places.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
  one.places.replaceChildren(
    ...page.texts.map((text) => {
      const place = svg("g", { class: "place", role: "button", tabindex: "-1", "aria-label": nameOf(view, text.key) });
      place.dataset.key = text.key;
      place.dataset.page = String(index + 1);
      if (text.key === chosen) place.classList.add("chosen");
      for (const [left, top, right, bottom] of text.boxes)
        place.append(svg("rect", { x: left - 1.5, y: top - 1, width: right - left + 3, height: bottom - top + 2, rx: 1.5 }));
      return place;
    }),
  );
  if (had !== null) {
    become([...one.places.children].find((place) => place.dataset.key === had) ?? one.places.firstElementChild);
    if (focused) current?.focus({ preventScroll: true });
  }
}

function nameOf(view, key) {
  const text = view.units.get(key)?.own?.text ?? view.units.get(key)?.source?.text;
  const start = text?.replace(/\s+/g, " ").slice(0, 80);
  return start ? `${start} (${key})` : key;
}

/** Outlines the places of a text, and leads to the first of them where none can be seen. */
export function outline(key, { lead = false } = {}) {
  chosen = key;
  const pane = byId("scroll");
  const places = [];
  for (const place of byId("pages").querySelectorAll(".place")) {
    const is = place.dataset.key === key;
    place.classList.toggle("chosen", is);
    if (is) places.push(place);
  }
  if (places.length === 0) return false;
  if (!places.includes(current)) become(places[0]);
  const outer = pane.getBoundingClientRect();
  const seen = places.some((place) => {
    const inner = place.getBoundingClientRect();
    return inner.top >= outer.top && inner.top < outer.bottom - 20;
  });
  return lead && !seen ? reveal(pane, places[0]) : false;
}

/** Makes a place the one that the tab key leads to. */
function become(place) {
  current?.setAttribute("tabindex", "-1");
  current = place ?? null;
  current?.setAttribute("tabindex", "0");
}

/** Puts the focus on the place of a text, where the pages show it. */
export function focusPlace(key) {
  const place = [...byId("pages").querySelectorAll(".place")].find((one) => one.dataset.key === key);
  if (!place) return false;
  become(place);
  place.focus({ preventScroll: true });
  reveal(byId("scroll"), place);
  return true;
}

/** The numbers of the pages that can be seen, from 1 on. */
export function pagesInView() {
  const pane = byId("scroll").getBoundingClientRect();
  const middle = pane.top + pane.height * 0.4;
  const seen = drawn.filter(({ figure }) => {
    const { top, bottom } = figure.getBoundingClientRect();
    const shared = Math.min(bottom, pane.bottom) - Math.max(top, pane.top);
    return (top <= middle && bottom >= middle) || shared >= (bottom - top) * 0.6;
  });
  return seen.map(({ figure }) => Number(figure.dataset.page));
}

/** Leads to the page before or after the first in view. */
export function turn(step) {
  const [first = 1] = pagesInView();
  const target = drawn[Math.min(Math.max(first - 1 + step, 0), drawn.length - 1)];
  target?.figure.scrollIntoView({ block: "start", behavior: mayMove() ? "smooth" : "instant" });
}

/** Tells when a text on a page is chosen, by pointer or by key. */
export function onPlace(tell) {
  const parent = byId("pages");
  parent.addEventListener("click", (event) => {
    const place = event.target.closest?.(".place");
    if (!place) return;
    become(place);
    tell(place.dataset.key);
  });
  parent.addEventListener("keydown", (event) => {
    const place = event.target.closest?.(".place");
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const places = [...parent.querySelectorAll(".place")];
    const at = places.indexOf(place);
    const first = (page) => places.find((one) => Number(one.dataset.page) === page);
    const page = Number(place.dataset.page);
    const next = {
      ArrowDown: () => places[at + 1],
      ArrowRight: () => places[at + 1],
      ArrowUp: () => places[at - 1],
      ArrowLeft: () => places[at - 1],
      Home: () => first(page),
      End: () => places.findLast((one) => Number(one.dataset.page) === page),
      PageDown: () => first(page + 1),
      PageUp: () => first(page - 1),
    }[event.key];
    if (next) {
      event.preventDefault();
      const target = next();
      if (!target) return;
      become(target);
      target.focus({ preventScroll: true });
      reveal(byId("scroll"), target);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      tell(place.dataset.key);
    }
  });
}
