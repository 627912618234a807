/* The page of `entente view` in a real browser.
 *
 *   view_test.mjs MODULES CHROMIUM PAGE.html HOSTILE.html
 *
 * MODULES is a folder with node_modules as package.json here names them. PAGE is that of seeds/ with texts,
 * HOSTILE one whose names are markup and scripts. Prints a line a test; exit status 1 where one fails. */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [modules, chromiumPath, seeds, hostile] = process.argv.slice(2).map((name) => resolve(name));
const require = createRequire(modules + "/");
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PARTS = ["overview", "graph", "questions", "articles", "review"];
const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
let passed = 0, failed = 0;

function expect(good, what) {
  if (!good) throw new Error(what);
}

/* One test: a page opened at HASH, which must be silent on the console and ask the network for nothing. */
async function test(name, file, hash, options, run) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, bypassCSP: false, ...options });
  const page = await context.newPage();
  const noise = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && noise.push(m.text()));
  page.on("pageerror", (e) => noise.push(e.message));
  page.on("dialog", (d) => { noise.push("dialog: " + d.message()); d.dismiss(); });
  page.on("request", (r) => /^(file|blob|data):/.test(r.url()) || noise.push("request: " + r.url()));
  try {
    await page.goto(pathToFileURL(file) + hash);
    await run(page);
    expect(!noise.length, noise.join("\n"));
    console.log("ok   " + name);
    passed++;
  } catch (error) {
    console.log("FAIL " + name + "\n     " + String(error.message).replaceAll("\n", "\n     "));
    failed++;
  }
  await context.close();
}

async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function violations(page) {
  /* the checker is evaluated from outside; the page's own policy would not let it in */
  return page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"] }).then((r) =>
    r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + (n.any[0] || n.all[0] || {}).message).slice(0, 3).join("; ")))`);
}

const idOf = (page, pick) => page.evaluate(`(${pick})(Model)`);

for (const [label, options] of [["", {}], [", dark", { colorScheme: "dark" }], [", 400 px", { viewport: { width: 400, height: 800 } }]])
  for (const part of PARTS)
    await test(`accessible: ${part}${label}`, seeds, "#" + part, options, async (page) => {
      await page.waitForTimeout(part === "graph" ? 700 : 50);
      const found = await violations(page);
      expect(!found.length, found.join("\n"));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide <= 0, `wider than the window by ${wide} px`);
    });

await test("accessible: an entity and an article", seeds, "", {}, async (page) => {
  for (const pick of ["(m) => 'entity/' + m.entities.find((n) => n.top === 'Event' && n.facts.some((f) => f.node)).id", "(m) => 'article/' + m.articles[0].id"]) {
    await page.evaluate(`location.hash = "#" + (${pick})(Model)`);
    await page.waitForSelector("#details:not([hidden])");
    const found = await violations(page);
    expect(!found.length, found.join("\n"));
  }
});

await test("overview counts what the graph has", seeds, "", {}, async (page) => {
  const cards = await page.$$eval(".cards li", (items) => Object.fromEntries(items.map((item) => [item.lastChild.textContent, item.firstChild.textContent])));
  expect(cards.Articles === "5", JSON.stringify(cards));
  expect(cards.Persons === String(await idOf(page, "(m) => m.entities.filter((n) => n.top === 'Person').length")), JSON.stringify(cards));
  expect(await page.$$eval("svg.bars rect", (bars) => bars.some((bar) => Number(bar.getAttribute("height")) > 0)), "no bars");
  expect((await page.$$(".matrix td button")).length > 0, "no countries");
});

await test("search by keyboard, deep link, and back", seeds, "", {}, async (page) => {
  const name = await idOf(page, "(m) => m.nameOf(m.entities.find((n) => n.top === 'Person' && n.facts.length))");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type(name.split(" ").pop().toLowerCase());
  await page.keyboard.press("ArrowDown");
  expect((await page.getAttribute("#search", "aria-activedescendant")) === "found-0", "nothing is chosen");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#details:not([hidden])");
  expect(new URL(page.url()).hash.startsWith("#entity/"), page.url());
  const title = await page.textContent("#details-title");
  await page.reload();
  expect((await page.textContent("#details-title")) === title, "the link does not lead back");
  await page.keyboard.press("Escape");
  expect(await page.isHidden("#details"), "Escape does not close");
});

await test("every fact of an entity leads to its sentence, marked in the text", seeds, "", {}, async (page) => {
  await page.evaluate("location.hash = '#entity/' + Model.entities.find((n) => n.top === 'Event' && n.facts.length > 3).id");
  await page.waitForSelector("#details blockquote", { state: "attached" });
  const facts = await page.$$eval("#details dd", (items) => items.map((item) => item.querySelectorAll("blockquote").length));
  expect(facts.length > 3 && facts.every((n) => n > 0), "sentences: " + facts);
  const quote = await page.$eval("#details blockquote", (block) => block.firstChild.textContent);
  await page.$eval("#details blockquote a", (a) => a.click());
  await page.waitForSelector("#details .text");
  const marked = await page.$$eval("#details mark", (marks) => marks.map((m) => m.textContent).join(""));
  expect(marked === quote, `marked: ${marked}\nquoted: ${quote}`);
  expect((await page.$$("#details .text a.name")).length > 3, "names are not shown");
});

await test("the graph draws, filters and shows neighbours", seeds, "#graph", {}, async (page) => {
  const count = async () => Number(/^\d+/.exec((await page.textContent("#part-graph p.key")) || "")?.[0] || 0);
  await page.waitForSelector("#canvas canvas");
  const all = await count();
  expect(all > 5, "nodes: " + all);
  await page.uncheck("#part-graph input[type=checkbox] >> nth=1");
  expect((await count()) < all, "persons are still there");
  const shown = await page.evaluate(() => [...document.querySelectorAll("#canvas canvas")].some((c) => c.getContext("2d").getImageData(0, 0, c.width, c.height).data.some((v) => v)));
  expect(shown, "nothing is painted");
});

await test("questions: sorted, filtered, saved", seeds, "#questions", {}, async (page) => {
  await page.selectOption("#part-questions select", { index: await page.$$eval("#part-questions option", (options) => options.findIndex((o) => o.textContent.startsWith("Who represents"))) });
  const column = () => page.$$eval("#part-questions tbody tr td:first-child", (cells) => cells.map((c) => c.textContent));
  await page.click("#part-questions thead button >> nth=0");
  const up = await column();
  await page.click("#part-questions thead button >> nth=0");
  expect((await page.getAttribute("#part-questions thead th >> nth=0", "aria-sort")) === "descending", "aria-sort");
  const down = await column();
  expect(up.length > 1 && up.join() !== down.join() && [...up].sort().join() === [...down].sort().join(), "not sorted");
  await page.fill("#part-questions input[type=search]", up[0]);
  expect((await column()).every((name) => name === up[0]), "not filtered");
  const csv = await downloaded(page, () => page.click("#part-questions button:has-text('CSV')"));
  expect(csv.name === "representatives.csv" && csv.text.includes(up[0]), csv.text);
  await page.click("#part-questions summary");
  expect((await page.textContent("#part-questions pre")).includes("SELECT"), "no SPARQL");
});

await test("wrong facts are written out with their sentences", seeds, "", {}, async (page) => {
  await page.evaluate("location.hash = '#entity/' + Model.entities.find((n) => n.top === 'Event' && n.facts.length > 3).id");
  await page.click("#details button.wrong >> nth=0");
  await page.keyboard.press("Escape");
  await page.click("#tabs a[href='#review']");
  const saved = await downloaded(page, () => page.click("#part-review button"));
  const { wrong } = JSON.parse(saved.text);
  expect(saved.name === "review.json" && wrong.length === 1 && wrong[0].sentences[0].quote.length > 5, saved.text);
});

await test("names that are markup and scripts are text", hostile, "", {}, async (page) => {
  for (const hash of [...PARTS, ...(await idOf(page, "(m) => m.entities.map((n) => 'entity/' + encodeURIComponent(n.id))")), "entity/%3Cimg%20src=x%20onerror=pwned()%3E"]) {
    await page.evaluate(`location.hash = ${JSON.stringify("#" + hash)}`);
    await page.waitForTimeout(60);
  }
  await page.fill("#search", "img");
  expect((await page.$$("#found li")).length > 0, "not found");
  expect(!(await page.evaluate(() => window.pwned)), "a script of an article has run");
  expect(!(await page.$("img, iframe, object, i, u, svg[onload], b:not(.cards b), main script, aside script")), "markup of an article is in the document");
  const links = await page.$$eval("a", (all) => all.map((a) => a.protocol));
  expect(links.every((p) => ["file:", "http:", "https:"].includes(p)), "links: " + links);
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
