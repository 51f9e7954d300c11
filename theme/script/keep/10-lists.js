// What a copy consists of. The lists of the site tell it: each file with its size and its digest, so that a copy is known to be whole.

/** @typedef {[path: string, length: number, digest: string]} KeptFile */
/** @typedef {{ key: string, title: string, first: string, lists: number[], pages: number, bytes: number }} KeptSection */
/** @typedef {{ version: string, pages: number, bytes: number, sections: KeptSection[], words: Record<string, Record<string, string>> }} SiteList */
/** @typedef {{ files: KeptFile[], shared: number[], pages: Record<string, number[]> }} PageList */
/** @typedef {{ page: string, list: number } | { section: string } | { site: true }} Scope What a reader asked to keep. */

/** The top of the site: this script stands in a folder below it. */
const siteTop = document.currentScript instanceof HTMLScriptElement ? new URL("../", document.currentScript.src).href : "";

/**
 * The address of a file of the site.
 * @param {string} path
 */
const urlOf = (path) => siteTop + path.split("/").map(encodeURIComponent).join("/");

/**
 * A file as the site has it now: neither a copy nor what a browser remembers.
 * @param {string} path
 */
async function fetchNow(path) {
  const response = await fetch(urlOf(path), { cache: "no-store" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** @type {Promise<SiteList> | undefined} */
let siteList;

/** What the site holds now. */
const askSite = () => (siteList ??= fetchNow("keep/site.json").then((response) => response.json()));

/**
 * A list of pages.
 * @param {number} number
 * @returns {Promise<PageList>}
 */
const askList = async (number) => (await fetchNow(`keep/${number}.json`)).json();

/**
 * The files of one page.
 * @param {PageList} list
 * @param {string} page
 */
const filesOfPage = (list, page) => [...(list.pages[page] ?? []), ...list.shared].map((number) => list.files[number]);

/**
 * The page that is open, as the lists name it: an address may leave out the end of a name, or the name of a folder's page.
 * @param {PageList} list
 */
function pageOpen(list) {
  const path = decodeURIComponent(location.href.slice(siteTop.length).replace(/[?#].*$/, ""));
  return [path, `${path}index.html`, `${path}/index.html`, `${path}.html`].find((candidate) => candidate in list.pages) ?? path;
}

/**
 * All files that scopes ask for, each once.
 * @param {Scope[]} scopes
 * @returns {Promise<KeptFile[]>}
 */
async function filesOf(scopes) {
  const site = await askSite();
  const parts = await Promise.all(scopes.map(async (scope) => {
    if ("site" in scope) return /** @type {KeptFile[]} */ ((await (await fetchNow("keep/all.json")).json()).files);
    if ("section" in scope) {
      const lists = site.sections.find((/** @type {KeptSection} */ section) => section.key === scope.section)?.lists ?? []; // a section that is gone has no files
      return (await Promise.all(lists.map(askList))).flatMap((list) => list.files);
    }
    return filesOfPage(await askList(scope.list), scope.page);
  }));
  return [...new Map(parts.flat().map((file) => [file[0], file])).values()];
}
