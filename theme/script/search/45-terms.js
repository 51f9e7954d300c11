// Finds the terms that may stand for a word: its own, those it begins while it is typed, those one typing error away, those it is made of. Of the
// index the few files are loaded that can hold them, whatever the size of the site.

/** @typedef {{ term: string, weight: number, postings: string }} Candidate a term that may stand for a word of the question */

/** How much a term counts that only may be meant: without a first letter, begun, with a typing error. */
const LESS = 0.6, BEGUN = 0.75, NEAR = 0.5;

/** How many terms a word may stand for that is being typed, and one with a typing error. */
const MOST_BEGUN = 10, MOST_NEAR = 4;

/** How many lists of terms are looked through for the parts of a word. */
const MOST_LISTS = 12;

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
  const firsts = index.t;
  const found = await Promise.all(wanted.map(async (want) => ({ ...want, postings: (await termFile(filesWith(firsts, want.term, 1)[0])).get(want.term) ?? "" })));
  return found.filter((candidate) => candidate.postings);
}

/**
 * The terms that begin as a word does that is being typed, the most frequent first.
 * @param {Manifest} index
 * @param {string} word
 */
async function begunWith(index, word) {
  const files = filesWith(index.t, word, 2);
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
    ...filesWith(index.v, term.slice(0, half), 4).map(async (n) => String((await part("v", n)) ?? "").split(" ")),
    ...filesWith(index.w, backwards.slice(0, term.length - half), 4).map(async (n) => String((await part("w", n)) ?? "").split(" ").map((t) => [...t].reverse().join(""))),
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
  const lists = await Promise.all([...new Set(splits.flat().flatMap((half) => filesWith(index.v, half, 1)))].slice(0, MOST_LISTS).map((n) => part("v", n)));
  const known = new Set(lists.flatMap((list) => String(list ?? "").split(" ")));
  const [split] = splits.filter((halves) => halves.every((half) => known.has(half))).sort((a, b) => Math.min(...b.map((h) => h.length)) - Math.min(...a.map((h) => h.length)));
  if (split) return Promise.all(split.map((half) => lookUp(index, [{ term: half, weight: LESS }])));
  const beginnings = Array.from({ length: Math.max(0, term.length - 5) }, (_, i) => ({ term: term.slice(0, term.length - 1 - i), weight: LESS }));
  return [(await lookUp(index, beginnings.filter((b) => b.term.length * 2 >= term.length))).slice(0, 1)];
}
