// Holds the search against Pagefind and MiniSearch, on the same pages and the same judged questions (tests/Seeds.Tests/Search/judged).
// node search-quality.mjs TOOLS site=FOLDER [rust-book=FOLDER]: TOOLS has puppeteer-core, pagefind and minisearch; each FOLDER a built site, whose
// editions are the folders in it named by a language. Prints recall among the first ten pages and how often the first is right; exits with 1
// where ours is below a bar or below one of the others.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RECALL = 0.95, FIRST = 0.85;
const [tools, ...sites] = process.argv.slice(2);
const puppeteer = createRequire(join(tools, "node_modules/"))("puppeteer-core");
const judged = join(dirname(fileURLToPath(import.meta.url)), "../tests/Seeds.Tests/Search/judged");

/** Serves a folder; tells its address. */
function serve(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname).replace(/\/$/, "/index.html"));
    if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() })));
}

/** The pages that are there to be found, without those that only lead on. */
function pagesOf(folder) {
  return readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html") && !/^(text\/|404\.html|translations\.html)|(^|\/)search\.html$/.test(path));
}

const unique = (list) => [...new Set(list)].slice(0, 10);

/** Ours: asked on its own page. */
async function ours(tab, address, edition) {
  await tab.goto(`${address}${edition}search.html`);
  await tab.waitForFunction(() => globalThis.seedsFind);
  return async (question) => unique(await tab.evaluate(async (q) => {
    const { hits } = await seedsFind.find(q);
    return (await Promise.all(hits.slice(0, 60).map((hit) => seedsFind.textOf(hit.item, hit.sections[0])))).map((text) => text.href.split("#")[0]);
  }, question));
}

/** Pagefind, with its own settings for documentation: the main part of each page. */
async function pagefind(tab, address, edition) {
  await tab.goto(`${address}${edition}index.html`);
  return async (question) => unique(await tab.evaluate(async (q, root) => {
    const engine = await import(`${root}pagefind/pagefind.js`);
    const { results } = await engine.search(q);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map((data) => data.raw_url ?? data.url);
  }, question, address)).map((url) => url.replace(/^\//, "").replace(edition, ""));
}

/** MiniSearch, as its documentation has it for a search as one types: prefixes, typing errors, titles before text. */
async function minisearch(tab, address, edition, paths) {
  await tab.goto(`${address}${edition}index.html`);
  await tab.addScriptTag({ content: readFileSync(join(tools, "node_modules/minisearch/dist/umd/index.js"), "utf8") });
  await tab.evaluate(async (root, all) => {
    globalThis.mini = new MiniSearch({ fields: ["title", "headings", "text"], searchOptions: { boost: { title: 4, headings: 2 }, prefix: true, fuzzy: 0.2 } });
    for (const path of all) {
      const main = new DOMParser().parseFromString(await (await fetch(root + path)).text(), "text/html").querySelector("main");
      const words = (selector) => [...main.querySelectorAll(selector)].map((element) => element.textContent).join("\n");
      globalThis.mini.add({ id: path, title: words("h1"), headings: words("h2, h3, h4"), text: main.textContent });
    }
  }, address, paths);
  return async (question) => unique(await tab.evaluate((q) => globalThis.mini.search(q).map((hit) => hit.id), question)).map((path) => path.replace(edition, ""));
}

let isMet = true;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const site of sites) {
  const [name, folder] = site.split("=");
  const copy = mkdtempSync(join(tmpdir(), "search-"));
  cpSync(folder, copy, { recursive: true });
  const all = pagesOf(copy);
  const kept = mkdtempSync(join(tmpdir(), "search-pages-"));
  for (const path of all) cpSync(join(copy, path), join(kept, path));
  execFileSync(join(tools, "node_modules/.bin/pagefind"), ["--site", kept, "--root-selector", "main", "--output-path", join(copy, "pagefind"), "--silent"]);
  const served = await serve(copy);
  const rows = readFileSync(join(judged, `${name}.tsv`), "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
  const scores = {};
  for (const [engine, open] of Object.entries({ ours, pagefind, minisearch })) {
    const sums = (scores[engine] = { asked: 0, recall: 0, first: 0 });
    for (const language of new Set(rows.map(([l]) => l))) {
      const edition = existsSync(join(copy, language)) ? `${language}/` : "";
      const own = all.filter((path) => (edition ? path.startsWith(edition) : !/^(ar)\//.test(path)));
      const tab = await browser.newPage();
      const ask = await open(tab, served.address, edition, own);
      for (const [, question, best, relevant] of rows.filter(([l]) => l === language)) {
        const found = await ask(question), wanted = relevant.split(",").map((page) => page.trim());
        sums.asked++;
        sums.recall += wanted.filter((page) => found.includes(page)).length / wanted.length;
        sums.first += best.split(",").some((page) => page.trim() === found[0]) ? 1 : 0;
      }
      await tab.close();
    }
    sums.recall /= sums.asked;
    sums.first /= sums.asked;
    console.log(`${name}: ${engine}: ${sums.asked} questions, recall at 10 ${sums.recall.toFixed(3)}, first right ${sums.first.toFixed(3)}`);
  }
  isMet &&= scores.ours.recall >= RECALL && scores.ours.first >= FIRST && ["pagefind", "minisearch"].every((other) => scores.ours.recall >= scores[other].recall && scores.ours.first >= scores[other].first);
  served.close();
  rmSync(copy, { recursive: true });
  rmSync(kept, { recursive: true });
}
await browser.close();
process.exit(isMet ? 0 : 1);
