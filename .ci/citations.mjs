// Every form in which a page is cited says the same: what a citation processor reads from BibLaTeX and RIS is what CSL-JSON says, and what it writes of CSL-JSON is the citation for people.
// Usage: node citations.mjs <folder with node_modules> <built site>...
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [tools, ...sites] = process.argv.slice(2);
const require = createRequire(join(tools, "node_modules", "x.js"));
const { Cite, plugins } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
require("@citation-js/plugin-csl");

/** The citation for people as a style: authors, title, site, date and address. */
plugins.config.get("@csl").styles.add("sentence", `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
<info><title>Sentence</title><id>sentence</id><updated>2020-01-01T00:00:00Z</updated></info>
<locale xml:lang="en"><style-options punctuation-in-quote="false"/><terms><term name="open-quote">“</term><term name="close-quote">”</term><term name="page-range-delimiter">–</term></terms></locale>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout>
<names variable="author" suffix=". "><name delimiter=", " form="long" delimiter-precedes-last="always"/></names>
<text variable="title" suffix=". "/>
<text variable="container-title"/>
<choose><if is-uncertain-date="issued"><text value=", about "/></if><else-if variable="issued"><text value=", "/></else-if></choose>
<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<text variable="URL" prefix=". "/>
</layout></bibliography></style>`);

const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
const name = ({ literal, family, given }) => literal ?? (given ? `${family}, ${given}` : family);

/** What all forms say: names in one way, and only what each form has a place for. */
const said = (item) => JSON.stringify({ type: item.type, title: item.title, author: (item.author ?? []).map(name), publisher: item.publisher, issued: item.issued?.["date-parts"], URL: item.URL, language: item.language });

let pages = 0, faults = 0;
const fault = (page, what, expected, got) => {
  faults++;
  console.log(`${page}: ${what}\n  expected ${expected}\n  got      ${got}`);
};
for (const site of sites) {
  for (const page of readdirSync(join(site, "cite"), { recursive: true }).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(site, "cite", page), "utf8");
    const [, text, bib, ris, json] = [...html.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map((found) => unescape(found[1]));
    const files = [...html.matchAll(/<a download="[^"]*" href="data:[^,]*,([^"]*)"/g)].map((found) => decodeURIComponent(unescape(found[1])));
    const [item] = JSON.parse(json);
    const expected = said(item);
    pages++;
    for (const [form, given, file] of [["BibLaTeX", bib, files[0]], ["RIS", ris, files[1]], ["CSL-JSON", json, files[2]]]) {
      if (file.replaceAll("\r\n", "\n") !== given) fault(page, `the file of ${form} is not what is shown`, given, file);
      const got = said(new Cite(file).data[0]);
      if (got !== expected) fault(page, `${form} says something else`, expected, got);
      plugins.config.get("@bibtex").format.asciiOnly = !/[\u0590-\uffff]/.test(item.title.replaceAll(/[–-…]/g, "")); // or letters of other scripts are left out
      const again = said(new Cite(new Cite(file).format(form === "RIS" ? "ris" : form === "CSL-JSON" ? "data" : "biblatex")).data[0]);
      const kept = (text) => { const { type, title, URL } = JSON.parse(text); return JSON.stringify({ type, title, URL }); }; // the processor's own writers leave some fields out
      if (kept(again) !== kept(expected)) fault(page, `${form}, written again by the processor, says something else`, kept(expected), kept(again));
    }
    if (item.language === "en" && !text.includes(", uncertain")) {
      const sentence = new Cite([item]).format("bibliography", { format: "text", template: "sentence", lang: "en-GB" }).trim().replaceAll("’", "'"); // the processor curls apostrophes
      if (sentence !== text.replaceAll("’", "'")) fault(page, "the citation for people is another", sentence, text);
    }
  }
}
console.log(`${pages} pages can be cited; ${faults} faults`);
process.exit(faults === 0 && pages > 0 ? 0 : 1);
