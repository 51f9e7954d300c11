// The page from which another is cited. 1. Where it was opened for a passage, that passage's address stands in the forms, and its words above them.
// 2. Its button copies each form. 3. Where it is not known where the site is published, the address is that from which it is read.

/** What holds the forms. */
const citing = /** @type {HTMLElement} */ (document.querySelector("main"));

/** The link to the page that is cited. */
const citedPage = /** @type {HTMLAnchorElement} */ (document.getElementById("page"));

/** The forms, each with its text as the page came. */
const forms = [...citing.querySelectorAll("pre")].map((place) => ({ place, text: place.textContent ?? "" }));

/** The links that keep a form as a file, each with its address as the page came. */
const files = [...citing.querySelectorAll("a")].filter((link) => link.download).map((link) => ({ link, href: link.href }));

/** The page's address as the forms have it, and as it is. */
const writtenUrl = citing.dataset.url ?? "", pageUrl = /^https?:/.test(writtenUrl) ? writtenUrl : new URL(citedPage.href).href;

/**
 * What stands behind `:~:text=` to lead to some words (URL Fragment Text Directives, section 3.5).
 * @param {string} words
 */
function textDirective(words) {
  const escape = (/** @type {string} */ part) => encodeURIComponent(part).replaceAll("-", "%2D");
  const parts = words.trim().split(/\s+/);
  return parts.length > 12 ? `${escape(parts.slice(0, 5).join(" "))},${escape(parts.slice(-5).join(" "))}` : escape(parts.join(" "));
}

/** Puts the address that is cited into all forms. */
function showCited() {
  const id = decodeURIComponent(location.hash.slice(1));
  const passage = id ? document.getElementById(id)?.querySelector("a") : null;
  const words = (passage && new URLSearchParams(location.search).get("words")) || passage?.textContent || "";
  const url = passage ? `${pageUrl}#${encodeURIComponent(id)}` : pageUrl;
  for (const { place, text } of forms) place.textContent = text.replaceAll(writtenUrl, () => url);
  for (const { link, href } of files) link.href = href.replaceAll(encodeURIComponent(writtenUrl), () => encodeURIComponent(url));
  const shown = /** @type {HTMLElement} */ (document.getElementById("passage"));
  shown.hidden = !passage;
  shown.textContent = words;
  citedPage.hash = passage ? id : "";
  if (passage) forms[0].place.textContent += `\n${url}:~:text=${textDirective(words.replace(/…$/, ""))}`;
}

/**
 * Copies a form when its button is pressed.
 * @param {HTMLElement} place
 */
function copyFrom(place) {
  const button = /** @type {HTMLButtonElement} */ (place.nextElementSibling);
  button.disabled = !navigator.clipboard; // an address without encryption
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(place.textContent ?? "");
      button.textContent = citing.dataset.copied ?? "";
    } catch {
      getSelection()?.selectAllChildren(place); // refused: what is marked can be copied by hand
    }
  });
}

for (const { place } of forms) copyFrom(place);
addEventListener("hashchange", showCited);
showCited();
citing.dataset.shown = "";
