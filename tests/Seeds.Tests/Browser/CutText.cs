using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Finds text that a page holds and does not show: beyond the edge of the page, or of a box that hides what does not fit.</summary>
internal static class CutText
{
    private const string Find = """
        (mayScroll) => {
          const cut = [];
          const clips = (style) => ["hidden", "clip"].includes(style.overflowX) || (!mayScroll && ["auto", "scroll"].includes(style.overflowX));
          const scrolls = (style) => mayScroll && ["auto", "scroll"].includes(style.overflowX);
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              if (box.width < 1) continue;
              let within = { left: 0, right: document.documentElement.clientWidth, name: "the page" };
              for (let around = node.parentElement; around; around = around.parentElement) {
                const style = getComputedStyle(around);
                if (scrolls(style)) { within = null; break; }
                if (!clips(style)) continue;
                const edge = around.getBoundingClientRect();
                within = { left: edge.left, right: edge.right, name: around.tagName.toLowerCase() + "." + around.className };
                break;
              }
              if (!within || (box.left >= within.left - 1 && box.right <= within.right + 1)) continue;
              cut.push(`“${node.data.trim().slice(0, 60)}” reaches beyond ${within.name}`);
              break;
            }
          }
          return cut;
        }
        """;

    /// <summary>What is cut, one line each.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mayScroll">Whether a box that scrolls counts as showing its text: on a screen yes, on paper no.</param>
    public static async Task<ImmutableArray<string>> FindAsync(IPage page, bool mayScroll) => [.. await page.EvaluateAsync<string[]>(Find, mayScroll)];
}
