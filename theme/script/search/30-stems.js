// The terms under which a word is found: its stem, and in Arabic also those that it has if its first letter is a word of its own. English as in
// the first and last step of Porter's algorithm (1980), Arabic as in light10 (Larkey, Ballesteros, Connell 2007). The index has the same.

/** The longest term. */
const LONGEST = 40;

/**
 * The terms of a folded word; the first is the one that is most likely meant.
 * @param {string} word
 * @returns {string[]}
 */
function termsOf(word) {
  const cut = word.length > LONGEST ? word.slice(0, /[\ud800-\udbff]/.test(word[LONGEST - 1]) ? LONGEST - 1 : LONGEST) : word;
  return /^[\u0620-\u065f\u066d-\u06ff]+$/.test(cut) ? [...new Set(arabicStems(cut, 0))] : [englishStem(cut)];
}

/**
 * @param {string} word
 * @param {number} deep
 * @returns {string[]}
 */
function arabicStems(word, deep) {
  const article = ["وال", "بال", "كال", "فال", "ال", "ولل", "لل"].find((a) => word.startsWith(a) && word.length - a.length >= 3);
  const stem = withoutEndings(article ? word.slice(article.length) : word);
  return article || deep > 1 || word.length <= 3 || !"وفبلك".includes(word[0]) ? [stem] : [stem, ...arabicStems(word.slice(1), deep + 1)];
}

/** @param {string} word */
function withoutEndings(word) {
  if (word.length > 3 && word.endsWith("ء")) word = word.slice(0, -1);
  for (const ending of ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"]) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) word = word.slice(0, -ending.length);
  }
  return word;
}

/** @param {string} word */
function englishStem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = withoutPast(/(sses|ies)$/.test(word) ? word.slice(0, -2) : /[^s]s$/.test(word) ? word.slice(0, -1) : word);
  if (stem.endsWith("y") && vowelsOf(stem.slice(0, -1)).includes("v")) stem = stem.slice(0, -1) + "i";
  if (!stem.endsWith("e")) return stem.endsWith("ll") && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
  const rest = stem.slice(0, -1);
  return measure(rest) > 1 || (measure(rest) === 1 && !isShort(rest)) ? rest : stem;
}

/** @param {string} word */
function withoutPast(word) {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.endsWith("ed") ? word.slice(0, -2) : word.endsWith("ing") ? word.slice(0, -3) : "";
  if (!vowelsOf(stem).includes("v")) return word;
  if (/(at|bl|iz)$/.test(stem)) return stem + "e";
  if (/([^aeioulsz])\1$/.test(stem) && vowelsOf(stem).endsWith("c")) return stem.slice(0, -1);
  return measure(stem) === 1 && isShort(stem) ? stem + "e" : stem;
}

/**
 * Vowels and consonants of a word: "vc" for "at". A y behind a consonant is a vowel.
 * @param {string} word
 */
function vowelsOf(word) {
  let kinds = "";
  for (const letter of word) kinds += "aeiou".includes(letter) || (letter === "y" && kinds.endsWith("c")) ? "v" : "c";
  return kinds;
}

/** How often a vowel is followed by a consonant. @param {string} word */
function measure(word) {
  return vowelsOf(word).split("vc").length - 1;
}

/** Whether a word ends in consonant, vowel, consonant, the last of them not w, x or y. @param {string} word */
function isShort(word) {
  return vowelsOf(word).endsWith("cvc") && !/[wxy]$/.test(word);
}
