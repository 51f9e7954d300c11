// The search: what it needs is loaded when a reader asks for it, or is on the page of results. Without scripts its link leads to that page.

/** @typedef {{ open: (page: string) => Promise<void>, answer: (page: string, form: HTMLFormElement) => void }} Finder */

/** The way to the search. */
const searchLink = all("a.search", HTMLAnchorElement)[0];

/** The form on the page of results. */
const searchForm = all("form.search-form", HTMLFormElement)[0];

/** Where this script came from: that of the search and its style stand beside it. */
const ownFolder = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src.replace(/[^/]*$/, "") : "";

/** @type {Promise<Finder> | undefined} */
let finder;

/** What searches. */
function askFinder() {
  return (finder ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${ownFolder}search.css` });
    const styled = new Promise((done) => (style.onload = style.onerror = done));
    script.src = `${ownFolder}search.js`;
    script.onload = () => styled.then(() => resolve(/** @type {{ seedsFind: Finder }} */ (/** @type {unknown} */ (globalThis)).seedsFind));
    script.onerror = () => {
      finder = undefined;
      reject(new Error("no search"));
    };
    document.head.append(style, script);
  }));
}

/** Opens the search; where it does not come, its page may. */
function openSearch() {
  const page = searchLink.href;
  askFinder().then((found) => found.open(page)).catch(() => location.assign(page));
}

if (searchForm && searchLink) askFinder().then((found) => found.answer(searchLink.href, searchForm), () => {});
else searchLink?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});
