// Answers in place of the network, only where a reader keeps a copy: what is kept comes from the copy, so that a page and its files are of one
// version; all else comes from the network. The script of the page makes the copies and says which one is read.

/** @typedef {{ cache: string, isWithdrawn?: boolean, digests: Record<string, string>, ways: { title: string, path: string, lang: string }[], words: Record<string, Record<string, string>> }} Mark */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** @param {string} path */
const urlOf = (path) => worker.registration.scope + path.split("/").map(encodeURIComponent).join("/");

/**
 * The files that an address may mean, as the copy has them: hosts leave out the end of a name, and the name of a folder's page; and an address may be
 * written in more ways than one.
 * @param {string} address
 */
function filesMeant(address) {
  try {
    const path = decodeURIComponent(address.slice(worker.registration.scope.length).replace(/[?#].*$/, ""));
    return path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
  } catch {
    return []; // no address of a file of ours
  }
}

/**
 * The file of the copy that an address means.
 * @param {Mark} mark
 * @param {string} address
 */
const fileOf = (mark, address) => filesMeant(address).find((path) => Object.hasOwn(mark.digests, path));

/** @returns {Promise<Mark | null>} Which copy is read; asking makes no cache. */
async function markNow() {
  const mark = await caches.match(urlOf("keep/kept"), { cacheName: `seeds:${new URL(worker.registration.scope).pathname}:kept` });
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
  const folder = address.slice(worker.registration.scope.length).split("/")[0];
  const lang = Object.hasOwn(mark.words, folder) ? folder : Object.keys(mark.words)[0];
  const words = mark.words[lang];
  const ways = mark.ways.map((way) => `<li lang="${escaped(way.lang)}"><a href="${escaped(urlOf(way.path))}">${escaped(way.title)}</a></li>`).join("");
  const html = `<!DOCTYPE html><html lang="${escaped(lang)}" dir="${escaped(words.direction)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(words.unkept)}</title><main><h1>${escaped(words.unkept)}</h1><p>${escaped(words.unkeptText)}</p><ul>${ways}</ul></main></html>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/**
 * Whether a request is answered by the copy first: that for a page which is kept, and those of such a page. The files of other pages come from the
 * network, so that these too are of one version.
 * @param {Mark} mark
 * @param {FetchEvent} event
 */
async function isOfCopy(mark, { request, clientId }) {
  if (mark.isWithdrawn) return false;
  if (request.mode === "navigate") return true;
  const client = await worker.clients.get(clientId);
  return Boolean(client && fileOf(mark, client.url));
}

/**
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function answer(event) {
  const { request } = event;
  const mark = await markNow();
  const path = mark && fileOf(mark, request.url);
  const kept = async () => (mark && path ? caches.match(urlOf(path), { cacheName: mark.cache }) : undefined);
  if (mark && path && (await isOfCopy(mark, event))) {
    const found = await kept();
    if (found) return found;
  }
  try {
    return await fetch(request);
  } catch (fault) {
    const found = await kept();
    if (found) return found;
    if (mark && request.mode === "navigate") return notKept(mark, request.url);
    throw fault;
  }
}

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const asksTheSite = request.cache === "no-store" && request.mode !== "navigate"; // the page wants what the site has now
  if (request.method === "GET" && request.url.startsWith(worker.registration.scope) && !asksTheSite) event.respondWith(answer(event));
});
