// The search: what it needs is loaded when a reader asks for it, or is on the page of results. Without scripts its link leads to that page.

/** @typedef {{ open: (page: string) => Promise<void>, answer: (page: string, form: HTMLFormElement) => void }} Finder */

/** The way to the search. */
const searchLink = all("a.search", HTMLAnchorElement)[0];

/** The form on the page of results. */
const searchForm = all("form.search-form", HTMLFormElement)[0];

/** @type {Promise<Finder> | undefined} */
let finder;

/** What searches. */
function askFinder() {
  return (finder ??= askPart("search").then(() => /** @type {{ seedsFind: Finder }} */ (/** @type {unknown} */ (globalThis)).seedsFind, (fault) => {
    finder = undefined;
    throw fault;
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
