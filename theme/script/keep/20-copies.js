// Makes copies. A new copy is made beside the one that is read, of files whose digest is right, and takes its place in one step when all are there;
// else it is thrown away.

/** @typedef {{ version: string, cache: string, isWithdrawn?: boolean, scopes: Scope[], digests: Record<string, string>, ways: { title: string, path: string, lang: string }[], words: Record<string, Record<string, string>> }} Kept */

/** The path of the site: several may share a host. */
const SITE = new URL(siteTop).pathname;

/** What the names of all caches of this site begin with, those of copies, and the one that tells which copy is read. */
const OWN = `seeds:${SITE}:`, FILES = `${OWN}files:`, MARK = `${OWN}kept`;

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
 * Does something while no other window of the site does it.
 * @param {() => Promise<void>} work
 */
const alone = (work) => "locks" in navigator ? navigator.locks.request(`${OWN}copy`, work) : work();

/**
 * Removes copies that are not read: those before, and those that were being made when a page was left.
 * @param {Kept | null} kept
 */
async function tidy(kept) {
  for (const name of await caches.keys()) if (name.startsWith(FILES) && name !== kept?.cache) await caches.delete(name);
}

/** @param {Kept} kept */
const mark = async (kept) => (await caches.open(MARK)).put(urlOf("keep/kept"), Response.json(kept));

/** @param {Scope} one @param {Scope} other */
const isSame = (one, other) => ("page" in one ? "page" in other && one.page === other.page : "section" in one ? "section" in other && one.section === other.section : "site" in other);

/**
 * Makes a copy of all that is kept and of what is added, in place of the one before.
 * @param {{ scope: Scope, way: Kept["ways"][number] } | null} added
 * @param {(done: number, of: number) => void} tell
 */
const keep = (added, tell) => alone(async () => {
  const [site, before] = [await askSite(), await keptNow()];
  await tidy(before);
  const scopes = [...(before?.scopes ?? []).filter((scope) => !added || !isSame(scope, added.scope)), ...(added ? [added.scope] : [])];
  const ways = [...(before?.ways ?? []).filter(({ path }) => path !== added?.way.path), ...(added ? [added.way] : [])];
  const files = await filesOf(scopes);
  const cache = `${FILES}${site.version}:${Date.now()}`;
  const copy = await caches.open(cache);
  /** Who forgets the site while a copy is made removes it; then there is none to be read. */
  const isWanted = async () => {
    if (!(await caches.has(cache))) throw new Error("forgotten");
  };
  try {
    await fill(copy, files, before, tell);
    await isWanted();
    await navigator.serviceWorker.register(urlOf("worker.js"), { scope: siteTop });
    await navigator.serviceWorker.ready;
    await isWanted();
    const kept = { version: site.version, cache, scopes, ways, digests: Object.fromEntries(files.map(([path, , digest]) => [path, digest])), words: site.words };
    await mark(kept); // from here on it is the one that is read
    localStorage.setItem(`seeds:kept:${SITE}`, site.version);
    await tidy(kept);
  } catch (fault) {
    await caches.delete(cache);
    if (!(await keptNow())) for (const worker of await navigator.serviceWorker.getRegistrations()) if (worker.scope === siteTop) await worker.unregister();
    throw fault;
  }
});
