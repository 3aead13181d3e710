// The words of the desk's page, in the translator's language where it has them.

let words = {};

/** Fetches the words and puts them wherever the page asks for one. */
export async function speak(language) {
  const answer = await (await fetch(`/words?${new URLSearchParams({ language })}`)).json();
  words = answer.words;
  document.documentElement.lang = answer.language;
  document.documentElement.dir = answer.direction;
  document.title = `${word("title")} · twinpress`;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = word(place.dataset.word);
  document.getElementById("find").placeholder = word("find");
  for (const place of document.querySelectorAll("[data-label]")) {
    place.setAttribute("aria-label", word(place.dataset.label));
    place.title = word(place.dataset.label);
  }
}

/** A word, its blanks filled in: among letters from right to left, each is kept apart from the text around it. */
export function word(id, blanks = {}) {
  const apart = document.documentElement.dir === "rtl" ? (text) => `\u2068${text}\u2069` : String;
  return (words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name) => (name in blanks ? apart(blanks[name]) : whole));
}

/** The name of a language in the desk's own. */
export function nameOf(tag) {
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
