// The list of a page's headings marks the section that is being read: the last one whose heading has passed the upper third of the window.

/** The links of the list, with the headings they lead to. */
const sections = all(".contents a[href^='#']", HTMLAnchorElement).flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

/** @type {HTMLAnchorElement | undefined} The link to the section being read. */
let currentSection;

/** Marks the section being read. */
function markSection() {
  const read = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
  if (read?.link === currentSection) return;
  currentSection?.removeAttribute("aria-current");
  currentSection = read?.link;
  currentSection?.setAttribute("aria-current", "location");
}

if (sections.length > 0) {
  new IntersectionObserver(markSection, { rootMargin: "0px 0px -66% 0px" }).observe(sections[0].heading);
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markSection();
    });
  }, { passive: true });
}
