// What a copy consists of. The lists of the site tell it: each file with its size and its digest, so that a copy is known to be whole.

/** @typedef {[path: string, length: number, digest: string]} KeptFile */
/** @typedef {{ key: string, title: string, first: string, lists: number[], pages: number, bytes: number }} KeptSection */
/** @typedef {{ version: string, pages: number, bytes: number, lists: number, sections: KeptSection[], words: Record<string, Record<string, string>> }} SiteList */
/** @typedef {{ files: KeptFile[], shared: number[], pages: Record<string, number[]> }} PageList */
/** @typedef {{ page: string, list: number } | { section: string, pages: string[] } | { site: true }} Scope What a reader asked to keep. */

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
  if (!response.ok) throw Object.assign(new Error(`${path}: ${response.status}`), { isGone: [404, 410].includes(response.status) });
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
 * The list that a page stands in; in another version of the site it may be another than it was. Undefined for a page that is gone.
 * @param {string} page
 * @param {number} likely
 */
async function listWith(page, likely) {
  const { lists } = await askSite();
  for (const number of new Set([likely, ...Array(lists).keys()])) {
    const list = number < lists ? await askList(number) : undefined;
    if (list && page in list.pages) return list;
  }
  return undefined;
}

/**
 * The files of one page.
 * @param {PageList} list
 * @param {string} page
 */
const filesOfPage = (list, page) => [...(list.pages[page] ?? []), ...list.shared].map((number) => list.files[number]);

/**
 * The files of a page wherever it is listed; none of one that is gone.
 * @param {string} page
 * @param {number} likely
 */
async function pageFiles(page, likely) {
  const list = await listWith(page, likely);
  return list ? filesOfPage(list, page) : [];
}

/**
 * The page that is open, as lists name it: an address may leave out the end of a name, or the name of a folder's page.
 * @param {Record<string, unknown>} known
 */
function pageOpen(known) {
  const path = decodeURIComponent(location.href.slice(siteTop.length).replace(/[?#].*$/, ""));
  return [path, `${path}index.html`, `${path}/index.html`, `${path}.html`].find((candidate) => Object.hasOwn(known, candidate));
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
      const section = site.sections.find((/** @type {KeptSection} */ { key }) => key === scope.section);
      if (section) return (await Promise.all(section.lists.map(askList))).flatMap((list) => list.files);
      return (await Promise.all(scope.pages.map((page) => pageFiles(page, 0)))).flat(); // a section that is gone leaves its pages, as far as they are there
    }
    return pageFiles(scope.page, scope.list);
  }));
  return [...new Map(parts.flat().map((file) => [file[0], file])).values()];
}
