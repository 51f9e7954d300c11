// The files of the index. Each is a script that hands over what it holds: a page that is opened from a disk may ask for nothing else.

/**
 * @typedef {object} Manifest
 * @property {number} items how many items there are
 * @property {[string, number][]} facets the sorts of items, each with how many follow the sort before
 * @property {string[]} t the first term of each file of terms
 * @property {string[]} v the first of each list of bare terms
 * @property {string[]} w the first of each list of terms written backwards
 * @property {string} p the item and the section that each file of texts begins with
 * @property {Record<string, string>} words the words of the interface
 */

/** Where the index is: set once, by the page. */
let indexFolder = "";

/** @type {Promise<Manifest> | undefined} */
let manifestAsked;

/** @type {(manifest: Manifest) => void} */
let giveManifest = () => {};

/** @type {Map<string, Promise<any>>} */
const partsAsked = new Map();

/** @type {Map<string, (part: unknown) => void>} */
const partsAwaited = new Map();

Object.assign(globalThis, {
  /** @param {Omit<Manifest, "t" | "v" | "w"> & { t: string, v: string, w: string }} written the first terms parted by spaces */
  seedsSearch: (written) => giveManifest({ ...written, t: written.t.split(" "), v: written.v.split(" "), w: written.w.split(" ") }),
  /** @param {string} name @param {unknown} part */
  seedsPart: (name, part) => partsAwaited.get(name)?.(part),
});

/**
 * Runs a script of the index.
 * @param {string} name
 * @param {() => void} failed
 */
function run(name, failed) {
  const script = document.createElement("script");
  script.src = `${indexFolder}${name}.js`;
  script.onerror = failed;
  script.onload = () => script.remove();
  document.head.append(script);
}

/** What the index holds. */
function manifest() {
  return (manifestAsked ??= new Promise((resolve, reject) => {
    giveManifest = resolve;
    run("index", () => {
      manifestAsked = undefined; // the link may come back
      reject(new Error("no index"));
    });
  }));
}

/**
 * A file of the index; null where it does not come.
 * @param {string} sort the letter of its sort
 * @param {number} number
 * @returns {Promise<any>}
 */
function part(sort, number) {
  const name = sort + number;
  const known = partsAsked.get(name);
  if (known) return known;
  const asked = new Promise((resolve) => {
    partsAwaited.set(name, resolve);
    run(name, () => {
      partsAsked.delete(name);
      resolve(null);
    });
  });
  partsAsked.set(name, asked);
  return asked;
}

/**
 * The numbers of the files, of some in order, that may hold what begins with a prefix.
 * @param {string[]} firsts what each file begins with
 * @param {string} prefix
 * @param {number} most how many files at most
 */
function filesWith(firsts, prefix, most) {
  let low = 0;
  while (low + 1 < firsts.length && (firsts[low + 1] === "" || firsts[low + 1] <= prefix)) low++;
  while (low > 0 && firsts[low] === "") low--;
  const files = [];
  for (let i = low; i < firsts.length && files.length < most && (i === low || firsts[i].startsWith(prefix)); i++) files.push(i);
  return files;
}

/** The signs of a posting text, in the order of what they stand for. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @type {Record<string, number>} */
const VALUES = Object.fromEntries([...SIGNS].map((sign, value) => [sign, value]));

/** Reads the numbers of a posting text, one behind the other. */
class Numbers {
  at = 0;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  get hasMore() {
    return this.at < this.text.length;
  }

  /** One sign. */
  sign() {
    return VALUES[this.text[this.at++]];
  }

  /** A number in groups of five bits, the lowest first. */
  number() {
    let number = 0, shift = 0, group;
    do {
      group = this.sign();
      number |= (group & 31) << shift;
      shift += 5;
    } while (group & 32);
    return number;
  }
}
