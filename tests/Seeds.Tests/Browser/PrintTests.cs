using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

public sealed partial class PrintTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>Width of the text on paper of size A4 with margins of a centimetre, in CSS pixels.</summary>
    private const int Paper = 718;

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Handbook)]
    [InlineData(PageKind.EveryFeature)]
    [InlineData(PageKind.Arabic)]
    public async Task What_leads_elsewhere_is_not_printed(PageKind kind)
    {
        await using var tab = await PrintAsync(kind);
        foreach (var way in await tab.Page.GetByRole(AriaRole.Navigation).AllAsync()) Assert.Fail("printed: " + await way.GetAttributeAsync("aria-label"));
        await Assertions.Expect(tab.Page.Locator(".skip")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("main h1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Handbook)]
    [InlineData(PageKind.Wire)]
    [InlineData(PageKind.EveryFeature)]
    [InlineData(PageKind.Arabic)]
    public async Task Nothing_of_the_text_is_cut_on_paper(PageKind kind)
    {
        await using var tab = await PrintAsync(kind);
        Expect.None(await CutText.FindAsync(tab.Page, mayScroll: false));
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Arabic)]
    public async Task A_reader_in_the_dark_prints_black_on_white(PageKind kind)
    {
        await using var tab = await PrintAsync(kind, dark: true);
        Assert.Equal("rgb(255, 255, 255)", await StyleAsync(tab, "html", "backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await StyleAsync(tab, ".text > p", "color"));
    }

    [Theory]
    [InlineData(PageKind.Article, 2)]
    [InlineData(PageKind.EveryFeature, 3)]
    public async Task A_page_becomes_a_tagged_document_of_several_sheets(PageKind kind, int atLeast)
    {
        await using var tab = await PrintAsync(kind);
        var document = Encoding.Latin1.GetString(await tab.Page.PdfAsync(new PagePdfOptions { Format = "A4", Tagged = true }));
        Assert.StartsWith("%PDF-", document, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", document, StringComparison.Ordinal);
        Assert.InRange(Sheet().Count(document), atLeast, 30);
    }

    private async Task<Tab> PrintAsync(PageKind kind, bool dark = false)
    {
        var tab = await chromium.OpenAsync(new View(Paper, dark));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return tab;
    }

    private static Task<string> StyleAsync(Tab tab, string selector, string property) =>
        tab.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex Sheet();
}
