// The texts of sections: what is shown of a result, and what phrases are looked for in.

/** @typedef {{ title: string, href: string, place: string, language: string, heading: string, anchor: string, blocks: { anchor: string, text: string }[] }} SectionText a section, with what its item is */

/** All that is written in a section, under its title. @param {SectionText} section */
function wordingOf({ title, heading, blocks }) {
  return [title, heading, ...blocks.map((block) => block.text)];
}

/** @type {{ item: number, section: number }[] | undefined} */
let textStarts;

/**
 * The text of a section; null where it does not come.
 * @param {number} item
 * @param {number} section
 * @returns {Promise<SectionText | null>}
 */
async function textOf(item, section) {
  const index = await manifest();
  if (!textStarts) {
    textStarts = [];
    const numbers = new Numbers(index.p);
    for (let at = 0; numbers.hasMore; ) textStarts.push({ item: (at += numbers.number()), section: numbers.number() });
  }
  let low = 0, high = textStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1, start = textStarts[middle];
    if (start.item < item || (start.item === item && start.section <= section)) low = middle;
    else high = middle;
  }
  for (const [number, first, title, href, place, language, sections] of (await part("p", low)) ?? []) {
    const found = number === item && sections[section - first];
    if (!found) continue;
    const [heading, anchor, ...rest] = found;
    const blocks = [];
    for (let i = 0; i < rest.length; i += 2) blocks.push({ anchor: rest[i] || anchor, text: rest[i + 1] });
    return { title, href, place, language, heading, anchor, blocks };
  }
  return null;
}
