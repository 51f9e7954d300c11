// The choice, in a dialog; and the news that there is a newer version, at the head of the text.

/** @type {HTMLDialogElement | undefined} */
let choiceBox;

/** Opens the choice of what to keep. */
async function openChoice() {
  if (choiceBox?.open) return;
  choiceBox?.remove();
  siteList = undefined; // the site may have changed since
  const site = await askSite().catch(async () => /** @type {const} */ ({ words: (await keptNow())?.words ?? {}, isAway: true }));
  const words = wordsHere(site.words);
  if (!words) throw new Error("no words");
  const status = element("p", { className: "keep-status", role: "status", tabIndex: -1 });
  const progress = element("p", { className: "keep-progress" });
  const list = element("ul", { className: "keep-choices" });
  const title = element("h2", { id: "~keep" }, words.keep);
  choiceBox = element("dialog", { className: "keys keep-box" }, title, element("p", {}, words.intro), list, progress, status, element("form", { method: "dialog" }, element("button", {}, words.close)));
  choiceBox.setAttribute("aria-labelledby", title.id);
  if (document.querySelector("dialog.keep-box[open]")) return;
  document.body.append(choiceBox);
  choiceBox.showModal();
  if ("isAway" in site) status.textContent = words.failed;
  else await showChoices(site, words, list, status, progress).then(() => list.querySelector("button")?.focus(), () => (status.textContent = words.failed));
}

/**
 * @param {SiteList} site
 * @param {Record<string, string>} words
 * @param {HTMLElement} list
 * @param {HTMLElement} status
 * @param {HTMLElement} progress
 */
async function showChoices(site, words, list, status, progress) {
  const [choices, before] = [await choicesHere(site, words), await keptNow()];
  list.replaceChildren(...choices.map((choice) => {
    const isKept = before?.scopes.some((scope) => isSame(scope, choice.scope)) && before.version === site.version;
    const size = element("span", {}, isKept ? words.kept : filled(words.size, choice.pages, sizeOf(choice.bytes, words)));
    const button = element("button", { type: "button", disabled: Boolean(isKept) }, choice.label, " ", size);
    button.onclick = async () => {
      for (const other of list.querySelectorAll("button")) other.disabled = true;
      status.textContent = "";
      status.focus(); // what happens is said there
      await add(choice, words, status, progress);
      await showChoices(await askSite().catch(() => site), words, list, status, progress).catch(() => {});
    };
    return element("li", {}, button);
  }));
}

/**
 * Looks whether the site has a newer version of what is kept; without a network there is nothing to see. Where the site offers no copies any more, the
 * one that is there is read only without a network.
 */
async function lookForNewer() {
  const kept = await keptNow();
  if (!kept) return;
  const site = await askSite().catch(async (fault) => {
    if (fault.isGone) await alone(() => mark({ ...kept, isWithdrawn: true }));
  });
  if (!site || site.version === kept.version || !pageOpen(kept.digests)) return;
  const changed = (await filesOf(kept.scopes)).filter(([path, , digest]) => kept.digests[path] !== digest);
  if (changed.length === 0) return;
  const words = wordsHere(site.words);
  const button = element("button", { type: "button" }, filled(words.fetch, sizeOf(changed.reduce((sum, [, length]) => sum + length, 0), words)));
  const status = element("span", { role: "status" });
  button.onclick = async () => {
    button.disabled = true;
    try {
      await keep(null, () => {});
      location.reload();
    } catch {
      siteList = undefined;
      button.disabled = false;
      status.textContent = words.failed;
    }
  };
  document.querySelector("main")?.prepend(element("div", { className: "keep-news" }, element("p", {}, words.newer), button, " ", status));
}

Object.assign(globalThis, { seedsKeep: { open: openChoice, look: lookForNewer } });
