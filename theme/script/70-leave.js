// For a reader at risk: what this site stored is removed, and a way out that leaves no step back to it.

/** Removes all that this site may have stored in this browser: choices, and kept copies with what serves them. */
async function forgetSite() {
  delete document.documentElement.dataset.scheme;
  for (const scheme of schemes) scheme.checked = scheme.value === "";
  if (keyBox) keyBox.checked = true;
  history.replaceState(null, "");
  const others = (/** @type {string} */ key) => key.startsWith(`${OURS}kept:`) && key !== `${OURS}kept:${sitePath}`;
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(OURS) && !others(key))) localStorage.removeItem(name);
  for (const name of "caches" in globalThis ? await caches.keys() : []) if (name.startsWith(`${OURS}${sitePath}:`)) await caches.delete(name);
  for (const worker of "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : []) if (worker.scope === siteUrl) await worker.unregister();
}

for (const button of all("button.forget", HTMLButtonElement)) {
  button.addEventListener("click", async () => {
    const said = all(".forgotten", HTMLElement)[0];
    try {
      await forgetSite();
    } catch {
      // a browser that refuses storage has stored nothing
    }
    if (said) said.textContent = said.dataset.said ?? "";
  });
}

for (const link of all("a.leave", HTMLAnchorElement)) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}
