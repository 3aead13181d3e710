// Works at the translators' desk as a translator does, in a real browser: edits on the page and in the file, faults, both ways of pointing, Hebrew, the keyboard alone, a phone; axe-core judges each state.
//
//   node .ci/judges/desk.mjs --twinpress PROGRAM --project DIR [--edits N] [--shots DIR] [--chromium PATH]
//
// DIR is a copy of the project: its files are changed. Needs playwright-core and axe-core from npm. Exit code: 0 all promises kept, 1 one broken, 2 wrong command line.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    twinpress: { type: "string" },
    project: { type: "string" },
    edits: { type: "string", default: "20" },
    shots: { type: "string" },
    chromium: { type: "string", default: process.env.CHROMIUM ?? "/usr/bin/chromium" },
  },
});
if (!options.twinpress || !options.project) {
  console.error("desk: --twinpress and --project are needed");
  process.exit(2);
}
const project = resolve(options.project);
const file = (path) => join(project, path);
const read = (path) => readFile(file(path), "utf8");
const write = (path, text) => writeFile(file(path), text);

const faults = [];
let current = "";
function expect(holds, what) {
  if (!holds) faults.push(`${current}: ${what}`);
}
async function promise(name, work) {
  current = name;
  const start = Date.now();
  try {
    await work();
  } catch (error) {
    faults.push(`${name}: ${error.stack ?? error}`);
  }
  console.log(`${faults.some((fault) => fault.startsWith(name)) ? "broken" : "kept"}: ${name} (${Date.now() - start} ms)`);
}

/** The desk, and its address. */
async function serve() {
  const process = spawn(resolve(options.twinpress), ["serve", "--port", "0", "--project", project], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((found, gone) => {
    let said = "";
    process.stdout.on("data", (part) => {
      said += part;
      if (said.includes("\n")) found(said.split("\n")[0]);
    });
    process.on("exit", (code) => gone(new Error(`the desk ended with ${code}`)));
  });
  const [origin, token] = address.split("/#");
  return { process, origin, token };
}

const desk = await serve();
const profile = await mkdtemp(join(tmpdir(), "desk-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: options.chromium,
  headless: true,
  viewport: null,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const foreign = [];
const complaints = [];
browser.on("request", (request) => {
  const url = new URL(request.url());
  if (url.protocol !== "blob:" && url.origin !== desk.origin) foreign.push(request.url());
});

async function open(query, { width = 1280, height = 860, scheme = "light" } = {}) {
  const page = await browser.newPage();
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && !message.text().includes("status of 4") && complaints.push(`${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.stack));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.goto(`${desk.origin}/?${query}#${desk.token}`);
  await page.waitForFunction(() => Number(document.documentElement.dataset.told) > 0);
  return page;
}

const card = (page, key) => page.locator(`.message[data-key="${key}"]`);
const field = (page, key) => card(page, key).locator("textarea");
const place = (page, key) => page.locator(`#pages .place[data-key="${key}"]`).first();
const told = (page) => page.evaluate(() => Number(document.documentElement.dataset.told));
const toldAfter = (page, before) => page.waitForFunction((before) => Number(document.documentElement.dataset.told) > before, before);
const pictures = (page) => page.evaluate(() => [...document.querySelectorAll(".paper img")].map((image) => image.src));
const active = (page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return { name: focused?.localName, id: focused?.id, key: focused?.dataset.key ?? focused?.dataset.origin ?? focused?.closest("[data-key]")?.dataset.key };
  });

let shot = 0;
async function judged(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, help, nodes } of violations) for (const node of nodes) expect(false, `axe, ${name}: ${help} (${id}): ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ""}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide <= 0, `${name}: the page is ${wide} px too wide`);
  if (options.shots) {
    await mkdir(options.shots, { recursive: true });
    await page.screenshot({ path: join(options.shots, `${String((shot += 1)).padStart(2, "0")}-${name}.png`) });
  }
}

const ANTOING = "locales/he/entries/antoing.ftl";
const LEAD = "antoing-lead";
const leadOf = (text) => text.match(/^antoing-lead = (.*)$/m)[1];
const withLead = (text, lead) => text.replace(/^antoing-lead = .*$/m, () => `antoing-lead = ${lead}`);
const original = await read(ANTOING);

await promise("the desk speaks Hebrew, from right to left", async () => {
  const page = await open("language=he&publication=catalogue");
  const root = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir, title: document.title }));
  expect(root.lang === "he" && root.dir === "rtl", `the page says ${JSON.stringify(root)}`);
  expect(/[\u05d0-\u05ea]/.test(root.title), "its title is not Hebrew");
  const left = (selector) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().left);
  expect((await left("#messages")) < (await left("#sheets")), "the messages stand at the wrong side");
  expect((await page.locator(".sheet").count()) === 20, "not all pages are there");
  expect((await page.locator(".message").count()) > 3, "no messages are there");
  expect((await page.evaluate(() => location.hash)) === "", "the token stays in the address");
  await judged(page, "hebrew");
  await page.close();
});

await promise("a sentence on the page leads to its message, a message to its places", async () => {
  const page = await open("language=he&publication=catalogue");
  await place(page, "antoing-town").scrollIntoViewIfNeeded();
  await place(page, "antoing-town").locator("rect").first().click();
  await field(page, "antoing-town").waitFor();
  expect((await active(page)).id === "message-antoing-town", "its message has not got the focus");
  const parts = card(page, "antoing-town");
  expect((await parts.locator(".source .words").textContent()).includes("leży na południu"), "no source text");
  expect((await field(page, "antoing-town").inputValue()).includes("שוכנת"), "no own text");
  expect(/\$borderDistanceKmText\s*30/.test(await parts.locator(".given").textContent()), `no value: ${await parts.locator(".given").textContent()}`);
  expect((await parts.locator(".state").textContent()).length > 2, "no state");
  const link = await parts.locator(".place-link").getAttribute("href");
  expect(/^vscode:\/\/file\/.+\/locales\/he\/entries\/antoing\.ftl:9:5$/.test(link), `the link is ${link}`);
  await field(page, LEAD).click();
  const chosen = await page.locator(".place.chosen").evaluateAll((all) => all.map((one) => one.dataset.key));
  expect(chosen.length === 2 && chosen.every((key) => key === LEAD), `outlined are ${chosen}`);
  await browser.grantPermissions(["clipboard-read", "clipboard-write"], { origin: desk.origin });
  await card(page, LEAD).locator(".copy").click();
  expect((await page.evaluate(() => navigator.clipboard.readText())) === "locales/he/entries/antoing.ftl:4:16", "the place was not copied");
  await judged(page, "chosen");
  await page.close();
});

await promise("a text saved on the page changes nothing else in its file, is seen, and is taken back", async () => {
  const page = await open("language=he&publication=catalogue");
  await place(page, LEAD).scrollIntoViewIfNeeded();
  await place(page, LEAD).locator("rect").first().click();
  const before = await pictures(page);
  const seen = await told(page);
  await field(page, LEAD).fill("טירה וספר");
  await page.keyboard.press("Control+s");
  await toldAfter(page, seen);
  expect((await read(ANTOING)) === withLead(original, "טירה וספר"), "the file is not as it should be");
  const after = await pictures(page);
  const changed = after.filter((picture, index) => picture !== before[index]).length;
  expect(changed === 2, `${changed} pages changed, not 2`);
  await page.locator(".flash").waitFor();
  await page.waitForFunction((key) => document.getElementById("live").textContent.includes(key), LEAD);
  expect((await card(page, LEAD).getAttribute("data-dirty")) === null, "it still counts as not saved");
  await page.locator("#undo:enabled").click();
  await page.waitForFunction((lead) => document.querySelector("#message-antoing-lead").value === lead, leadOf(original));
  expect((await read(ANTOING)) === original, "it was not taken back");
  await page.close();
});

await promise("what is typed is checked where it stands, and a fault is never written", async () => {
  const page = await open("language=he&publication=leaflet/antoing");
  await place(page, LEAD).locator("rect").first().click();
  await field(page, LEAD).fill("{ $twon } <b>");
  await card(page, LEAD).locator(".faults .error").first().waitFor();
  const said = await card(page, LEAD).locator(".faults").textContent();
  expect(said.includes("$twon") && said.includes("<b>"), `it says ${said}`);
  expect((await card(page, LEAD).locator(".hint").count()) >= 2, "no hint");
  await judged(page, "typed-fault");
  await page.keyboard.press("Control+s");
  await page.locator(".flash").waitFor();
  expect((await read(ANTOING)) === original, "the fault was written");
  expect((await field(page, LEAD).inputValue()) === "{ $twon } <b>", "what was typed is gone");
  await field(page, LEAD).fill("טירה");
  await card(page, LEAD).locator(".faults .error").first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+s");
  await page.waitForFunction(() => !document.querySelector('.message[data-key="antoing-lead"]').hasAttribute("data-dirty"));
  expect((await read(ANTOING)) === withLead(original, "טירה"), "the mended text was not written");
  await write(ANTOING, original);
  await page.waitForFunction((lead) => document.querySelector("#message-antoing-lead").value === lead, leadOf(original));
  await page.close();
});

await promise(`an edit in the file is seen, and nothing moves`, async () => {
  const page = await open("language=he&publication=catalogue");
  await page.locator('.sheet[data-page="14"]').evaluate((one) => one.scrollIntoView());
  await page.waitForTimeout(300);
  // Seen is: the new picture is decoded, and the browser has painted a frame with it.
  await page.evaluate(() => {
    window.seen = [];
    const paper = document.querySelector('.sheet[data-page="14"] .paper');
    new MutationObserver(async () => {
      await paper.querySelector("img").decode();
      requestAnimationFrame(() => requestAnimationFrame(() => window.seen.push(Date.now())));
    }).observe(paper, { childList: true });
  });
  const scroll = () => page.evaluate(() => document.getElementById("scroll").scrollTop);
  const at = await scroll();
  const all = await pictures(page);
  const times = [];
  for (let edit = 1; edit <= Number(options.edits); edit += 1) {
    const saved = Date.now();
    await write(ANTOING, withLead(original, `טירה, מחצבות וספר ${"א".repeat(edit)}`));
    await page.waitForFunction((count) => window.seen.length >= count, edit, { polling: 20 });
    times.push((await page.evaluate(() => window.seen.at(-1))) - saved);
    await page.waitForTimeout(60);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const p = (part) => sorted[Math.ceil(sorted.length * part) - 1];
  console.log(`save → seen: p50 ${p(0.5)} ms, p95 ${p(0.95)} ms, of ${sorted.length} edits`);
  expect((await scroll()) === at, "the pages scrolled");
  const kept = (await pictures(page)).filter((picture, index) => picture === all[index]).length;
  expect(kept === 18, `${kept} pages stayed as they were, not 18`);
  await write(ANTOING, original);
  await page.close();
});

await promise("a broken file shows its fault and keeps the last good page; a mended one is seen", async () => {
  const page = await open("language=he&publication=leaflet/antoing");
  await place(page, LEAD).locator("rect").first().click();
  const before = await pictures(page);
  await write(ANTOING, withLead(original, "טירה { $borderDistanceKmText"));
  await page.locator("#notice:visible").waitFor();
  await card(page, LEAD).locator(".faults .error").waitFor();
  expect((await pictures(page)).every((picture, index) => picture === before[index]), "the pages did not stay");
  expect(await field(page, LEAD).evaluate((one) => one.readOnly), "a broken entry can be typed over");
  expect((await card(page, LEAD).locator(".place-link").textContent()).startsWith(ANTOING), "no place to mend it");
  await judged(page, "broken");
  await write(ANTOING, withLead(original, "טירה אחת"));
  await page.locator("#notice").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.querySelector("#message-antoing-lead").value === "טירה אחת");
  expect((await card(page, LEAD).locator(".faults li").count()) === 0, "the fault is still shown");
  expect((await pictures(page))[0] !== before[0], "the page did not follow");
  await write(ANTOING, original);
  await page.close();
});

await promise("nobody's text is written over unseen: an editor and two tabs", async () => {
  const page = await open("language=he&publication=leaflet/antoing");
  const other = await open("language=he&publication=leaflet/antoing");
  await place(page, LEAD).locator("rect").first().click();
  await field(page, LEAD).fill("נוסח שלי");
  await place(other, LEAD).locator("rect").first().click();
  await field(other, LEAD).fill("נוסח אחר");
  await other.keyboard.press("Control+s");
  await card(page, LEAD).locator(".conflict:visible").waitFor();
  expect((await card(page, LEAD).locator(".theirs").textContent()) === "נוסח אחר", "the other's text is not shown");
  expect((await field(page, LEAD).inputValue()) === "נוסח שלי", "my text is gone");
  await judged(page, "conflict");
  await page.keyboard.press("Control+s");
  await page.waitForTimeout(300);
  expect(leadOf(await read(ANTOING)) === "נוסח אחר", "it was written over");
  await card(page, LEAD).locator(".conflict button").nth(1).click();
  await page.waitForFunction(() => !document.querySelector('.message[data-key="antoing-lead"]').hasAttribute("data-dirty"));
  expect(leadOf(await read(ANTOING)) === "נוסח שלי", "my text was not written although I chose it");
  await other.waitForFunction(() => document.querySelector("#message-antoing-lead").value === "נוסח שלי");
  await field(page, LEAD).fill("נוסח שני");
  await write(ANTOING, withLead(original, "נוסח העורך"));
  await card(page, LEAD).locator(".conflict:visible").waitFor();
  await card(page, LEAD).locator(".conflict button").nth(0).click();
  expect((await field(page, LEAD).inputValue()) === "נוסח העורך", "the file's text was not taken");
  await write(ANTOING, original);
  await page.waitForFunction((lead) => document.querySelector("#message-antoing-lead").value === lead, leadOf(original));
  await page.close();
  await other.close();
});

await promise("the fragment shows the same, both ways, and follows", async () => {
  const page = await open("language=fr&publication=leaflet/antoing");
  await page.locator('input[value="fragment"]').check();
  const text = page.locator('#fragment [data-origin="antoing-castle"]');
  await text.click();
  await field(page, "antoing-castle").waitFor();
  expect((await active(page)).id === "message-antoing-castle", "its message has not got the focus");
  await field(page, LEAD).click();
  expect((await page.locator("#fragment [data-chosen]").evaluateAll((all) => all.map((one) => one.dataset.origin))).every((key) => key === "antoing-lead"), "the wrong text is outlined");
  expect((await page.locator("#fragment [data-chosen]").count()) > 0, "nothing is outlined");
  const french = "locales/fr/entries/antoing.ftl";
  const before = await read(french);
  await write(french, withLead(before, "Un château"));
  await page.waitForFunction(() => document.getElementById("fragment").shadowRoot.querySelector('[data-origin="antoing-lead"]').textContent === "Un château");
  await write(french, before);
  const loaded = await page.evaluate(() => [...document.getElementById("fragment").shadowRoot.querySelectorAll("img")].every((image) => image.complete && image.naturalWidth > 0));
  expect(loaded, "a map is missing");
  expect((await page.locator("#fragment a[href]").count()) === 0, "a link leads away");
  await judged(page, "fragment");
  await page.close();
});

await promise("everything can be done by the keyboard alone, and one sees where one is", async () => {
  const page = await open("language=he&publication=leaflet/antoing");
  const seen = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const shape = focused.matches(".place") ? focused.firstElementChild : focused.matches('input[type="radio"]') ? focused.parentElement : focused;
      const style = getComputedStyle(shape);
      return focused.matches(".place") ? style.stroke !== "none" && parseFloat(style.strokeWidth) >= 2 : style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
  const met = new Set();
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press("Tab");
    const { id, name, key } = await active(page);
    met.add(id || key || name);
    expect(await seen(), `no focus is seen on ${id || key || name}`);
  }
  for (const wanted of ["language", "publication", "help", "smaller", "larger", "show", "find"]) expect(met.has(wanted), `the tab key never came to ${wanted}: ${[...met]}`);
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  while ((await active(page)).name !== "g") await page.keyboard.press("F6");
  await page.keyboard.press("Home");
  for (let step = 0; step < 40 && (await active(page)).key !== LEAD; step += 1) await page.keyboard.press("ArrowDown");
  expect((await active(page)).key === LEAD, "the arrows do not lead to the lead");
  expect(await seen(), "no focus is seen on the page");
  await page.keyboard.press("Enter");
  expect((await active(page)).id === `message-${LEAD}`, "Enter does not lead to the message");
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  const count = await told(page);
  await page.keyboard.press("Control+s");
  await toldAfter(page, count);
  expect(leadOf(await read(ANTOING)) === `${leadOf(original)}!`, "it was not saved");
  await page.keyboard.press("Control+Alt+z");
  await page.waitForFunction((lead) => document.querySelector("#message-antoing-lead").value === lead, leadOf(original));
  expect((await read(ANTOING)) === original, "it was not taken back");
  // The desk sees the file change too, and sets the pages once more: the list stands still after that.
  await page.waitForTimeout(2000);
  await page.keyboard.press("Alt+ArrowDown");
  const next = (await active(page)).key;
  expect(next && next !== LEAD, "there is no next message");
  await page.keyboard.press("Alt+ArrowUp");
  expect((await active(page)).id === `message-${LEAD}`, "there is no way back");
  await page.keyboard.press("Escape");
  const back = await active(page);
  expect(back.name === "g" && back.key === LEAD, `Escape leads to ${JSON.stringify(back)}`);
  await page.keyboard.press("Control+k");
  expect((await active(page)).id === "find", "there is no way to the search");
  await page.keyboard.type("antoing-castle");
  await page.waitForFunction(() => document.querySelectorAll(".message").length <= 2);
  await page.keyboard.press("F1");
  await judged(page, "keys");
  await page.keyboard.press("Escape");
  expect(!(await page.locator("#keys").evaluate((one) => one.open)), "the list of keys does not close");
  await page.close();
});

await promise("what was typed is not lost by choosing something else", async () => {
  const page = await open("language=he&publication=leaflet/antoing");
  await place(page, LEAD).locator("rect").first().click();
  await field(page, LEAD).fill("לא נשמר");
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.locator("#language").selectOption("fr");
  expect((await field(page, LEAD).inputValue()) === "לא נשמר", "it was lost");
  expect((await page.locator("#language").inputValue()) === "he", "the choice says another language than is shown");
  await page.locator("#find").fill("welcome-title");
  expect(await field(page, LEAD).isVisible(), "it is out of sight");
  page.once("dialog", (dialog) => dialog.accept());
  await page.locator("#language").selectOption("fr");
  await page.waitForFunction(() => document.documentElement.lang === "fr");
  expect((await read(ANTOING)) === original, "it was written");
  await page.close();
});

await promise("the desk is clean wide and narrow, by day and by night, in each language", async () => {
  for (const [language, publication, side] of [
    ["pl", "catalogue", "brochure"],
    ["en", "leaflet/iapmc", "fragment"],
    ["fr", "leaflet/antoing", "brochure"],
    ["it", "catalogue", "fragment"],
    ["he", "leaflet/antoing", "fragment"],
  ])
    for (const [width, scheme] of [
      [390, "light"],
      [390, "dark"],
      [1680, "dark"],
    ]) {
      const page = await open(`language=${language}&publication=${publication}&side=${side}`, { width, scheme });
      await judged(page, `${language}-${side}-${width}-${scheme}`);
      if (width === 390) {
        await page.locator('[data-part="messages"]').first().click();
        expect(await page.locator(".message").first().isVisible(), "no message is seen on a phone");
        await judged(page, `${language}-messages-${width}-${scheme}`);
      }
      await page.close();
    }
});

await promise("a desk that is gone is missed, and nothing asks for another host", async () => {
  const page = await open("language=pl&publication=leaflet/antoing");
  desk.process.kill();
  await page.locator("#notice:visible").waitFor();
  await judged(page, "gone");
  await page.close();
  expect(foreign.length === 0, `asked for ${foreign}`);
  expect(complaints.every((one) => one.includes("ERR_CONNECTION") || one.includes("ERR_INCOMPLETE")), `the browser complains: ${complaints}`);
});

await browser.close();
await rm(profile, { recursive: true, force: true });
for (const fault of faults) console.error(`desk: ${fault}`);
console.log(`${faults.length} fault(s)`);
process.exitCode = faults.length > 0 ? 1 : 0;
