// What this site stores on the reader's device: a choice of theirs, under its name, and nothing before they choose. A browser may refuse
// storage; then a choice holds for the page. Other sites may share the address: all names begin alike, and only those are forgotten.

/** What all names begin with. */
const OURS = "seeds:";

/**
 * The choice stored under a name.
 * @param {string} name
 * @returns {string | null} null where none is stored
 */
function stored(name) {
  try {
    return localStorage.getItem(OURS + name);
  } catch {
    return null;
  }
}

/**
 * Stores a choice; none where the value is null.
 * @param {string} name
 * @param {string | null} value
 */
function store(name, value) {
  try {
    if (value === null) localStorage.removeItem(OURS + name);
    else localStorage.setItem(OURS + name, value);
  } catch {
    // refused: the choice holds for this page
  }
}

/**
 * All elements that a selector finds, of one type.
 * @template {Element} T
 * @param {string} selector
 * @param {{ new (): T }} type
 * @param {ParentNode} [within]
 * @returns {T[]}
 */
function all(selector, type, within = document) {
  return [...within.querySelectorAll(selector)].filter((element) => element instanceof type).map((element) => /** @type {T} */ (element));
}

// What only works with scripts shows itself only with scripts.
for (const controls of all("[data-scripted]", HTMLElement)) controls.hidden = false;
