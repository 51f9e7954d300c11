// Answers in place of the network, only where a reader keeps a copy: what is kept comes from the copy, so that a page and its files are of one
// version; all else comes from the network. The script of the page makes the copies and says which one is read.

/** @typedef {{ cache: string, ways: { title: string, path: string, lang: string }[], words: Record<string, Record<string, string>> }} Mark */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** @param {string} path */
const urlOf = (path) => worker.registration.scope + path.split("/").map(encodeURIComponent).join("/");

/**
 * The files that an address may mean: hosts leave out the end of a name, and the name of a folder's page.
 * @param {string} address
 */
function filesMeant(address) {
  const url = address.replace(/[?#].*$/, "");
  return url.endsWith("/") ? [`${url}index.html`] : [url, `${url}.html`, `${url}/index.html`];
}

/** @returns {Promise<Mark | null>} Which copy is read; asking makes no cache. */
async function markNow() {
  const mark = await caches.match(urlOf("keep/kept"), { cacheName: "seeds:kept" });
  return mark ? mark.json() : null;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The page for one that is not kept, where there is no network.
 * @param {Mark} mark
 * @param {string} address
 */
function notKept(mark, address) {
  const folder = decodeURIComponent(address.slice(worker.registration.scope.length).split("/")[0]);
  const lang = folder in mark.words ? folder : Object.keys(mark.words)[0];
  const words = mark.words[lang];
  const dir = /^(ar|fa|he|ur)\b/.test(lang) ? "rtl" : "ltr";
  const ways = mark.ways.map((way) => `<li lang="${escaped(way.lang)}"><a href="${escaped(urlOf(way.path))}">${escaped(way.title)}</a></li>`).join("");
  const html = `<!DOCTYPE html><html lang="${escaped(lang)}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(words.unkept)}</title><main><h1>${escaped(words.unkept)}</h1><p>${escaped(words.unkeptText)}</p><ul>${ways}</ul></main></html>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/**
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function answer(request) {
  const mark = await markNow();
  for (const url of mark ? filesMeant(request.url) : []) {
    const kept = await caches.match(url, { cacheName: /** @type {Mark} */ (mark).cache });
    if (kept) return kept;
  }
  try {
    return await fetch(request);
  } catch (fault) {
    if (mark && request.mode === "navigate") return notKept(mark, request.url);
    throw fault;
  }
}

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const asksTheSite = request.cache === "no-store" && request.mode !== "navigate"; // the page wants what the site has now
  if (request.method === "GET" && request.url.startsWith(worker.registration.scope) && !asksTheSite) event.respondWith(answer(request));
});
