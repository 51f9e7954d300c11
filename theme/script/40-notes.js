// Notes in place: what a mention, a source or a footnote rests on opens beside it, on hover, on focus and at the first touch (WCAG 2.2, 1.4.13:
// it can be dismissed, hovered, and stays). The link itself leads to the whole entry, with scripts or without.
// 1. Find what the note says: in the margin, among the footnotes, or in the site's files of notes. 2. Show it under the mention. 3. Take it away.

/** How long the pointer rests on a mention before its note opens, and how long a note stays that it has left, in milliseconds. */
const OPEN_AFTER = 250, CLOSE_AFTER = 300;

/** What the mentions and footnote marks of the text are found by. */
const MENTION = "main a.mention, main .ref a";

/** @type {Map<number, Promise<Record<string, string>>>} The files of notes that were asked for, by number. */
const noteFiles = new Map();

/** @type {Map<number, (notes: Record<string, string>) => void>} Those that are on their way. */
const awaited = new Map();

/** @type {{ link: HTMLAnchorElement, note: HTMLElement } | null} The note that is open. */
let opened = null;

/** @type {HTMLAnchorElement | null} The mention that was touched: a second touch follows its link. */
let touched = null;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waitingNote;

// Each file of notes is a script that calls this: data that is fetched would not come from a disk.
Object.assign(globalThis, {
  /** @param {number} file @param {Record<string, string>} notes */
  seedsNotes: (file, notes) => awaited.get(file)?.(notes),
});

/**
 * The number of the file that holds a record's note: FNV-1a over its name.
 * @param {string} name the record's kind and key: <c>person:haid-haid</c>
 * @param {number} files how many files there are
 */
function noteFile(name, files) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % files;
}

/**
 * The notes of one file, by kind and key.
 * @param {string} folder where the files are
 * @param {number} file
 */
function notesOf(folder, file) {
  const known = noteFiles.get(file);
  if (known) return known;
  const notes = new Promise((/** @type {(notes: Record<string, string>) => void} */ resolve) => {
    const script = document.createElement("script");
    script.src = `${folder}${file}.js`;
    awaited.set(file, resolve);
    script.onerror = () => resolve({}); // the link still leads to the entry
    document.head.append(script);
  });
  noteFiles.set(file, notes);
  return notes;
}

/**
 * What the note of a mention says, as HTML of this site's own making; empty where nothing is known of it.
 * @param {HTMLAnchorElement} link
 * @returns {Promise<string>}
 */
async function textOf(link) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (link.closest(".ref")) return footnoteText(target);
  const beside = all(".evidence .head a", HTMLAnchorElement).find((head) => head.href === link.href);
  if (beside) return beside.closest("p")?.innerHTML ?? "";
  const kind = link.classList[1];
  const { notes, noteFiles: files } = document.body.dataset;
  if (!kind || !notes) return "";
  const name = `${kind}:${decodeURIComponent(link.hash.slice(1))}`;
  return (await notesOf(notes, noteFile(name, Number(files))))[name] ?? "";
}

/**
 * A footnote without its way back.
 * @param {HTMLElement | null} footnote
 */
function footnoteText(footnote) {
  const copy = /** @type {HTMLElement | undefined} */ (footnote?.cloneNode(true));
  for (const back of copy ? all(".back", HTMLElement, copy) : []) back.remove();
  return copy?.innerHTML ?? "";
}

/**
 * Opens the note of a mention.
 * @param {HTMLAnchorElement} link
 */
async function openNote(link) {
  clearTimeout(waitingNote);
  if (opened?.link === link) return;
  const html = await textOf(link);
  if (!html || opened?.link === link || !(link.matches(":hover, :focus") || link === touched)) return;
  closeNote();
  const note = document.createElement("span");
  note.id = "~note";
  note.className = "note-in-place";
  note.setAttribute("role", "note");
  // By key the entry is one step away, and has all these links: no mention is to cost more than one stop.
  note.innerHTML = html.replaceAll(/<(\/?)(p|div|li)\b[^>]*>/g, "<$1span>").replaceAll(/ id="[^"]*"/g, "").replaceAll("<a ", "<a tabindex=-1 ");
  note.addEventListener("pointerenter", () => clearTimeout(waitingNote));
  note.addEventListener("pointerleave", closeSoon);
  (link.closest(".ref") ?? link).after(note);
  link.setAttribute("aria-describedby", note.id);
  opened = { link, note };
  placeNote(link.getClientRects(), link, note);
}

/**
 * Puts a note below what it is about, within the text column; above it where the window ends.
 * @param {ArrayLike<DOMRect>} lines where that stands
 * @param {Element} within an element that it stands in
 * @param {HTMLElement} note
 */
function placeNote(lines, within, note) {
  const line = lines[lines.length - 1];
  const column = (within.closest(".noted, .text, .page-head") ?? document.body).getBoundingClientRect();
  const start = Math.max(column.left, Math.min(line.left, column.right - note.offsetWidth));
  const isLow = line.bottom + note.offsetHeight > innerHeight && line.top > note.offsetHeight;
  const origin = note.offsetParent?.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
  note.style.left = `${start - origin.left}px`;
  note.style.top = `${(isLow ? lines[0].top - note.offsetHeight - 4 : line.bottom + 4) - origin.top}px`;
}

/** Takes the open note away; the focus stays where it is, or goes back to the mention. */
function closeNote() {
  clearTimeout(waitingNote);
  if (!opened) return;
  const { link, note } = opened;
  opened = null;
  touched = null;
  if (note.contains(document.activeElement)) link.focus();
  link.removeAttribute("aria-describedby");
  note.remove();
}

/** Takes it away unless the pointer or the focus comes back to it. */
function closeSoon() {
  clearTimeout(waitingNote);
  waitingNote = setTimeout(() => {
    if (opened && !opened.link.matches(":hover, :focus") && !opened.note.matches(":hover, :focus-within")) closeNote();
  }, CLOSE_AFTER);
}

/**
 * The mention or footnote mark that an event came to, or null.
 * @param {Event} event
 * @returns {HTMLAnchorElement | null}
 */
const mentionOf = ({ target }) => (target instanceof Element ? target.closest(MENTION) : null);

// One listener for all mentions: hundreds of their own would be set while the page still comes. That of a pointer that leaves a mention's child
// for another is no leaving: closeSoon sees that it is still there.
addEventListener("pointerover", (event) => {
  const link = mentionOf(event);
  if (!link || event.pointerType === "touch") return;
  clearTimeout(waitingNote);
  waitingNote = setTimeout(() => openNote(link), OPEN_AFTER);
});
addEventListener("pointerout", (event) => mentionOf(event) && closeSoon());
addEventListener("focusin", (event) => {
  const link = mentionOf(event);
  if (link?.matches(":focus-visible")) openNote(link);
});
addEventListener("focusout", (event) => mentionOf(event) && closeSoon());
addEventListener("click", (event) => {
  const link = mentionOf(event);
  if (link) follow(link, event);
  else if (event.target instanceof Element && event.target.closest("a[href]") && history.state) history.replaceState(null, "");
});

/**
 * Follows a mention: at the first touch its note opens instead.
 * @param {HTMLAnchorElement} link
 * @param {MouseEvent} event
 */
function follow(link, event) {
  history.replaceState({ ...history.state, mention: link.id }, "");
  if (!(event instanceof PointerEvent) || event.pointerType !== "touch" || touched === link) return;
  event.preventDefault();
  closeNote();
  touched = link;
  openNote(link);
}

// Who comes back from an entry is where they left: the browser's own history knows the mention, and forgets it with the tab. A way back within the page
// shows no other page, and a link that is no mention leaves no mention behind.
function comeBack() {
  const left = /** @type {{ mention?: string } | null} */ (history.state)?.mention;
  if (left) document.getElementById(left)?.focus({ preventScroll: true });
}
addEventListener("pageshow", comeBack);
addEventListener("popstate", comeBack);

addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeNote();
});
addEventListener("pointerdown", (event) => {
  if (opened && event.target instanceof Node && !opened.note.contains(event.target) && !opened.link.contains(event.target)) closeNote();
});
