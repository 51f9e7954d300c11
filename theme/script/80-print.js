// Paper: the title of the page stands in the margin of each sheet, and nothing stays folded.

/** @type {HTMLDetailsElement[]} What was folded before the page was printed. */
let unfolded = [];
addEventListener("beforeprint", () => {
  document.documentElement.style.setProperty("--page-title", JSON.stringify(all("h1", HTMLElement)[0]?.textContent?.trim().replace(/\s+/g, " ") ?? ""));
  unfolded = all("main details:not([open])", HTMLDetailsElement);
  for (const details of unfolded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});
