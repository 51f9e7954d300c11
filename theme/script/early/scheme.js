// Before anything is drawn: the colours that the reader chose on an earlier page, if any. A browser may refuse storage; then nothing was chosen.
try {
  const chosen = localStorage.getItem("seeds:scheme");
  if (chosen) document.documentElement.dataset.scheme = chosen;
} catch {}

// What scripts are needed for keeps its place from the beginning, so that nothing moves when they have come.
document.documentElement.dataset.scripts = "";
