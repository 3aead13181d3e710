// Makes src/content/cldr.tsv again. In an empty folder:
//   npm install cldr-core@48.2.0 cldr-misc-full@48.2.0 cldr-localenames-full@48.2.0
//   node …/.ci/cldr.mjs > …/src/content/cldr.tsv
import { existsSync, readFileSync, readdirSync } from "node:fs";

const version = "48.2.0";
const read = (path) => JSON.parse(readFileSync(`node_modules/${path}`, "utf8"));
// Below the basic level a locale says what CLDR's root says: nothing that anybody of the language has seen.
const proved = read("cldr-core/coverageLevels.json").effectiveCoverageLevels;
const rows = new Map();
// Parents stand before their children: `fr` before `fr-CH`.
for (const tag of readdirSync("node_modules/cldr-misc-full/main").sort()) {
  if (tag === "und" || !(tag in proved)) continue;
  const marks = read(`cldr-misc-full/main/${tag}/delimiters.json`).main[tag].delimiters;
  const quotes = ["quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd"]
    .map((key) => marks[key])
    .join(" ");
  const path = `cldr-localenames-full/main/${tag}/languages.json`;
  const names = existsSync(`node_modules/${path}`) ? read(path).main[tag].localeDisplayNames.languages : {};
  const own = names[tag] ?? names[tag.split("-")[0]];
  rows.set(tag, { quotes, name: own ?? "" });
}
const parent = (tag) => {
  const shorter = tag.replace(/-[^-]+$/, "");
  return shorter === tag ? undefined : (rows.get(shorter) ?? parent(shorter));
};
console.log(`# CLDR ${version}: each language's own name, its outer and its inner quotation marks. A longer tag`);
console.log("# has a row where it differs from the shorter one. Made by .ci/cldr.mjs; Unicode License V3.");
for (const [tag, { quotes, name }] of rows) {
  const above = parent(tag);
  const region = /-([A-Z]{2}|[0-9]{3})$/.test(tag);
  const differs = !above || above.quotes !== quotes || (!region && above.name !== name);
  if (differs) console.log([tag, region ? (above?.name ?? name) : name, quotes].join("\t"));
}
