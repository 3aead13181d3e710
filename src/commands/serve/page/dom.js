// Elements, made in one expression.

/** An element of a name with properties (`class`, `dataset` and attributes) and children. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "dataset") Object.assign(made.dataset, value);
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** Makes the children of a parent these, in this order, and moves none that stands right: what has the focus keeps it. */
export function arrange(parent, wanted) {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

/** Whether who reads wants things to move. */
export const mayMove = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Scrolls a pane, and nothing around it, until an element can be seen in it; says whether it had to. */
export function reveal(pane, target, { top = 0.3 } = {}) {
  const outer = pane.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return false;
  const shift = inner.top - outer.top - outer.height * (inner.height > outer.height ? 0.05 : top);
  pane.scrollBy({ top: shift, behavior: mayMove() ? "smooth" : "instant" });
  return true;
}

/** Ends when a frame was painted; a page that nobody sees has none, and waits a moment. */
export const painted = () =>
  new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, 100);
  });
