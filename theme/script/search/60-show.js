// Shows what was found: in a dialog over any page, and on the page of results, whose address has the question. A result is an item with its best
// passages; the words are marked; arrow keys go from link to link. The last answer counts: one that comes late is not shown.

/** How many items are shown, and how many more at a time. */
const SHOWN = 6;

/** How many passages of an item are shown. */
const PASSAGES = 3;

/** How many characters of a passage are shown. */
const PASSAGE_LENGTH = 180;

/**
 * An element with what it holds.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} content
 * @returns {HTMLElementTagNameMap[K]}
 */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/**
 * The part of a passage that has most of the words, with the words marked.
 * @param {string} text
 * @param {Set<string>} terms
 */
function marked(text, terms) {
  const hits = wordsOf(text).filter((word) => termsOf(word.folded).some((term) => terms.has(term)));
  let start = 0, most = 0;
  for (const { start: at } of hits) {
    const within = hits.filter((hit) => hit.start >= at && hit.start < at + PASSAGE_LENGTH - 40).length;
    if (within > most) [start, most] = [at, within];
  }
  start = text.length <= PASSAGE_LENGTH ? 0 : Math.max(0, Math.min(start - 40, text.length - PASSAGE_LENGTH));
  if (start > 0) start = text.indexOf(" ", start) + 1 || start;
  let end = Math.min(text.length, start + PASSAGE_LENGTH);
  if (end < text.length) end = Math.max(start + PASSAGE_LENGTH / 2, text.lastIndexOf(" ", end));
  const parts = [];
  let done = start;
  for (const { start: at, length } of hits) {
    if (at < done || at + length > end) continue;
    parts.push(text.slice(done, at), make("mark", {}, text.slice(at, at + length)));
    done = at + length;
  }
  return { hits: new Set(hits.map((hit) => hit.folded)).size, parts: [start > 0 ? "… " : "", ...parts, text.slice(done, end), end < text.length ? " …" : ""] };
}

/** @param {string} href @param {string} anchor */
function addressOf(href, anchor) {
  const address = new URL(href, new URL("..", indexFolder));
  if (anchor) address.hash = anchor;
  return address.href;
}

/**
 * A result: null where its text does not come.
 * @param {Hit} hit
 * @param {Answer} answer
 */
async function result(hit, answer) {
  const sections = (await Promise.all(sectionsOf(hit).slice(0, PASSAGES).map((section) => textOf(hit.item, section)))).filter((text) => text !== null);
  if (sections.length === 0) return null;
  const { title, href, place, language } = sections[0];
  const passages = sections.map((section) => {
    const blocks = section.blocks.map((block) => ({ ...block, ...marked(block.text, answer.terms) }));
    const best = blocks.reduce((a, b) => (b.hits > a.hits ? b : a), blocks[0]);
    const heading = section.heading && section.heading !== title ? [make("b", {}, ...marked(section.heading, answer.terms).parts), " "] : [];
    return best?.hits || heading.length ? make("li", {}, make("a", { href: addressOf(href, best && best.hits > 0 ? best.anchor : section.anchor) }, ...heading, ...(best?.parts ?? []))) : null;
  }).filter((passage) => passage !== null);
  return make("li", language ? { lang: language, dir: "auto" } : {},
    make("a", { class: "found-title", href: addressOf(href, "") }, make("bdi", {}, ...marked(title, answer.terms).parts)),
    ...(place ? [make("bdi", { class: "found-place" }, place)] : []),
    make("ul", {}, ...passages));
}

/**
 * Makes a field answer what is typed into it.
 * @param {HTMLInputElement} field
 * @param {HTMLElement} place where the results go
 * @param {(question: string, facet: number) => void} asked is told each question
 * @param {number} [facet] the sort of results that is shown; -1 for all
 */
async function answerIn(field, place, asked, facet = -1) {
  const index = await manifest();
  const status = make("p", { role: "status", class: "found-status" }), facets = make("div", { class: "facets", role: "group" }), list = make("ol", { class: "found" }), more = make("button", { type: "button", class: "found-more", hidden: "" }, index.words.more);
  place.append(status, facets, list, more);
  let last = 0, shown = SHOWN;
  /** @type {Answer | null} */
  let answer = null;

  async function show() {
    const mine = ++last, current = answer;
    if (!current) return place.querySelectorAll("li, .facets button").forEach((old) => old.remove());
    const sorts = index.facets.map(([label, count], i) => ({ label, from: index.facets.slice(0, i).reduce((sum, [, c]) => sum + c, 0), count }));
    const counts = sorts.map(({ from, count }) => current.hits.filter(({ item }) => item >= from && item < from + count).length);
    const chosen = facet >= 0 && counts[facet] ? sorts[facet] : { from: 0, count: index.items };
    const hits = current.hits.filter(({ item }) => item >= chosen.from && item < chosen.from + chosen.count);
    const results = (await Promise.all(hits.slice(0, shown).map((hit) => result(hit, current)))).filter((r) => r !== null);
    if (mine !== last) return;
    const button = (/** @type {string} */ label, /** @type {number} */ count, /** @type {number} */ sort) => {
      const choice = make("button", { type: "button", "aria-pressed": String(sort === (chosen.count === index.items ? -1 : facet)) }, `${label} (${count})`);
      choice.addEventListener("click", () => choose(sort));
      return choice;
    };
    facets.replaceChildren(...(current.hits.length ? [button(index.words.all, current.hits.length, -1), ...sorts.flatMap(({ label }, i) => (counts[i] ? [button(label, counts[i], i)] : []))] : []));
    list.replaceChildren(...results);
    more.hidden = hits.length <= shown;
    status.textContent = [hits.length ? index.words.found.replace("{0}", String(hits.length)) : index.words.none, current.near.length ? index.words.near.replace("{0}", current.near.join(", ")) : ""].filter((said) => said).join(" · ");
  }

  /** @param {number} sort */
  function choose(sort) {
    facet = sort;
    shown = SHOWN;
    asked(field.value, facet);
    show().then(() => /** @type {HTMLElement | null} */ (facets.querySelector("[aria-pressed=true]"))?.focus());
  }

  async function ask() {
    const question = field.value, mine = ++last;
    asked(question, facet);
    const found = /[\p{L}\p{N}]/u.test(question) ? await find(question) : null;
    if (mine !== last) return;
    [answer, shown] = [found, SHOWN];
    if (!answer) status.textContent = "";
    await show();
  }

  more.addEventListener("click", async () => {
    const first = shown;
    shown += SHOWN;
    await show();
    const next = list.children[first]?.querySelector("a");
    next?.focus();
  });
  field.addEventListener("input", ask);
  place.parentElement?.addEventListener("keydown", (event) => walk(event, field, list));
  if (field.value) await ask();
}

/**
 * Up and down go from the field to the results and back.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} field
 * @param {HTMLElement} list
 */
function walk(event, field, list) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...list.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0 && document.activeElement !== field) return;
  event.preventDefault();
  const next = at + (event.key === "ArrowDown" ? 1 : -1);
  if (next < 0) field.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}

/** @type {HTMLDialogElement | undefined} */
let box;

/**
 * Opens the search over the page.
 * @param {string} page address of the page of results
 */
async function openSearch(page) {
  const index = await manifest();
  if (!box) {
    const field = make("input", { type: "search", name: "q", "aria-label": index.words.search, autocomplete: "off", autocapitalize: "off", spellcheck: "false", dir: "auto" });
    const close = make("button", { type: "button", class: "close" }, index.words.close);
    const place = make("div", {});
    box = make("dialog", { class: "search-box", "aria-label": index.words.search }, make("form", { action: page, role: "search" }, field, close), place);
    close.addEventListener("click", () => box?.close());
    document.body.append(box);
    answerIn(field, place, () => {});
  }
  box.showModal();
  box.querySelector("input")?.focus();
  box.querySelector("input")?.select();
}

/**
 * Answers on the page of results what its address asks.
 * @param {HTMLFormElement} form
 */
function answerOnPage(form) {
  const field = form.querySelector("input");
  if (!field) return;
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  const place = make("div", {});
  form.after(place);
  const told = (/** @type {string} */ question, /** @type {number} */ facet) => {
    const query = new URLSearchParams(question ? { q: question } : {});
    if (facet >= 0) query.set("in", String(facet));
    history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
  };
  answerIn(field, place, told, Number(asked.get("in") ?? -1));
  form.addEventListener("submit", (event) => event.preventDefault());
  field.focus();
}

Object.assign(globalThis, {
  seedsFind: {
    /** @param {string} page */
    open: (page) => {
      indexFolder = page.replace(/\.html.*$/, "/");
      return openSearch(page);
    },
    /** @param {string} page @param {HTMLFormElement} form */
    answer: (page, form) => {
      indexFolder = page.replace(/\.html.*$/, "/");
      answerOnPage(form);
    },
    find: async (/** @type {string} */ question) => {
      const answer = await find(question);
      return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, sections: sectionsOf(hit) })) };
    },
    textOf, wordsOf, termsOf, fold,
  },
});
