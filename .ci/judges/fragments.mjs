// Wraps HTML fragments in a minimal page and lets strangers judge them: vnu, html-validate, axe-core, and the rules of a guest in a CMS page.
//
//   node .ci/judges/fragments.mjs --css layouts/twinpress.css [--shots DIR] [--chromium PATH] FRAGMENT.html …
//
// Needs java, and from npm: vnu-jar html-validate axe-core playwright-core. Exit code: 0 all valid, 1 faults, 2 wrong command line, 3 a judge could not run.
import { execFile } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const WIDTHS = [320, 390, 720, 1200];
const SCHEMES = ["light", "dark"];

let options, fragments;
try {
  const parsed = parseArgs({
    allowPositionals: true,
    options: {
      css: { type: "string" },
      shots: { type: "string" },
      chromium: { type: "string", default: process.env.CHROMIUM ?? "/usr/bin/chromium" },
    },
  });
  options = parsed.values;
  fragments = parsed.positionals.map((path) => resolve(path));
  if (!options.css || fragments.length === 0) throw new Error("a style sheet (--css) and at least one fragment are needed");
} catch (error) {
  console.error(`fragments: ${error.message}`);
  process.exit(2);
}

const faults = [];
const fault = (judge, file, message) => faults.push({ judge, file, message });

/** The smallest honest page of a CMS: a banner, an h1 before the fragment, and a text after it. */
function page(fragment, language, direction, css) {
  const style = css ? `<style>\n${css}\n</style>\n` : "";
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Page</title>
<style>html { background: Canvas; color: CanvasText; } body { margin: 0; }</style>
${style}</head>
<body>
<main>
<h1>Page</h1>
${fragment}
</main>
</body>
</html>
`;
}

/** What a guest in another page must never bring, or must always have. */
function guest(file, html) {
  const root = html.match(/^\s*<section\b([^>]*)>/)?.[1];
  if (root === undefined) return fault("guest", file, "the root element is not one <section>");
  for (const name of ["id", "class", "lang", "dir", "aria-labelledby"])
    if (!new RegExp(`\\s${name}="[^"]+"`).test(root)) fault("guest", file, `the root has no ${name}`);
  const id = root.match(/\sid="([^"]+)"/)?.[1];
  const checks = [
    [/<(script|style|link|iframe|h1|html|head|body|main)\b/g, "element that a fragment must not have"],
    [/\son[a-z]+=/g, "event attribute"],
    [/\sstyle=/g, "style attribute"],
    [/\starget=/g, "target attribute"],
    [/^[ \t]*\n/gm, "blank line"],
    [/[ \t]+$/gm, "white space at a line's end"],
    [/<(p|dt|dd|th|td|h[2-6]|figcaption|a|em|cite|bdi|time)\b[^>]*>\s|\s<\/(p|dt|dd|th|td|h[2-6]|figcaption|a|em|cite|bdi|time)>/g, "white space inside a text element"],
    [/\{[{%#]|[#%}]\}/g, "left-over of the template"],
  ];
  for (const [pattern, what] of checks)
    for (const match of html.matchAll(pattern)) fault("guest", file, `${what}: line ${html.slice(0, match.index).split("\n").length}: ${match[0].trim()}`);
  for (const [, list] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of list.split(/\s+/)) if (!/^twinpress(-|$)/.test(name)) fault("guest", file, `class without the prefix: ${name}`);
  for (const [, name] of html.matchAll(/\sid="([^"]*)"/g)) if (name !== id && !name.startsWith(`${id}-`)) fault("guest", file, `id without the prefix: ${name}`);
  for (const [, name] of html.matchAll(/\shref="#([^"]*)"/g)) if (!html.includes(` id="${name}"`)) fault("guest", file, `link to nowhere: #${name}`);
  const [language, direction] = ["lang", "dir"].map((name) => root.match(new RegExp(`\\s${name}="([^"]+)"`))?.[1]);
  const inside = html.slice(html.indexOf(root) + root.length);
  if (inside.includes(` lang="${language}"`)) fault("guest", file, `lang="${language}" is said again inside the root`);
  if (direction === "rtl" && inside.includes(` dir="rtl"`)) fault("guest", file, `dir="rtl" is said again inside the root`);
}

/** The style sheet's own promises: scoped, logical, no web font, no override by force. */
function sheet(file, css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, head] of bare.matchAll(/([^{};]+)\{/g)) {
    const selector = head.trim();
    if (selector.startsWith("@")) continue;
    for (const one of selector.split(","))
      if (!/^\.twinpress(?![\w-])/.test(one.trim())) fault("sheet", file, `selector outside .twinpress: ${one.trim()}`);
  }
  const physical = /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)(-\w+)?|left|right|top|bottom|width|height|(min|max)-(width|height))(?=\s*:)|(^|[\s;{])((float|clear|text-align):\s*(left|right))/gm;
  for (const match of bare.matchAll(physical)) fault("sheet", file, `physical property: ${match[0].trim()}`);
  for (const match of bare.matchAll(/@import|@font-face|url\(|!important/g)) fault("sheet", file, `not wanted: ${match[0]}`);
}

async function vnu(pages) {
  const jar = String(require("vnu-jar"));
  const byName = new Map(pages.map((one) => [basename(one.bare), one.file]));
  let text;
  try {
    text = (await run("java", ["-Xss2m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", ...pages.map((one) => one.bare)], { maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    throw new Error(`vnu did not run: ${error.message}`);
  }
  for (const { type, subType, url, lastLine, message, extract } of JSON.parse(text).messages)
    fault(`vnu ${subType ?? type}`, byName.get(basename(url ?? "")) ?? url, `line ${lastLine}: ${message} ${extract ? `«${extract.replace(/\s+/g, " ").trim()}»` : ""}`);
}

async function htmlValidate(pages) {
  const { HtmlValidate, StaticConfigLoader } = await import("html-validate");
  const judge = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:recommended"] }));
  for (const { file, bare } of pages) {
    const report = await judge.validateFile(bare);
    for (const { messages } of report.results)
      for (const { ruleId, line, message } of messages) fault("html-validate", file, `line ${line}: ${message} (${ruleId})`);
  }
}

async function axe(pages) {
  const { chromium } = await import("playwright-core");
  const source = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    for (const { file, styled, name } of pages) {
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
          const tab = await context.newPage();
          await tab.goto(pathToFileURL(styled).href);
          const where = `${width} px, ${colorScheme}`;
          const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (overflow > 0) fault("layout", file, `${where}: the page is ${overflow} px too wide`);
          const scrolling = await tab.evaluate(() => [...document.querySelectorAll(".twinpress-scroll")].filter((box) => box.scrollWidth > box.clientWidth).length);
          if (scrolling > 0) console.log(`note: ${basename(file)}: ${where}: the table scrolls inside its box`);
          const split = await tab.evaluate(() => [...document.querySelectorAll(".twinpress-link > bdi")].filter((one) => one.getClientRects().length > 1).map((one) => one.textContent));
          for (const address of split) console.log(`note: ${basename(file)}: ${where}: the address runs over two lines: ${address}`);
          const broken = await tab.evaluate(async () => {
            const pictures = [...document.images];
            for (const picture of pictures) picture.loading = "eager";
            await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
            return pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.getAttribute("src"));
          });
          for (const src of broken) fault("layout", file, `${where}: no picture at ${src}`);
          await tab.evaluate(source);
          const { violations, incomplete } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
          for (const { id, help, nodes } of violations)
            for (const node of nodes) fault("axe", file, `${where}: ${help} (${id}): ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`);
          for (const { id, nodes } of incomplete) console.log(`note: ${basename(file)}: ${where}: axe is unsure of ${id} (${nodes.length}): ${nodes[0].html.slice(0, 120)}`);
          if (options.shots) await tab.screenshot({ path: join(options.shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
          await context.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), "fragments-"));
try {
  const css = await readFile(options.css, "utf8");
  sheet(options.css, css);
  if (options.shots) await mkdir(options.shots, { recursive: true });
  const pages = [];
  for (const [index, file] of fragments.entries()) {
    const html = await readFile(file, "utf8");
    guest(file, html);
    const [language, direction] = [html.match(/\slang="([^"]+)"/)?.[1] ?? "en", html.match(/\sdir="([^"]+)"/)?.[1] ?? "ltr"];
    const name = `${language}-${basename(dirname(file)) === "leaflet" ? "leaflet-" : ""}${basename(file, ".html")}`;
    const bare = join(folder, `${index}-${name}.html`);
    // The styled page finds the pictures where the fragment would.
    const styled = join(folder, `${index}-${name}-styled.html`);
    await writeFile(bare, page(html, language, direction, ""));
    await writeFile(styled, page(html, language, direction, css).replace("<meta charset", `<base href="${pathToFileURL(file).href}">\n<meta charset`));
    pages.push({ file, bare, styled, name });
  }
  await vnu(pages);
  await htmlValidate(pages);
  await axe(pages);
} catch (error) {
  console.error(`fragments: ${error.stack ?? error.message}`);
  process.exitCode = 3;
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const { judge, file, message } of faults) console.error(`${file}: ${judge}: ${message}`);
if (process.exitCode !== 3) {
  console.log(`${fragments.length} fragment(s), ${faults.length} fault(s)`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
