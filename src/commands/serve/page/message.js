// One message: its source text, the field for its translation, and all that is known of both.
import { announce } from "./announce.js";
import { Refused, post } from "./api.js";
import { element } from "./dom.js";
import { placeOf } from "./store.js";
import { nameOf, word } from "./words.js";

/** How long a hand rests before what it typed is checked. */
const REST = 350;
const SIZES_ITSELF = CSS.supports("field-sizing", "content");

/** The card of a message. `desk` says what else there is: the language, what to do when it is chosen. */
export class Card {
  #desk;
  #unit = null;
  /** The text that the translation is made from: what stood in the file when it was begun. */
  #base = null;
  #saving = null;
  #resting = null;
  #asked = 0;
  #parts;

  constructor(desk) {
    this.#desk = desk;
    this.element = this.#build();
  }

  get key() {
    return this.#unit.key;
  }

  /** Whether something was typed that no file has. */
  get dirty() {
    return this.#unit !== null && this.#parts.field.value !== (this.#base ?? "");
  }

  focus() {
    this.#parts.field.focus({ preventScroll: true });
  }

  #build() {
    const field = element("textarea", { rows: "1", spellcheck: "true", autocomplete: "off" });
    const parts = {
      field,
      id: element("code"),
      state: element("span", { class: "state" }),
      pages: element("span", { class: "on-pages" }),
      comment: element("p", { class: "comment", lang: "en", dir: "ltr" }),
      sourceName: element("h4"),
      source: element("p", { class: "words" }),
      sourceBox: element("div", { class: "source" }),
      ownName: element("label"),
      broken: element("p", { class: "broken", hidden: true }),
      given: element("div", { class: "given", hidden: true }),
      faults: element("ul", { class: "faults" }),
      conflict: element("div", { class: "conflict", hidden: true }),
      place: element("a", { class: "place-link" }),
      copy: element("button", { type: "button", class: "copy" }, word("copy")),
      revert: element("button", { type: "button", class: "revert", hidden: true }, word("revert")),
      save: element("button", { type: "button", class: "save", hidden: true }, word("save")),
    };
    this.#parts = parts;
    parts.sourceBox.append(parts.sourceName, parts.source);
    field.addEventListener("input", () => this.#typed());
    parts.save.addEventListener("click", () => this.save());
    parts.revert.addEventListener("click", () => this.#revert());
    parts.copy.addEventListener("click", () => this.#copy());
    const card = element(
      "article",
      { class: "message" },
      element("header", {}, element("h3", {}, parts.id), parts.state, parts.pages),
      parts.comment,
      element("div", { class: "texts" }, parts.sourceBox, element("div", { class: "own" }, parts.ownName, field, parts.broken)),
      parts.given,
      parts.faults,
      parts.conflict,
      element("footer", {}, element("span", { class: "where" }, parts.place, parts.copy), element("span", { class: "deeds" }, parts.revert, parts.save)),
    );
    const choose = () => this.#unit && this.#desk.choose(this.key);
    card.addEventListener("click", choose);
    card.addEventListener("focusin", choose);
    return card;
  }

  /** Shows what the desk knows of the message now. What is being typed stays. */
  update(unit, faults, pages) {
    const { head } = this.#desk.view;
    const parts = this.#parts;
    const own = unit.own?.text ?? null;
    const first = this.#unit === null;
    const clean = first || !this.dirty || this.#saving === parts.field.value || own === parts.field.value;
    this.#unit = unit;
    if (clean) {
      this.#base = own;
      if (parts.field.value !== (own ?? "")) parts.field.value = own ?? "";
      this.#settle();
    } else if (own !== this.#base) {
      this.#clash(own);
    }
    const card = this.element;
    card.dataset.key = unit.key;
    card.dataset.state = unit.state;
    const name = `message-${unit.key}`;
    parts.id.textContent = unit.key;
    parts.id.id = `${name}-id`;
    card.setAttribute("aria-labelledby", parts.id.id);
    parts.state.textContent = word(`state-${unit.state}`);
    parts.state.title = word(`state-${unit.state}-means`);
    parts.pages.textContent = pages.length ? word("on-pages", { pages: pages.join(", ") }) : word("on-no-page");
    parts.comment.textContent = unit.comment;
    parts.comment.hidden = !unit.comment;
    const isSource = head.language === head.source;
    parts.sourceBox.hidden = isSource;
    parts.sourceName.textContent = nameOf(head.source);
    showText(parts.source, unit.source?.text ?? word("no-source"));
    parts.source.lang = head.source;
    parts.source.dir = head.source_direction;
    parts.ownName.textContent = nameOf(head.language);
    parts.ownName.htmlFor = name;
    Object.assign(parts.field, { id: name, lang: head.language, dir: head.direction, readOnly: unit.broken });
    parts.field.placeholder = unit.own || unit.broken ? "" : word("state-missing");
    parts.broken.hidden = !unit.broken;
    parts.broken.textContent = word("broken");
    this.#showGiven(unit.given);
    if (!this.dirty) this.#showFaults(faults);
    const place = placeOf(this.#desk.view, unit);
    parts.place.textContent = `${place.file}:${place.line}:${place.column}`;
    parts.place.href = this.#desk.link(place);
    parts.place.setAttribute("aria-label", word("open", { place: parts.place.textContent }));
    parts.copy.setAttribute("aria-label", word("copy-place", { place: parts.place.textContent }));
    // A text that begins with a select, or has no word of a script from right to left, reads line by line.
    const variants = (text) => /^\{[^}]*->/.test(text) || !/[\u0590-\u08ff]/.test(text);
    for (const box of [parts.source, parts.field]) box.classList.toggle("variants", variants(box.value ?? box.textContent));
    this.#size();
  }

  choose(is) {
    this.element.toggleAttribute("data-chosen", is);
    if (is) this.element.setAttribute("aria-current", "true");
    else this.element.removeAttribute("aria-current");
  }

  #showGiven(given) {
    const { given: place, field } = this.#parts;
    place.hidden = given.length === 0;
    const title = element("h4", {}, word("variables"));
    const one = ([name, value]) => {
      const put = element("button", { type: "button", title: word("put-in", { name }), "aria-label": `${word("put-in", { name })}: ${value}` }, element("code", {}, `$${name}`));
      put.addEventListener("click", () => {
        field.setRangeText(`{ $${name} }`, field.selectionStart, field.selectionEnd, "end");
        field.focus({ preventScroll: true });
        this.#typed();
      });
      const { head } = this.#desk.view;
      return element("li", {}, put, " ", element("bdi", { class: "value", lang: head.language, dir: head.direction }, value));
    };
    const shown = JSON.stringify(given);
    if (place.dataset.shown === shown) return;
    place.dataset.shown = shown;
    place.replaceChildren(title, element("ul", {}, ...given.map(one)));
  }

  #showFaults(faults) {
    const { faults: list, field } = this.#parts;
    list.replaceChildren(...faults.map((fault) => faultItem(fault)));
    const wrong = faults.some((fault) => fault.severity === "error");
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    list.id = `message-${this.key}-faults`;
    if (faults.length) field.setAttribute("aria-describedby", list.id);
    else field.removeAttribute("aria-describedby");
    this.element.toggleAttribute("data-at-fault", wrong);
  }

  #size() {
    const { field } = this.#parts;
    if (SIZES_ITSELF) return;
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight}px`;
  }

  #typed() {
    this.#size();
    this.#settle();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#check(), REST);
  }

  /** Buttons show where there is something to do. */
  #settle() {
    const { save, revert, conflict } = this.#parts;
    const dirty = this.dirty;
    save.hidden = revert.hidden = !dirty;
    if (!dirty) conflict.hidden = true;
    this.element.toggleAttribute("data-dirty", dirty);
    this.#desk.settled(this);
  }

  #question() {
    const { language } = this.#desk.view.head;
    return { language, key: this.key, text: this.#parts.field.value, base: this.#base };
  }

  async #check() {
    const asked = ++this.#asked;
    if (!this.dirty) return this.#showFaults(this.#desk.faultsOf(this.key));
    try {
      const faults = await post("check", this.#question());
      if (asked === this.#asked && this.dirty) this.#showFaults(faults);
    } catch (error) {
      if (asked === this.#asked) this.#refuse(error, { aloud: false });
    }
  }

  async save() {
    if (!this.dirty || this.#unit.broken) return;
    clearTimeout(this.#resting);
    this.#asked += 1;
    const question = this.#question();
    this.#saving = question.text;
    try {
      const done = await post("save", question);
      this.#base = question.text;
      this.#parts.conflict.hidden = true;
      this.#showFaults(done.faults);
      announce(word("saved", { key: this.key }));
    } catch (error) {
      this.#refuse(error, { aloud: true });
    }
    this.#saving = null;
    // What the file has may differ by a blank at its end.
    this.update(this.#desk.view.units.get(this.key) ?? this.#unit, this.#desk.faultsOf(this.key), this.#desk.pagesOf(this.key));
  }

  #refuse(error, { aloud }) {
    if (!(error instanceof Refused)) {
      if (aloud) announce(word("lost"));
      return;
    }
    const { answer } = error;
    if (answer.refused === "conflict") {
      this.#clash(answer.theirs ?? this.#desk.view.units.get(this.key)?.own?.text ?? null);
      return;
    }
    const own = (message, hint) => ({ severity: "error", message, hints: hint ? [hint] : [], file: null });
    if (answer.refused === "faults") this.#showFaults(answer.faults);
    else if (answer.refused === "unfit") this.#showFaults([own(answer.message, answer.hint)]);
    else this.#showFaults([own(word(`refused-${answer.refused ?? "unknown"}`), answer.message)]);
    if (aloud) announce(word("not-saved", { key: this.key }));
  }

  #revert() {
    this.#parts.field.value = this.#unit.own?.text ?? "";
    this.#base = this.#unit.own?.text ?? null;
    this.#showFaults(this.#desk.faultsOf(this.key));
    this.#typed();
    this.focus();
  }

  /** Somebody else changed the text: both are shown, and nothing is written before one is chosen. */
  #clash(theirs) {
    const { conflict, field } = this.#parts;
    const { head } = this.#desk.view;
    const mine = element("button", { type: "button" }, word("keep-mine"));
    const other = element("button", { type: "button" }, word("take-theirs"));
    mine.addEventListener("click", () => {
      this.#base = theirs;
      conflict.hidden = true;
      this.save();
      this.focus();
    });
    other.addEventListener("click", () => {
      this.#base = theirs;
      field.value = theirs ?? "";
      conflict.hidden = true;
      this.#showFaults(this.#desk.faultsOf(this.key));
      this.#typed();
      this.focus();
    });
    if (!conflict.hidden && conflict.dataset.theirs === (theirs ?? "")) return;
    conflict.dataset.theirs = theirs ?? "";
    conflict.replaceChildren(
      element("p", {}, word("conflict")),
      element("h4", {}, word("theirs")),
      element("p", { class: "words theirs", lang: head.language, dir: head.direction }, theirs ?? word("removed")),
      element("span", { class: "deeds" }, other, mine),
    );
    conflict.hidden = false;
    announce(word("conflict"));
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#parts.place.textContent);
      announce(word("copied"));
    } catch {
      getSelection().selectAllChildren(this.#parts.place);
    }
  }
}

const VARIANTS = /->/;
const PIECES = /\{[^{}]*\}|<[^>]*>/g;

/** A text to be read: its lines flow where they are one paragraph, and what is no word of it stands apart. */
function showText(place, text) {
  const shown = VARIANTS.test(text) ? text : text.replace(/\s*\n\s*/g, " ");
  if (place.dataset.shown === shown) return;
  place.dataset.shown = shown;
  const parts = [];
  let at = 0;
  if (!VARIANTS.test(text))
    for (const match of shown.matchAll(PIECES)) {
      parts.push(shown.slice(at, match.index), element("span", { class: match[0].length < 24 ? "piece short" : "piece" }, match[0]));
      at = match.index + match[0].length;
    }
  place.replaceChildren(...parts, shown.slice(at));
}

/** A fault as an item of a list. */
export function faultItem(fault, link) {
  const weight = element("strong", {}, word(fault.severity));
  const where = fault.file && link ? element("a", { href: link(fault) }, `${fault.file}:${fault.line}:${fault.column}`) : null;
  return element(
    "li",
    { class: fault.severity },
    weight,
    " ",
    element("span", { lang: "en", dir: "ltr" }, fault.message),
    ...fault.hints.map((hint) => element("span", { class: "hint", lang: "en", dir: "ltr" }, hint)),
    where && element("span", { class: "where" }, where),
  );
}
