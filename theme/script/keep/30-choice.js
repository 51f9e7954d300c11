// Asks a reader what to keep, and offers the newer version of what they have.

/**
 * Words of the site in the language of the page.
 * @param {Record<string, Record<string, string>>} words
 */
function wordsHere(words) {
  const { lang } = document.documentElement;
  return words[lang] ?? words[lang.split("-")[0]] ?? Object.values(words)[0];
}

/**
 * A text with its places filled.
 * @param {string} text
 * @param {(string | number)[]} values
 */
const filled = (text, ...values) => text.replaceAll(/\{(\d)\}/g, (_, place) => String(values[place]));

/**
 * A size in words.
 * @param {number} bytes
 * @param {Record<string, string>} words
 */
const sizeOf = (bytes, words) => bytes < 1e6 ? filled(words.kilobytes, Math.ceil(bytes / 1000)) : filled(words.megabytes, (bytes / 1e6).toFixed(1));

/**
 * An element with what it holds.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Partial<HTMLElementTagNameMap[K]>} properties
 * @param {(Node | string)[]} content
 */
function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/**
 * @typedef {{ scope: Scope, label: string, pages: number, bytes: number, way: Kept["ways"][number] }} Choice
 * What can be kept from the page that is open: it, its section, the site.
 * @param {SiteList} site
 * @param {Record<string, string>} words
 * @returns {Promise<Choice[]>}
 */
async function choicesHere(site, words) {
  const number = Number(document.body.dataset.keep);
  const list = await askList(number);
  const page = pageOpen(list.pages);
  if (!page) throw new Error("a page that no list has");
  const { lang } = document.documentElement;
  const section = site.sections.find(({ lists }) => lists.includes(number));
  const title = document.querySelector("h1")?.textContent?.trim() ?? document.title;
  const home = document.querySelector("a.site-title");
  /** @type {Choice[]} */
  const choices = [{ scope: { page, list: number }, label: words.page, pages: 1, bytes: filesOfPage(list, page).reduce((sum, [, length]) => sum + length, 0), way: { title, path: page, lang } }];
  if (section) choices.push({ scope: { section: section.key, pages: (await Promise.all(section.lists.map(askList))).flatMap(({ pages }) => Object.keys(pages)) }, label: filled(words.section, section.title), pages: section.pages, bytes: section.bytes, way: { title: section.title, path: section.first, lang } });
  choices.push({ scope: { site: true }, label: words.site, pages: site.pages, bytes: site.bytes, way: { title: home?.textContent ?? words.site, path: "index.html", lang: home?.getAttribute("lang") || lang } });
  return choices;
}

/**
 * Keeps more than is kept, and says how far it is.
 * @param {Choice} choice
 * @param {Record<string, string>} words
 * @param {HTMLElement} status
 * @param {HTMLElement} progress
 */
async function add(choice, words, status, progress) {
  const bar = element("progress", { max: 1, value: 0, ariaLabel: words.keep });
  const count = element("span", {});
  progress.replaceChildren(bar, count);
  try {
    await keep(choice, (done, of) => {
      Object.assign(bar, { max: of, value: done });
      count.textContent = filled(words.keeping, done, of);
    });
    status.textContent = words.done;
  } catch {
    siteList = undefined; // the site may have changed meanwhile
    status.textContent = words.failed;
  }
  progress.replaceChildren();
}
