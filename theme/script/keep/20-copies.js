// Makes copies. A new copy is made beside the one that is read, of files whose digest is right, and takes its place in one step when all are there;
// else it is thrown away.

/** @typedef {{ version: string, cache: string, scopes: Scope[], digests: Record<string, string>, ways: { title: string, path: string, lang: string }[], words: Record<string, Record<string, string>> }} Kept */

/** What all names of what is stored begin with, and the cache that tells which copy is read. */
const KEPT = "seeds:", MARK = "seeds:kept";

/** How many files are fetched at once. */
const AT_ONCE = 4;

/** @returns {Promise<Kept | null>} What is kept now. */
async function keptNow() {
  const mark = await caches.match(urlOf("keep/kept"), { cacheName: MARK });
  return mark ? mark.json() : null;
}

/**
 * The first twelve bytes of the SHA-256 of bytes, in base64.
 * @param {ArrayBuffer} bytes
 */
async function digestOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 12);
  return btoa(String.fromCharCode(...hash));
}

/**
 * A file for a new copy: from the one before where it is the same, else from the site.
 * @param {KeptFile} file
 * @param {Kept | null} before
 */
async function fileFor([path, , digest], before) {
  const same = before?.digests[path] === digest ? await caches.match(urlOf(path), { cacheName: before.cache }) : undefined;
  if (same) return same;
  const response = await fetchNow(path);
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) throw new Error(`${path} is not what the list says`);
  // A response of its own: one that was led elsewhere may not answer for a page.
  return new Response(bytes, { headers: { "content-type": response.headers.get("content-type") ?? "application/octet-stream" } });
}

/**
 * Puts files into a new copy; ends when all are there, or, at the first that cannot be had, when none is on its way any more.
 * @param {Cache} copy
 * @param {KeptFile[]} files
 * @param {Kept | null} before
 * @param {(done: number, of: number) => void} tell
 */
async function fill(copy, files, before, tell) {
  const waiting = [...files];
  let done = 0;
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await copy.put(urlOf(file[0]), await fileFor(file, before));
      tell(++done, files.length);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch((fault) => {
    waiting.length = 0;
    throw fault;
  })));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/**
 * Makes a copy of all that scopes ask for, in place of the one before.
 * @param {Scope[]} scopes
 * @param {Kept["ways"]} ways
 * @param {(done: number, of: number) => void} tell
 */
async function keep(scopes, ways, tell) {
  const site = await askSite();
  const [files, before] = [await filesOf(scopes), await keptNow()];
  const name = `${KEPT}files:${site.version}:${Date.now()}`;
  const copy = await caches.open(name);
  try {
    await fill(copy, files, before, tell);
    await navigator.serviceWorker.register(urlOf("worker.js"), { scope: siteTop });
    await navigator.serviceWorker.ready;
    /** @type {Kept} */
    const kept = { version: site.version, cache: name, scopes, ways, digests: Object.fromEntries(files.map(([path, , digest]) => [path, digest])), words: site.words };
    await (await caches.open(MARK)).put(urlOf("keep/kept"), Response.json(kept)); // from here on it is the one that is read
    localStorage.setItem(`${KEPT}kept`, site.version);
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  for (const other of await caches.keys()) if (other.startsWith(`${KEPT}files:`) && other !== name) await caches.delete(other);
}
