// @ts-check
// Added to pages by the preview, never to published ones: reloads the page after a build and shows its faults.
(() => {
  /** @typedef {{ severity: "error" | "warning", text: string }} Fault */
  /** @typedef {{ build?: string, faults?: Fault[] }} Message */

  const host = document.createElement("seeds-preview");
  const root = host.attachShadow({ mode: "open" });
  const own = document.currentScript?.dataset.build; // the build that this page was served from

  /** @param {Fault[]} faults */
  const show = (faults) => {
    host.remove();
    const errors = faults.filter((fault) => fault.severity === "error");
    if (errors.length === 0) return;
    root.replaceChildren();
    const box = document.createElement("div");
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-label", "Faults found by the build");
    box.style.cssText =
      "position:fixed;inset-inline:1rem;inset-block-end:1rem;max-block-size:50vh;overflow:auto;z-index:2147483647;" +
      "padding:1rem;background:#1b1e26;color:#f4f1ea;border:2px solid #f0a35e;font:14px/1.5 ui-monospace,monospace;direction:ltr;text-align:left";
    const close = document.createElement("button");
    close.textContent = "Close";
    close.style.cssText = "float:right;font:inherit;padding:.25rem .75rem;cursor:pointer";
    close.addEventListener("click", () => host.remove());
    const text = document.createElement("pre");
    text.style.cssText = "margin:0;white-space:pre-wrap";
    text.textContent = errors.map((fault) => fault.text).join("\n");
    box.append(close, text);
    root.append(box);
    document.body.append(host);
  };

  const events = new EventSource("/_seeds/events");
  events.addEventListener("message", (event) => {
    /** @type {Message} */
    const message = JSON.parse(event.data);
    if (message.build !== undefined && message.build !== own) {
      location.reload();
      return;
    }
    show(message.faults ?? []);
  });
})();
