// Keys: `/` goes to the search, `?` lists all keys. Single keys can be turned off (WCAG 2.2, 2.1.4), for those who speak to their device.

/** The list of keys. */
const keyList = all("dialog.keys", HTMLDialogElement)[0];

/** The box that turns single keys on and off. */
const keyBox = all(".keys input", HTMLInputElement)[0];

if (keyList && keyBox) {
  keyBox.checked = stored("keys") !== "off";
  keyBox.addEventListener("change", () => store("keys", keyBox.checked ? null : "off"));
  for (const button of all("button.keys-open", HTMLButtonElement)) button.addEventListener("click", () => keyList.showModal());
  addEventListener("keydown", (event) => {
    const writes = event.target instanceof Element && event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
    if (!keyBox.checked || writes || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const field = all(".search-form input", HTMLInputElement)[0], link = all("a.search", HTMLAnchorElement)[0];
    if (event.key === "?" || event.key === "؟") keyList.open ? keyList.close() : keyList.showModal();
    else if (event.key === "/" && field) field.focus();
    else if (event.key === "/" && link) link.click();
    else return;
    event.preventDefault();
  });
}
