using System.Globalization;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Seeds.Tests.Browser;

/// <summary>Pages on paper, as a browser prints them into a file: A4 and Letter, tagged, with bookmarks, title and numbers in the margins.</summary>
public sealed class PdfTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>Height of the margins that hold the title and the number, in points.</summary>
    private const double Margin = 62;

    public static TheoryData<PageKind, string> Papers { get; } =
    [
        .. from kind in new[] { PageKind.Article, PageKind.ArabicArticle, PageKind.Figures, PageKind.ArabicPlaces, PageKind.Timeline, PageKind.Ledger, PageKind.EveryFeature, PageKind.Handbook }
           from paper in new[] { "A4", "Letter" }
           select (kind, paper),
    ];

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task A_page_becomes_a_document(PageKind kind, string paper)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var title = await tab.Page.Locator("h1").InnerTextAsync();
        var headings = await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main :is(h1, h2)')].filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent.trim())");
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var bytes = await tab.Page.PdfAsync(new PagePdfOptions { Format = paper, Tagged = true, Outline = true, PreferCSSPageSize = false });
        await Artifacts.KeepAsync("printed", $"{kind}-{paper}.pdf", bytes);
        using var document = PdfDocument.Open(bytes);
        var pages = document.GetPages().ToList();
        Expect.None([.. pages.SelectMany(page => Faults(page, pages.Count, paper == "A4" ? (595, 842) : (612, 792)))]);
        if (kind is PageKind.Article) Assert.Contains(Letters(title), Near(pages[1], top: true), StringComparison.Ordinal);
        Assert.True(document.Structure.Catalog.CatalogDictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.StructTreeRoot), "not tagged");
        Assert.True(document.TryGetBookmarks(out var bookmarks), "no bookmarks");
        var marked = bookmarks.GetNodes().Select(node => Letters(node.Title)).ToHashSet(StringComparer.Ordinal);
        // Chromium writes the words twice of a heading that it has moved to the next sheet.
        Expect.None([.. headings.Where(heading => !marked.Contains(Letters(heading)) && !marked.Contains(Letters(heading + heading))).Select(heading => "no bookmark: " + heading)]);
    }

    /// <summary>Addresses of links to other sites are of use on paper only when they are printed.</summary>
    [Fact]
    public async Task Addresses_are_printed()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.EveryFeature));
        var links = await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll(\".text a[href^='http']\")].map((link) => link.getAttribute('href'))");
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        using var document = PdfDocument.Open(await tab.Page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        var printed = Letters(string.Concat(document.GetPages().Select(page => page.Text)));
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(Letters(link), printed, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Faults(Page page, int count, (double Width, double Height) paper)
    {
        if (Math.Abs(page.Width - paper.Width) > 1 || Math.Abs(page.Height - paper.Height) > 1) yield return $"page {page.Number} is {page.Width} × {page.Height} points";
        if (page.Number > 1 && Near(page, top: true).Length == 0) yield return $"no title above page {page.Number}";
        string[] numbers = [string.Create(CultureInfo.InvariantCulture, $"{page.Number}/{count}"), string.Create(CultureInfo.InvariantCulture, $"{count}/{page.Number}")]; // as it is read from the left; Arabic begins at the right
        if (!numbers.Any(number => Near(page, top: false).Contains(number, StringComparison.Ordinal))) yield return $"no number below page {page.Number}, but “{Near(page, top: false)}”";
    }

    /// <summary>The letters in the margin above or below a page's text.</summary>
    private static string Near(Page page, bool top) =>
        Letters(string.Concat(page.Letters.Where(letter => top ? letter.BoundingBox.Bottom > page.Height - Margin : letter.BoundingBox.Top < Margin).Select(letter => letter.Value)));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
