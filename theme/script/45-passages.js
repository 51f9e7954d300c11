// Passages: who marks words in one is offered its address and its citation. The page that has them lists all passages, for those who mark nothing.

/** The way to the page from which this one is cited. */
const citeLink = all("a.cite", HTMLAnchorElement)[0];

/** @type {HTMLElement | null} What is offered. */
let offered = null;

/** Most letters of the words that are handed on. */
const MOST_LETTERS = 300;

/** Offers to cite the passage in which words are marked; takes the offer away where none are. */
function offerPassage() {
  const marked = getSelection();
  if (offered && marked?.anchorNode && offered.contains(marked.anchorNode)) return;
  offered?.remove();
  offered = null;
  const range = marked?.rangeCount && !marked.isCollapsed ? marked.getRangeAt(0) : null;
  const from = range?.startContainer;
  const passage = (from instanceof Element ? from : from?.parentElement)?.closest('main [id^="p-"]');
  if (!range || !passage) return;
  const link = /** @type {HTMLAnchorElement} */ (citeLink.cloneNode());
  link.textContent = citeLink.dataset.passage ?? "";
  link.search = `?words=${encodeURIComponent(range.toString().slice(0, MOST_LETTERS))}`;
  link.hash = passage.id;
  offered = document.createElement("span");
  offered.className = "note-in-place";
  offered.append(link);
  if (passage.matches("p, li, dd")) passage.append(offered);
  else passage.after(offered);
  placeNote([range.getBoundingClientRect()], passage, offered);
}

if (citeLink) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offerPassage, OPEN_AFTER);
  });
}
