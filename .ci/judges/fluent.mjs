// Formats every message by Fluent's reference implementation, with the arguments that twinpress gave, and compares the texts.
//
//   node .ci/judges/fluent.mjs LOCALES SAID.json
//
// SAID.json is what tests/suite/fluent.rs writes: by language the messages, each with its arguments and its text before markup and typography.
// Prints a line for each number that Intl groups otherwise than twinpress; a text that differs by more is a fault.
// Needs @fluent/bundle from npm. Exit code: 0 the same but for those numbers, 1 faults, 2 wrong command line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

const [locales, said] = process.argv.slice(2);
if (!said) {
  console.error("fluent: the folder of the locales and the file of what was said are needed");
  process.exit(2);
}

/** A number that prints as Intl does, or as twinpress did, and knows whether the two differ. */
class Figure extends FluentNumber {
  static asTwinpress = false;
  static differing = new Map();
  constructor(value, opts, prints) {
    super(value, opts);
    this.prints = prints;
  }
  toString(scope) {
    const text = super.toString(scope);
    if (text !== this.prints) Figure.differing.set(this.value, [text, this.prints]);
    return Figure.asTwinpress ? this.prints : text;
  }
}

const functions = {
  // As twinpress has it: every option counts for the plural category, `type` too, which the built-in one leaves out.
  NUMBER: ([number], options) => {
    const merged = { ...number.opts };
    for (const [name, option] of Object.entries(options)) merged[name] = option.valueOf();
    return new Figure(number.value, merged, number.prints);
  },
};

const value = ({ text, number, prints }) => (text === undefined ? new Figure(number, {}, prints) : text);
const values = (given) => Object.fromEntries(Object.entries(given).map(([name, one]) => [name, value(one)]));

const faults = [];
const numbers = new Set();
let texts = 0;

function judge(language, bundle, key, given, expected) {
  const [id, attribute] = key.startsWith("-") ? [`judged${key}`] : key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return faults.push(`${language} ${key}: no such text`);
  const say = (asTwinpress) => {
    Figure.asTwinpress = asTwinpress;
    Figure.differing.clear();
    const errors = [];
    const text = bundle.formatPattern(pattern, values(given), errors);
    for (const error of errors) faults.push(`${language} ${key}: ${error}`);
    return text;
  };
  texts += 1;
  const found = say(false);
  if (found === expected) return;
  if (say(true) === expected) {
    for (const [number, [theirs, ours]] of Figure.differing) numbers.add(`${language} ${number} ${JSON.stringify(theirs)} ${JSON.stringify(ours)}`);
  } else {
    faults.push(`${language} ${key}:\n  twinpress ${JSON.stringify(expected)}\n  Fluent    ${JSON.stringify(found)}`);
  }
}

for (const [language, messages] of Object.entries(JSON.parse(readFileSync(said, "utf8")))) {
  const bundle = new FluentBundle(language, { useIsolating: false, functions });
  const add = (text, name) => bundle.addResource(new FluentResource(text)).forEach((error) => faults.push(`${name}: ${error}`));
  const folder = join(locales, language);
  for (const name of readdirSync(folder, { recursive: true }).sort())
    if (name.endsWith(".ftl")) add(readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, ""), join(language, name));
  // A term is said by messages only.
  const terms = messages.filter(({ key }) => key.startsWith("-"));
  add(terms.map(({ key }) => `judged${key} = { ${key} }\n`).join(""), language);
  for (const { key, given, text, variations } of messages) {
    judge(language, bundle, key, given, text);
    for (const { given: other, text } of variations) judge(language, bundle, key, { ...given, ...other }, text);
  }
}

for (const line of [...numbers].sort()) console.log(line);
for (const fault of faults) console.error(fault);
console.error(`${texts} texts, ${faults.length} fault(s)`);
process.exitCode = faults.length > 0 ? 1 : 0;
