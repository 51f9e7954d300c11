// Finds what is asked for. 1. The question is parted into words and phrases. 2. Each word becomes the terms that may stand for it: its own, those it
// begins while it is typed, else those that are one typing error away. 3. The files that hold them are loaded, a few whatever the size of the
// site. 4. Items are ranked: BM25F, whose one half the index holds (engine/Seeds.Engine/Search/Bm25F.cs). 5. Phrases are looked up in the texts.

/** @typedef {{ rarity: number, terms: string[], isNear: boolean, items: Map<number, number[]> }} Group what was found of one word: items, with each section and its score, one behind the other */
/** @typedef {{ item: number, score: number, scored: number[] }} Hit an item that was found, with each of its sections and their scores, one behind the other */
/** @typedef {{ hits: Hit[], terms: Set<string>, near: string[] }} Answer */

/** Words that say little of what is looked for, in English and Arabic, folded; and how much they count beside others. */
const SLIGHT = new Set("a about an and any are as at be been between but by can could did do does for from had has have he her his how i if in into is it its me my no not of on or our she should so than that the their them then there they this to us versus vs was we were what when where which who why will with would you your الي ان او التي الذي اين عن علي في كان كم كيف ما ماذا متي مع من هل هو هي هذا هذه و لا لم يا".split(" "));
const SLIGHTLY = 0.15;

/** How much of an item's score is that of its best section alone. */
const OF_BEST = 0.8;

/** How many items are looked through for a phrase. */
const MOST_FOR_PHRASE = 200, PHRASES_ENOUGH = 20;

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
  return { hits: await (phrases.length ? withPhrases(hits, groups, phrases) : nearestFirst(hits, groups)), terms, near };
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
    const close = meant.length > 1 ? Math.max(...wordingOf(read).map((text) => closenessOf(text, meant))) : 0;
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
        if (read && phrases.every((phrase) => holds(wordingOf(read), phrase))) scored.push(section, 1);
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
