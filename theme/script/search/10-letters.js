// What a letter or digit is for the search: without case and accents, letters that are typed for one another equal, digits of all scripts equal.
// The index is made by the same rules (engine/Seeds.Engine/Search/Terms): a test holds each letter of Unicode against both.

/** Letters that are equal though Unicode does not say so: each first sign stands for those behind it. */
const EQUAL = "æ:ae,ǣ:ae,ǽ:ae,œ:oe,ð:d,đ:d,ø:o,ǿ:o,þ:th,ß:ss,ẞ:ss,ħ:h,ı:i,ĸ:k,ł:l,ŋ:ng,ŧ:t,ς:σ,ϲ:σ,ґ:г,ة:ه,ھ:ه,ە:ه,ہ:ه,ۃ:ه,ى:ي,ی:ي,ې:ي,ے:ي,ٱ:ا,ک:ك,ڪ:ك,ں:ن,ۆ:و,ۇ:و,ɓ:b,ɗ:d,ə:e,ƒ:f,ƙ:k,ɲ:n,ŀ:ŀ,ͺ:ͺ";

/** @type {Map<string, string>} */
const equals = new Map(EQUAL.split(",").map((pair) => /** @type {[string, string]} */ (pair.split(":"))));

/** @type {Map<string, string>} What the letters seen so far become. */
const foldings = new Map();

/** Letters that are folded: of Latin, Greek, Cyrillic, Hebrew, Arabic, and the forms of these for print. In other blocks a letter is what it is. */
const FOLDED = /[\u0080-\u08ff\u1e00-\u1fff\ufb00-\ufb06\ufb50-\ufdf9\ufdfc-\ufefc\uff10-\uff5a]/;

/** What is part of a word; what changes nothing of it; what is written without spaces. */
const WORD = /(?!\u0640)[\p{L}\p{Nd}\p{Mc}]/u, SILENT = /[\p{Mn}\p{Me}\p{Cf}\u0640]/u, EAST_ASIAN = /[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/**
 * The digit that a sign of any script is: the digits of a script follow each other, the nought first.
 * @param {string} sign
 */
function digitOf(sign) {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 60 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
  return String((code - nought) % 10);
}

/**
 * The letters or digits that one becomes; a few for a sign made of several.
 * @param {string} sign one sign of a word
 */
function fold(sign) {
  const known = foldings.get(sign);
  if (known !== undefined) return known;
  const plain = FOLDED.test(sign) ? sign.normalize("NFKD").replaceAll("\u0345", "ι").replace(/[^\p{L}\p{Nd}\p{Mc}]|\u0640/gu, "") : sign;
  const folded = plain === "" ? sign : equals.get(sign.toLowerCase()) ?? plain.toLowerCase().replace(/\p{Mn}/gu, "").replace(/\p{Nd}/gu, digitOf).replace(/[^\0-\x7f]/gu, (letter) => equals.get(letter) ?? letter);
  foldings.set(sign, folded);
  return folded;
}
