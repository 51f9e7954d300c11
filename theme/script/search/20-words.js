// Parts a text into words, as the index does. 1. What is no letter and no digit parts words; a comma before three digits, and a point between
// digits, do not. 2. Letters are folded. 3. Chinese, Japanese and Korean are read as pairs of signs. 4. Of "Idlib's" the "s" is none.

/** @typedef {{ folded: string, start: number, length: number }} Word a word, and where it stands in its text */

/**
 * The words of a text, in order.
 * @param {string} text
 * @returns {Word[]}
 */
function wordsOf(text) {
  /** @type {Word[]} */
  const words = [];
  for (let at = 0; at < text.length; ) {
    const sign = signAt(text, at);
    if (!WORD.test(sign)) at += sign.length;
    else if (EAST_ASIAN.test(sign)) at = addPairs(text, at, words);
    else at = addWord(text, at, words);
  }
  return words;
}

/** @param {string} text @param {number} at */
function signAt(text, at) {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/**
 * Adds one word and says where it ends.
 * @param {string} text
 * @param {number} start
 * @param {Word[]} words
 */
function addWord(text, start, words) {
  let folded = "", at = start;
  while (at < text.length) {
    const sign = signAt(text, at);
    if (WORD.test(sign) && !EAST_ASIAN.test(sign)) folded += fold(sign);
    else if (!SILENT.test(sign)) {
      const digits = /[0-9]$/.test(folded) ? /^\p{Nd}*/u.exec(text.slice(at + 1, at + 20))?.[0].length ?? 0 : 0;
      const partsDecimals = (sign === "." || sign === "\u066b") && digits > 0;
      if (partsDecimals) folded += ".";
      else if (!((sign === "," || sign === "\u066c") && digits === 3)) break;
    }
    at += sign.length;
  }
  const isPossessive = folded === "s" && start > 1 && /[\p{L}\p{Nd}\p{Mc}\ud800-\udfff]['’]$/u.test(text.slice(start - 2, start));
  if (!isPossessive) words.push({ folded, start, length: at - start });
  return at;
}

/**
 * Adds the pairs of a run of signs, or the one sign that it has, and says where it ends.
 * @param {string} text
 * @param {number} start
 * @param {Word[]} words
 */
function addPairs(text, start, words) {
  const signs = [];
  let at = start;
  for (; at < text.length; at += signAt(text, at).length) {
    const sign = signAt(text, at);
    if (SILENT.test(sign)) continue;
    if (!EAST_ASIAN.test(sign) || !WORD.test(sign)) break;
    signs.push({ at, end: at + sign.length, folded: fold(sign) });
  }
  if (signs.length === 1) words.push({ folded: signs[0].folded, start: signs[0].at, length: signs[0].end - signs[0].at });
  for (let i = 0; i + 1 < signs.length; i++) words.push({ folded: signs[i].folded + signs[i + 1].folded, start: signs[i].at, length: signs[i + 1].end - signs[i].at });
  return at;
}
