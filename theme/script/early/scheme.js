// Before anything is drawn: the colours that the reader chose on an earlier page, if any. A browser may refuse storage; then nothing was chosen.
try {
  const chosen = localStorage.getItem("seeds:scheme");
  if (chosen) document.documentElement.dataset.scheme = chosen;
} catch {}
