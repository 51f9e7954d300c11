// The switch of languages leads to the same passage: to the last place above the middle of the window that both pages have.

for (const link of all(".languages a[data-places]", HTMLAnchorElement)) {
  const places = /** @type {Record<string, string | 0>} */ (JSON.parse(link.dataset.places ?? "{}"));
  const page = link.href;
  link.addEventListener("click", () => {
    const passed = Object.entries(places)
      .map(([here, there]) => ({ there: there || here, top: document.getElementById(here)?.getBoundingClientRect().top ?? Infinity }))
      .filter(({ top }) => top < innerHeight / 2)
      .sort((first, second) => first.top - second.top);
    const last = passed.at(-1);
    link.href = last && scrollY > innerHeight / 4 ? `${page}#${encodeURIComponent(last.there)}` : page;
  });
}
