// What happened, for the ear and for the eye.
import { byId } from "./dom.js";

let clearing;

/** Says something once. */
export function announce(text) {
  const live = byId("live");
  live.textContent = "";
  // A screen reader tells a change: the same words again are one too.
  requestAnimationFrame(() => (live.textContent = text));
  flash(text);
}

function flash(text) {
  document.querySelector(".flash")?.remove();
  const shown = document.createElement("p");
  shown.className = "flash";
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = text;
  document.body.append(shown);
  clearTimeout(clearing);
  clearing = setTimeout(() => shown.remove(), 4000);
}

/** Shows a notice for as long as it holds; an empty one ends it. */
export function notice(text) {
  const place = byId("notice");
  if (place.textContent === text) return;
  place.textContent = text;
  place.hidden = text === "";
  if (text) {
    const live = byId("live");
    live.textContent = text;
  }
}
