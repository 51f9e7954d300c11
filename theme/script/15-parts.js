// Parts of the site's scripts that few readers need are files of their own, each with its style, and come when they are asked for.

/** Where this script came from: the parts stand beside it. */
const ownFolder = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src.replace(/[^/]*$/, "") : "";

/** The top of the site, and its path: several sites may share a host, and each stores and removes its own. */
const siteUrl = new URL("../", ownFolder || location.href).href, sitePath = new URL(siteUrl).pathname;

/**
 * Loads a part; fulfilled when its script has run and its style is there.
 * @param {string} name
 * @returns {Promise<void>}
 */
function askPart(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${ownFolder}${name}.css` });
    const styled = new Promise((done) => (style.onload = style.onerror = done));
    script.src = `${ownFolder}${name}.js`;
    script.onload = () => styled.then(() => resolve());
    script.onerror = () => reject(new Error(`no ${name}`));
    document.head.append(style, script);
  });
}
