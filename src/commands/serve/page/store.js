// What the desk told, kept together.

/** A view as nobody has told it yet. */
export function empty() {
  return { head: null, pages: [], fragment: "", maps: {}, keys: [], units: new Map(), data: {}, faults: [], undo: null, fresh: true };
}

/** Puts a change into a view. */
export function apply(view, change) {
  view.head = change.head ?? view.head;
  view.pages.length = Math.min(view.pages.length, change.page_count);
  for (const [index, page] of Object.entries(change.pages)) view.pages[index] = page;
  view.fragment = change.fragment ?? view.fragment;
  Object.assign(view.maps, change.maps);
  for (const unit of change.units) view.units.set(unit.key, unit);
  if (change.keys) {
    view.keys = change.keys;
    const kept = new Set(view.keys);
    for (const key of [...view.units.keys()]) if (!kept.has(key)) view.units.delete(key);
  }
  view.data = change.data ?? view.data;
  view.faults = change.faults ?? view.faults;
  view.undo = change.undo;
  view.fresh = change.fresh;
}

/** The faults of each unit, and those of none. */
export function faultsByKey(view) {
  const byKey = new Map();
  const general = [];
  for (const fault of view.faults) {
    if (fault.key !== null && view.units.has(fault.key)) {
      if (!byKey.has(fault.key)) byKey.set(fault.key, []);
      byKey.get(fault.key).push(fault);
    } else if (fault.code !== "missing-message" || !fault.file?.startsWith(`locales/${view.head?.language}/`)) {
      // A missing message shows by its state.
      general.push(fault);
    }
  }
  return { byKey, general };
}

/** The numbers, from 1 on, of the pages that show a text. */
export function pagesOf(view, key) {
  return view.pages.flatMap((page, index) => (page.texts.some((text) => text.key === key) ? [index + 1] : []));
}

/** Where a text is, as an editor is told. */
export function placeOf(view, unit) {
  if (unit.own) return unit.own;
  return { file: unit.file, line: 1, column: 1 };
}
