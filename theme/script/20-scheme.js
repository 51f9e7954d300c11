// Light, dark, or as the device has it: stored only once a reader has chosen, and no longer when they go back to the device's.

/** The switch of colours. */
const schemes = all("input[name=scheme]", HTMLInputElement);
for (const scheme of schemes) {
  scheme.checked = scheme.value === (document.documentElement.dataset.scheme ?? "");
  scheme.addEventListener("change", () => {
    if (scheme.value) document.documentElement.dataset.scheme = scheme.value;
    else delete document.documentElement.dataset.scheme;
    store("scheme", scheme.value || null);
  });
}
