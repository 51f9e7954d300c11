// Finds what is asked for. 1. The question is parted into words and phrases. 2. Each word becomes the terms that may stand for it: its own, those it
// begins while it is typed, else those that are one typing error away. 3. The files that hold them are loaded, a few whatever the size of the
// site. 4. Items are ranked: BM25F, whose one half the index holds (engine/Seeds.Engine/Search/Bm25F.cs). 5. Phrases are looked up in the texts.

/** @typedef {{ term: string, weight: number, postings: string }} Candidate a term that may stand for a word of the question */
/** @typedef {{ rarity: number, terms: string[], isNear: boolean, items: Map<number, number[]> }} Group what was found of one word: items, with each section and its score, one behind the other */
/** @typedef {{ item: number, score: number, scored: number[] }} Hit an item that was found, with each of its sections and their scores, one behind the other */
/** @typedef {{ hits: Hit[], terms: Set<string>, near: string[], phrases: string[][] }} Answer */

/** Words that say little of what is looked for, in English and Arabic, folded; and how much they count beside others. */
const SLIGHT = new Set("a about an and any are as at be been between but by can could did do does for from had has have he her his how i if in into is it its me my no not of on or our she should so than that the their them then there they this to us versus vs was we were what when where which who why will with would you your الي ان او التي الذي اين عن علي في كان كم كيف ما ماذا متي مع من هل هو هي هذا هذه و لا لم يا".split(" "));
const SLIGHTLY = 0.15;

/** How much a term counts that only may be meant: without a first letter, begun, with a typing error. */
const LESS = 0.6, BEGUN = 0.75, NEAR = 0.5;

/** How much of an item's score is that of its best section alone. */
const OF_BEST = 0.8;

/** How many terms a word may stand for that is being typed, and one with a typing error. */
const MOST_BEGUN = 10, MOST_NEAR = 4;

/** How many lists of terms are looked through for the parts of a word. */
const MOST_LISTS = 12;

/** How many items are looked through for a phrase. */
const MOST_FOR_PHRASE = 200, PHRASES_ENOUGH = 20;

/** @type {Map<number, Promise<Map<string, string>>>} */
const termFiles = new Map();

/**
 * The postings of a file of terms.
 * @param {number} number
 * @returns {Promise<Map<string, string>>}
 */
function termFile(number) {
  const known = termFiles.get(number);
  if (known) return known;
  const read = part("t", number).then((/** @type {string[] | null} */ list) => {
    const terms = new Map();
    for (let i = 0; list && i < list.length; i += 2) terms.set(list[i], list[i + 1]);
    if (!list) termFiles.delete(number);
    return terms;
  });
  termFiles.set(number, read);
  return read;
}

/**
 * Terms with their postings: those that are in the index.
 * @param {Manifest} index
 * @param {{ term: string, weight: number }[]} wanted
 * @returns {Promise<Candidate[]>}
 */
async function lookUp(index, wanted) {
  const firsts = index.t.split(" ");
  const found = await Promise.all(wanted.map(async (want) => ({ ...want, postings: (await termFile(filesWith(firsts, want.term, 1)[0])).get(want.term) ?? "" })));
  return found.filter((candidate) => candidate.postings);
}

/**
 * The terms that begin as a word does that is being typed, the most frequent first.
 * @param {Manifest} index
 * @param {string} word
 */
async function begunWith(index, word) {
  const files = filesWith(index.t.split(" "), word, 2);
  /** @type {Candidate[]} */
  const begun = [];
  for (const terms of await Promise.all(files.map(termFile))) {
    for (const [term, postings] of terms) {
      if (term.startsWith(word) && term !== word) begun.push({ term, postings, weight: BEGUN * Math.sqrt(word.length / term.length) });
    }
  }
  return begun.sort((a, b) => new Numbers(b.postings).number() - new Numbers(a.postings).number()).slice(0, MOST_BEGUN);
}

/**
 * Whether two words differ by one letter: one other, one more, one less, or two that changed places (Damerau 1964).
 * @param {string} a
 * @param {string} b
 */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rests = [a.slice(start), b.slice(start)];
  const [x, y] = rests;
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x.length > 1 && y.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/**
 * The terms that are one typing error away. An error leaves the first half of a word as it is, or the second: the one is looked up in the list of
 * terms, the other in that of terms written backwards.
 * @param {Manifest} index
 * @param {string} term
 */
async function nearTo(index, term) {
  if (term.length < 4) return [];
  const half = Math.floor(term.length / 2), backwards = [...term].reverse().join("");
  const lists = [
    ...filesWith(index.v.split(" "), term.slice(0, half), 4).map(async (n) => String((await part("v", n)) ?? "").split(" ")),
    ...filesWith(index.w.split(" "), backwards.slice(0, term.length - half), 4).map(async (n) => String((await part("w", n)) ?? "").split(" ").map((t) => [...t].reverse().join(""))),
  ];
  const near = new Set((await Promise.all(lists)).flat().filter((other) => isNear(term, other)));
  const best = [...near].sort((a, b) => closeness(b, term) - closeness(a, term)).slice(0, MOST_NEAR * 2);
  const found = await lookUp(index, best.map((other) => ({ term: other, weight: NEAR })));
  return found.slice(0, MOST_NEAR);
}

/** How much two near words have in common: most errors leave the first letter and the length. @param {string} a @param {string} b */
function closeness(a, b) {
  return (a[0] === b[0] ? 2 : 0) + (a.length === b.length ? 1 : 0);
}

/**
 * The terms that a word is made of, where it is not found itself: the longest that it begins with ("displacement" begins with "displac"), or two
 * that it is put together of ("airstrikes").
 * @param {Manifest} index
 * @param {string} word
 * @returns {Promise<Candidate[][]>} of each part of the word, the terms that may stand for it
 */
async function partsOf(index, word) {
  const [term] = termsOf(word);
  const splits = Array.from({ length: Math.max(0, Math.min(word.length, 24) - 5) }, (_, i) => [word.slice(0, i + 3), word.slice(i + 3)].map((half) => termsOf(half)[0]));
  const lists = await Promise.all([...new Set(splits.flat().flatMap((half) => filesWith(index.v.split(" "), half, 1)))].slice(0, MOST_LISTS).map((n) => part("v", n)));
  const known = new Set(lists.flatMap((list) => String(list ?? "").split(" ")));
  const [split] = splits.filter((halves) => halves.every((half) => known.has(half))).sort((a, b) => Math.min(...b.map((h) => h.length)) - Math.min(...a.map((h) => h.length)));
  if (split) return Promise.all(split.map((half) => lookUp(index, [{ term: half, weight: LESS }])));
  const beginnings = Array.from({ length: Math.max(0, term.length - 5) }, (_, i) => ({ term: term.slice(0, term.length - 1 - i), weight: LESS }));
  return [(await lookUp(index, beginnings.filter((b) => b.term.length * 2 >= term.length))).slice(0, 1)];
}

/**
 * What was found of one word of a question.
 * @param {Manifest} index
 * @param {string} word
 * @param {boolean} isTyped whether it may go on
 * @param {string | undefined} whole the number that it is part of, in digits
 * @returns {Promise<Group[]>} more than one where only its parts are found
 */
async function group(index, word, isTyped, whole) {
  const [first, ...others] = termsOf(word);
  const begun = isTyped && (word.length > 1 || EAST_ASIAN.test(word)) ? await begunWith(index, word) : [];
  let found = [...(await lookUp(index, [{ term: first, weight: 1 }, ...others.map((term) => ({ term, weight: LESS }))])), ...begun];
  if (whole) found.push(...(await lookUp(index, [{ term: whole, weight: 1 }])));
  const isNearOnly = found.length === 0;
  if (isNearOnly) found = await nearTo(index, first);
  if (found.length > 0 || !isNearOnly) return [gathered(index, found, isNearOnly)];
  return (await partsOf(index, word)).map((terms) => gathered(index, terms, false));
}

/** @type {Map<string, Promise<Group[]>>} What was found of the words so far: most of a question stays as one types. */
const groupsKnown = new Map();

/** @type {typeof group} */
function knownGroup(index, word, isTyped, whole) {
  const key = `${word} ${isTyped} ${whole}`;
  const known = groupsKnown.get(key) ?? group(index, word, isTyped, whole);
  groupsKnown.set(key, known);
  return known;
}

/**
 * Where any of some terms stands.
 * @param {Manifest} index
 * @param {Candidate[]} terms
 * @param {boolean} isNear
 * @returns {Group}
 */
function gathered(index, terms, isNear) {
  const items = new Map();
  let frequency = 0;
  for (const { weight, postings } of new Map(terms.toReversed().map((found) => [found.term, found])).values()) frequency = Math.max(frequency, collect(postings, weight, items));
  return { rarity: Math.log(1 + (index.items - frequency + 0.5) / (frequency + 0.5)), terms: terms.map((found) => found.term), isNear, items };
}

/**
 * Adds where a term stands to what was found of a word, and says in how many items it does.
 * @param {string} postings
 * @param {number} weight
 * @param {Map<number, number[]>} items
 */
function collect(postings, weight, items) {
  const numbers = new Numbers(postings);
  const frequency = numbers.number();
  let item = 0;
  while (numbers.hasMore) {
    const step = numbers.number();
    item += step >> 1;
    let sections = items.get(item);
    if (!sections) items.set(item, (sections = []));
    const count = step & 1 ? numbers.number() : 1;
    for (let i = 0, section = 0; i < count; i++) {
      if (step & 1) section += numbers.number();
      const score = (weight * numbers.sign()) / 63;
      let at = 0;
      while (at < sections.length && sections[at] !== section) at += 2;
      if (at === sections.length) sections.push(section, score);
      else if (sections[at + 1] < score) sections[at + 1] = score;
    }
  }
  return frequency;
}

/**
 * Ranks items: by what all their sections have, and by what their best section has alone; what lacks a word of the question comes far behind.
 * @param {Group[]} groups
 * @returns {Hit[]}
 */
function rank(groups) {
  /** @type {Map<number, { all: number, rarity: number, sections: number[] }>} */
  const scores = new Map();
  const total = groups.reduce((sum, g) => sum + g.rarity, 0);
  for (const { rarity, items } of groups) {
    for (const [item, sections] of items) {
      let score = scores.get(item);
      if (!score) scores.set(item, (score = { all: 0, rarity: 0, sections: [] }));
      score.rarity += rarity;
      let best = 0;
      for (let i = 0; i < sections.length; i += 2) {
        let at = 0;
        while (at < score.sections.length && score.sections[at] !== sections[i]) at += 2;
        if (at === score.sections.length) score.sections.push(sections[i], 0);
        score.sections[at + 1] += rarity * sections[i + 1];
        best = Math.max(best, sections[i + 1]);
      }
      score.all += rarity * best;
    }
  }
  return [...scores].map(([item, { all, rarity, sections }]) => {
    let best = 0;
    for (let i = 1; i < sections.length; i += 2) best = Math.max(best, sections[i]);
    return { item, score: (all + (best - all) * OF_BEST) * (rarity / total) ** 2, scored: sections };
  }).sort((a, b) => b.score - a.score || a.item - b.item);
}

/** What the words of multitude multiply by, folded. */
const MULTITUDES = new Map([["thousand", 1e3], ["million", 1e6], ["billion", 1e9], ["الف", 1e3], ["الاف", 1e3], ["مليون", 1e6], ["ملايين", 1e6], ["مليار", 1e9]]);

/**
 * The numbers that are told by two words, "1.1 million", in digits, by each of the words.
 * @param {string[]} words
 */
function wholeNumbers(words) {
  /** @type {Map<string, string>} */
  const wholes = new Map();
  words.forEach((word, i) => {
    const times = MULTITUDES.get(words[i + 1] ?? "");
    if (!times || !/^[0-9.]+$/.test(word)) return;
    const whole = String(Math.round(Number(word) * times));
    wholes.set(word, whole).set(words[i + 1], whole);
  });
  return wholes;
}

/**
 * Parts a question: phrases stand in quotation marks.
 * @param {string} question
 */
function parse(question) {
  /** @type {string[][]} */
  const phrases = [];
  for (const [, phrase] of question.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)) phrases.push(wordsOf(phrase).map((word) => word.folded));
  const words = wordsOf(question);
  const last = words.at(-1);
  return { words: [...new Set(words.map((word) => word.folded))], phrases: phrases.filter((phrase) => phrase.length > 1), typed: last && last.start + last.length === question.length ? last.folded : "" };
}

/**
 * Answers a question.
 * @param {string} question
 * @returns {Promise<Answer>}
 */
async function find(question) {
  const index = await manifest();
  const { words, phrases, typed } = parse(question);
  const wholes = wholeNumbers(words);
  const isSlight = !words.every((word) => SLIGHT.has(word));
  const groups = (await Promise.all(words.map(async (word) => {
    const found = await knownGroup(index, word, word === typed, wholes.get(word));
    return isSlight && SLIGHT.has(word) ? found.map((g) => ({ ...g, rarity: g.rarity * SLIGHTLY })) : found;
  }))).flat();
  const hits = rank(groups);
  const terms = new Set(groups.flatMap((g) => g.terms));
  const near = groups.filter((g) => g.isNear).flatMap((g) => g.terms);
  return { hits: await (phrases.length ? withPhrases(hits, groups, phrases) : nearestFirst(hits, groups)), terms, near, phrases };
}

/**
 * The sections of a hit, the best first.
 * @param {Hit} hit
 */
function sectionsOf({ scored }) {
  const pairs = [];
  for (let i = 0; i < scored.length; i += 2) pairs.push({ section: scored[i], score: scored[i + 1] });
  return pairs.sort((a, b) => b.score - a.score || a.section - b.section).map(({ section }) => section);
}

/**
 * Puts those of the best hits first whose words stand close together in a passage, or are all of a title or a heading.
 * @param {Hit[]} hits
 * @param {Group[]} groups
 */
async function nearestFirst(hits, groups) {
  const meant = groups.filter((g) => g.items.size > 0).map((g) => new Set(g.terms));
  const best = hits.slice(0, 6);
  const better = await Promise.all(best.map(async (hit) => {
    const read = await textOf(hit.item, sectionsOf(hit)[0]);
    if (!read) return hit;
    const isName = [read.title, read.heading].some((name) => isNamed(name, meant));
    const close = meant.length > 1 ? Math.max(...[read.title, read.heading, ...read.blocks.map((block) => block.text)].map((text) => closenessOf(text, meant))) : 0;
    return { ...hit, score: hit.score * (isName ? 1.5 : 1) * (1 + 0.1 * close) };
  }));
  return [...better.sort((a, b) => b.score - a.score), ...hits.slice(6)];
}

/**
 * Whether a name has the words of a question and no others.
 * @param {string} name
 * @param {Set<string>[]} meant
 */
function isNamed(name, meant) {
  const words = wordsOf(name).map((word) => termsOf(word.folded));
  return words.length === meant.length && meant.every((terms) => words.some((own) => own.some((term) => terms.has(term))));
}

/**
 * How close the words of a question stand together in a text: 1 side by side, 0 where it lacks one.
 * @param {string} text
 * @param {Set<string>[]} meant
 */
function closenessOf(text, meant) {
  const last = meant.map(() => -1);
  let closest = 0;
  wordsOf(text).forEach((word, at) => {
    const own = termsOf(word.folded);
    meant.forEach((terms, i) => own.some((term) => terms.has(term)) && (last[i] = at));
    if (!last.includes(-1)) closest = Math.max(closest, meant.length / Math.max(meant.length, at - Math.min(...last) + 1));
  });
  return closest;
}

/**
 * The hits that have each phrase in one of their sections; as many as are enough.
 * @param {Hit[]} hits
 * @param {Group[]} groups
 * @param {string[][]} phrases
 */
async function withPhrases(hits, groups, phrases) {
  const all = hits.filter((hit) => groups.every((g) => g.items.has(hit.item))).slice(0, MOST_FOR_PHRASE);
  /** @type {Hit[]} */
  const found = [];
  for (let from = 0; from < all.length && found.length < PHRASES_ENOUGH; from += 10) {
    found.push(...(await Promise.all(all.slice(from, from + 10).map(async (hit) => {
      const scored = [];
      for (const section of sectionsOf(hit)) {
        const read = await textOf(hit.item, section);
        if (read && phrases.every((phrase) => holds([read.title, read.heading, ...read.blocks.map((block) => block.text)], phrase))) scored.push(section, 1);
      }
      return { ...hit, scored };
    }))).filter((hit) => hit.scored.length > 0));
  }
  return found;
}

/**
 * Whether words stand one behind the other in one of some texts.
 * @param {string[]} texts
 * @param {string[]} words
 */
function holds(texts, words) {
  return texts.some((text) => {
    const own = wordsOf(text).map((word) => word.folded);
    return own.some((_, at) => words.every((word, i) => own[at + i] === word));
  });
}

/** @typedef {{ title: string, href: string, place: string, language: string, heading: string, anchor: string, blocks: { anchor: string, text: string }[] }} SectionText a section, with what its item is */

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
