namespace Seeds.Tests.Browser;

/// <summary>What a finger is to hit is large enough for it: 44 × 44 px (WCAG 2.2, criterion 2.5.5), links within a sentence apart.</summary>
public sealed class TargetTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const string Small = """
        () => {
          document.querySelectorAll("details").forEach((details) => { details.open = true; });
          const inSentence = (link) => [...link.closest("p, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, h5, h6, .evidence, blockquote, text, address")?.childNodes ?? []].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.data));
          return [...document.querySelectorAll("body :is(a[href], button, summary, label:has(input))")]
            .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches(".skip") && !target.closest(".text, .page-head, .evidence, .register, svg") && !inSentence(target))
            .map((target) => ({ box: target.getBoundingClientRect(), name: `${target.closest("nav, footer, header, main")?.className} “${target.textContent.trim().slice(0, 30)}”` }))
            .filter(({ box }) => box.height < 43.5)
            .map(({ box, name }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
        }
        """;

    /// <summary>The pages of words alone have no style, and the size of their one link is the browser's own.</summary>
    public static TheoryData<PageKind> Kinds { get; } = [.. Enum.GetValues<PageKind>().Except([PageKind.WordsAlone, PageKind.ArabicWordsAlone])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Under_a_finger_all_that_is_no_part_of_a_sentence_is_large(PageKind kind)
    {
        await using var tab = await chromium.OpenTouchedAsync(View.Phone);
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => matchMedia('(pointer: coarse)').matches"), "no finger");
        Expect.None(await tab.Page.EvaluateAsync<string[]>(Small));
    }
}
