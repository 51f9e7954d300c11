// Serves built sites by nginx and Caddy with the configurations that `host` prints, and holds the answers against what they promise: headers, clean
// addresses, compressed copies, former addresses, missing pages, caching. Then opens the pages of the site in Chromium: the policy must not be broken once.
//   node .ci/hosts.mjs TOOLS SITE TREES -- PROGRAM...: TOOLS has puppeteer-core; SITE is built for a host's top, TREES for its path /trees/ and with
//   aliases, both with --compress; PROGRAM is how Seeds.Site is run.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [tools, siteGiven, treesGiven, , program, ...words] = process.argv.slice(2);
const puppeteer = createRequire(join(resolve(tools), "node_modules/"))("puppeteer-core");
const site = resolve(siteGiven), trees = resolve(treesGiven);
const work = mkdtempSync(join(tmpdir(), "hosts-"));
mkdirSync(join(work, "trees"));
symlinkSync(trees, join(work, "trees/trees"));
const faults = [];
let checks = 0;

/** Counts a check. @param {unknown} holds @param {string} what */
function check(holds, what) {
  checks++;
  if (!holds) faults.push(what);
}

const freePort = () => new Promise((found) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});

/** Asks, and gives the answer's bytes as they came. */
const ask = (url, headers = {}) => new Promise((answered, failed) => {
  request(url, { headers, agent: false }, (response) => {
    const parts = [];
    response.on("data", (part) => parts.push(part)).on("end", () => answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
  }).on("error", failed).end();
});

/** What `host` prints. */
function printed(server, output, url, root) {
  const { stdout, stderr, status } = spawnSync(program, [...words, "host", server, "--output", output, "--base-url", url, "--root", root], { encoding: "utf8" });
  if (status !== 0) throw new Error(`host ${server}: ${stderr}`);
  return stdout;
}

/** Starts a server over both sites; gives their addresses. */
async function serve(server) {
  const [top, below] = [await freePort(), await freePort()];
  const urls = { site: `http://127.0.0.1:${top}/`, trees: `http://127.0.0.1:${below}/trees/` };
  const configs = printed(server, site, urls.site, site) + printed(server, trees, urls.trees, join(work, "trees"));
  const own = join(work, server);
  mkdirSync(own);
  let running;
  if (server === "nginx") {
    const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    writeFileSync(join(own, "sites.conf"), existsSync(brotli) ? configs : configs.replaceAll(/ *brotli_static.*\n/g, ""));
    const temps = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(" ");
    writeFileSync(join(own, "nginx.conf"), `${existsSync(brotli) ? `load_module ${brotli};` : ""} daemon off; master_process off; pid ${own}/pid; error_log ${own}/errors; events {} http { access_log off; ${temps} include ${own}/sites.conf; }`);
    running = spawn("nginx", ["-c", join(own, "nginx.conf"), "-e", join(own, "errors")], { stdio: "inherit" });
  } else {
    writeFileSync(join(own, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${configs}`);
    running = spawn("caddy", ["run", "--adapter", "caddyfile", "--config", join(own, "Caddyfile")], { stdio: "ignore", env: { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own } });
  }
  for (let i = 0; ; i++) {
    try {
      await ask(urls.trees);
      return { urls, stop: () => running.kill() };
    } catch (fault) {
      if (i === 100) throw fault;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

const linesOf = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean);
const promised = (folder) => linesOf(join(folder, "_headers")).slice(1).map((line) => line.trim().split(/: (.*)/s));
const fileOf = (folder, path) => readFileSync(join(folder, path));

/** The headers of an answer are all there, and once. */
function checkHeaders(name, folder, answer) {
  for (const [header, value] of promised(folder)) check(answer.headers[header.toLowerCase()] === value, `${name}: ${header} is ${answer.headers[header.toLowerCase()]}`);
  check(!/\d/.test(answer.headers.server ?? ""), `${name}: tells its version, ${answer.headers.server}`);
}

async function checkAnswers(server, urls) {
  const home = await ask(urls.site);
  check(home.status === 200 && home.body.equals(fileOf(site, "index.html")), `${server}: the home page is ${home.status}`);
  checkHeaders(`${server}: home`, site, home);
  const article = "articles/nowhere-left-to-run";
  for (const [path, file] of [[article, `${article}.html`], [`${article}.html`, `${article}.html`], ["handbook/", "handbook/index.html"], ["ar/", "ar/index.html"], ["worker.js", "worker.js"]]) {
    const answer = await ask(urls.site + path);
    check(answer.status === 200 && answer.body.equals(fileOf(site, file)), `${server}: ${path} is ${answer.status}`);
    checkHeaders(`${server}: ${path}`, site, answer);
  }
  const folder = await ask(`${urls.site}handbook`);
  check([301, 308].includes(folder.status) && new URL(folder.headers.location, urls.site).href === `${urls.site}handbook/`, `${server}: a folder without its slash is ${folder.status} ${folder.headers.location}`);
  for (const path of ["no/such/page", "no.md", "ar/no.html", ".seeds-site", "_headers", "theme/", "articles/nowhere-left-to-run.html/x"]) {
    const missing = await ask(urls.site + path);
    check(missing.status === 404 && missing.body.equals(fileOf(site, "404.html")), `${server}: ${path} is ${missing.status}`);
    check(missing.headers["content-type"]?.toLowerCase() === "text/html; charset=utf-8", `${server}: ${path} is missing as ${missing.headers["content-type"]}`);
    checkHeaders(`${server}: ${path}`, site, missing);
  }
  const types = { [`${article}.md`]: "text/markdown; charset=utf-8", "theme/style.css": "text/css; charset=utf-8", "worker.js": /^(text|application)\/javascript/, "robots.txt": "text/plain; charset=utf-8", "sitemap.xml": /xml/, "feed.json": /^application\/json/, "favicon.ico": /^image\// };
  for (const found of readdirSync(site, { recursive: true }).filter((path) => /\.(csv|geojson)$/.test(path))) types[found] = found.endsWith("csv") ? "text/csv; charset=utf-8" : /^application\/geo\+json/;
  for (const [path, type] of Object.entries(types)) {
    const found = (await ask(urls.site + path)).headers["content-type"]?.toLowerCase() ?? "";
    check(typeof type === "string" ? found === type : type.test(found), `${server}: ${path} is ${found}`);
  }
  await checkCopies(server, urls);
  const again = await ask(`${urls.site}${article}`, { "if-none-match": (await ask(`${urls.site}${article}`)).headers.etag ?? "" });
  check(again.status === 304 && again.body.length === 0, `${server}: what has not changed is sent again, ${again.status}`);
}

async function checkCopies(server, urls) {
  const hasBrotli = server !== "nginx" || existsSync("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
  for (const path of ["articles/nowhere-left-to-run", "articles/nowhere-left-to-run.html", "theme/style.css", "theme/script.js", "articles/nowhere-left-to-run.md"]) {
    const file = path.endsWith("run") ? `${path}.html` : path;
    for (const [coding, ending] of [["gzip", ".gz"], ...(hasBrotli ? [["br", ".br"], ["gzip, deflate, br", ".br"]] : [])]) {
      const answer = await ask(urls.site + path, { "accept-encoding": coding });
      check(answer.headers["content-encoding"] === (ending === ".br" ? "br" : "gzip") && answer.body.equals(fileOf(site, file + ending)), `${server}: ${path} as ${coding} is ${answer.headers["content-encoding"]}, ${answer.body.length} bytes`);
      check(/accept-encoding/i.test(answer.headers.vary ?? ""), `${server}: ${path} as ${coding} does not vary`);
      check(answer.headers["content-type"]?.startsWith("text/") || answer.headers["content-type"]?.includes("javascript"), `${server}: ${path} as ${coding} is ${answer.headers["content-type"]}`);
      const revalidated = await ask(urls.site + path, { "accept-encoding": coding, "if-none-match": answer.headers.etag ?? "" });
      check(revalidated.status === 304, `${server}: ${path} as ${coding} is sent again, ${revalidated.status}`);
    }
  }
}

async function checkRedirects(server, urls) {
  const lines = linesOf(join(trees, "_redirects")).map((line) => line.split(" "));
  check(lines.length > 0, "there are no former addresses to try");
  for (const [from, to, status] of [...lines, ["/trees", "/trees/", "301"]]) {
    const answer = await ask(new URL(from, urls.trees).href);
    check(String(answer.status) === status && new URL(answer.headers.location ?? "", urls.trees).pathname === to, `${server}: ${from} is ${answer.status} ${answer.headers.location}`);
    const end = await ask(new URL(to, urls.trees).href);
    check(end.status === 200, `${server}: ${from} ends at ${to}, ${end.status}`);
  }
  const missing = await ask(`${urls.trees}no/such`);
  check(missing.status === 404 && missing.body.equals(fileOf(trees, "404.html")), `${server}: missing below a path is ${missing.status}`);
}

const CLEAR = "Content Security Policy";

/** Opens pages in a tab of their own, one by one. One that leads on has gone before it can be scrolled. */
async function open(browser, folder, top, paths) {
  const [tab] = await browser.pages();
  tab.removeAllListeners("console");
  const seen = [];
  tab.on("console", (message) => message.text().includes(CLEAR) && seen.push(message.text()));
  await tab.evaluateOnNewDocument((clear) => addEventListener("securitypolicyviolation", (event) => console.error(`${clear}: ${event.violatedDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`)), CLEAR);
  for (const path of paths) {
    seen.length = 0;
    await tab.goto(top + path.split("/").map(encodeURIComponent).join("/"), { waitUntil: "load" });
    if (/http-equiv="?refresh/.test(readFileSync(join(folder, path), "utf8"))) await tab.waitForFunction(() => document.body?.querySelector("main"), { polling: 50 });
    else await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    check(seen.length === 0, `${path}: ${seen.join(" | ")}`);
  }
  return { tab, seen };
}

/** What readers do that brings further scripts, styles and workers. */
async function checkUse(browser, top) {
  const { tab, seen } = await open(browser, site, top, ["articles/nowhere-left-to-run.html"]);
  await tab.hover("main a.mention");
  await tab.keyboard.press("/");
  await tab.goto(`${top}search.html?q=idlib`);
  await tab.waitForSelector("ol.found a", { timeout: 10000 });
  await tab.goto(`${top}articles/nowhere-left-to-run.html`);
  await tab.waitForSelector("button.keep:not([hidden])");
  await tab.click("button.keep");
  await tab.waitForSelector("dialog.keep-box[open] li button:not([disabled])");
  await tab.click("dialog.keep-box[open] li button");
  await tab.waitForFunction(() => navigator.serviceWorker.getRegistration().then(Boolean), { timeout: 10000, polling: 200 }).catch(() => check(false, "the worker was not taken on"));
  check(seen.length === 0, `in use: ${seen.join(" | ")}`);
  seen.length = 0;
  await tab.evaluate(() => document.head.append(Object.assign(document.createElement("script"), { text: "0" })));
  await new Promise((later) => setTimeout(later, 200));
  check(seen.length > 0, "a script that the policy forbids was not told: this test sees nothing");
}

const started = performance.now();
for (const server of ["nginx", "caddy"]) {
  const { urls, stop } = await serve(server);
  try {
    await checkAnswers(server, urls);
    await checkRedirects(server, urls);
    console.log(`${server}: answers, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const launch = () => puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"], protocolTimeout: 30000 });
    const browsers = await Promise.all(Array.from({ length: 2 }, launch)); // not tabs of one: all but its foremost wait
    const pages = (folder) => {
      const found = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html"));
      const isCite = (path) => path.startsWith("cite/"); // all of these are made in one way: the first of them do
      return [...found.filter((path) => !isCite(path)), ...found.filter(isCite).slice(0, 8)];
    };
    const all = server === "nginx" ? pages(site) : ["index.html", "articles/nowhere-left-to-run.html"];
    await Promise.all(browsers.map((browser, n) => open(browser, site, urls.site, all.filter((_, i) => i % browsers.length === n))));
    const led = server === "nginx" ? pages(trees) : [];
    await open(browsers[0], trees, urls.trees, led);
    if (server === "nginx") await checkUse(browsers[0], urls.site);
    console.log(`${server}: ${all.length + led.length} pages opened, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await Promise.all(browsers.map((browser) => browser.close()));
  } finally {
    stop();
  }
}
rmSync(work, { recursive: true, force: true });
for (const fault of faults) console.log(`not as promised: ${fault}`);
console.log(`hosts: ${checks} checks, ${faults.length} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(faults.length === 0 ? 0 : 1);
