// The switch of languages leads to the same passage: to the last place above the middle of the window that both pages have.

for (const link of all(".languages a[data-places]", HTMLAnchorElement)) {
  const places = /** @type {Record<string, string>} */ (JSON.parse(link.dataset.places ?? "{}"));
  const page = link.href;
  link.addEventListener("click", () => {
    const passed = Object.keys(places).filter((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top;
      return top !== undefined && top < innerHeight / 2;
    });
    const last = passed.at(-1);
    link.href = last && scrollY > innerHeight / 4 ? `${page}#${encodeURIComponent(places[last])}` : page;
  });
}
