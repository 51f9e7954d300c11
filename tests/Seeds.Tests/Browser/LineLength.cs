using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Measures the lines of a text as they stand on the screen.</summary>
internal static class LineLength
{
    private const string Measure = """
        () => [...document.querySelectorAll(".text > p")].flatMap((paragraph) => {
          const height = parseFloat(getComputedStyle(paragraph).lineHeight);
          const top = paragraph.getBoundingClientRect().top;
          const lines = [];
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let at = 0; at < node.length; at++) {
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getClientRects()[0];
              if (!box || (box.width === 0 && !node.data[at].trim())) continue;
              const line = Math.floor(((box.top + box.bottom) / 2 - top) / height);
              lines[line] = (lines[line] ?? "") + node.data[at];
            }
          }
          return lines.filter((line) => line);
        })
        """;

    /// <summary>The lines of all paragraphs of the text, each with the characters that stand in it.</summary>
    public static async Task<ImmutableArray<string>> LinesAsync(IPage page) => [.. await page.EvaluateAsync<string[]>(Measure)];
}
