// Copies on the reader's device: what makes them is loaded when a reader asks for it, and on the pages of a reader who has one, to see whether it is
// still the newest. A page from a disk is on the device already; a browser without workers, or an address without encryption, offers none.

/** @typedef {{ open: () => Promise<void>, look: () => Promise<void> }} Keeper */

/** Opens the choice of what to keep. */
const keepButton = all("button.keep", HTMLButtonElement)[0];

/** @type {Promise<Keeper> | undefined} */
let keeper;

/** What keeps copies. */
const askKeeper = () => (keeper ??= askPart("keep").then(() => /** @type {{ seedsKeep: Keeper }} */ (/** @type {unknown} */ (globalThis)).seedsKeep));

if (keepButton) {
  const canKeep = location.protocol.startsWith("http") && "serviceWorker" in navigator;
  keepButton.hidden = !canKeep;
  keepButton.addEventListener("click", () => askKeeper().then((found) => found.open()).catch(() => (keepButton.disabled = true))); // without a network, where it was not kept either
  if (canKeep && stored(`kept:${sitePath}`)) askKeeper().then((found) => found.look()).catch(() => {});
}
