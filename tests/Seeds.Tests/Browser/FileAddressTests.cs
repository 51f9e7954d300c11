using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>The site as it is on a USB stick or unpacked from an archive, with no server at all.</summary>
public sealed class FileAddressTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>The page and all in it that a link can lead to; HTML gives every page a place `top`.</summary>
    private const string Places = """
        () => [location.href, location.href + "#top", ...[...document.querySelectorAll("[id]")].map((element) => new URL("#" + encodeURIComponent(element.id), location).href)]
        """;

    private const string Links = """
        () => [...document.querySelectorAll("a[href]")].map((link) => new URL(link.getAttribute("href"), location).href.replace(/:~:.*/, "")).filter((address) => address.startsWith("file:"))
        """;

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Handbook)]
    [InlineData(PageKind.FolderIndex)]
    [InlineData(PageKind.Arabic)]
    public async Task A_page_looks_as_it_does_when_served(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var (site, path) = await sites.FindAsync(kind);
        await tab.GoAsync(site.UrlOf(path));
        var served = await LookAsync(tab);
        await tab.GoAsync(site.FileUrlOf(path));
        Assert.Equal(served, await LookAsync(tab));
        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task A_reader_goes_from_home_to_an_article_and_back()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        var site = await sites.ProjectAsync();
        await tab.GoAsync(site.FileUrlOf("index.html"));
        await tab.Page.Locator("main .entry a").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("article h1")).ToBeVisibleAsync();
        Assert.Contains("/articles/", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Locator(".site-title").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".catalogue h1")).ToBeVisibleAsync();
        Assert.Equal(site.FileUrlOf("index.html"), tab.Page.Url);
    }

    [Fact]
    public async Task Every_link_between_pages_leads_to_a_file_and_to_a_place_in_it()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        foreach (var site in new[] { await sites.ProjectAsync(), await sites.ExamplesAsync() })
        {
            var places = new HashSet<string>(StringComparer.Ordinal);
            var links = new List<(string From, string To)>();
            foreach (var path in site.AllPages)
            {
                await tab.GoAsync(site.FileUrlOf(path));
                places.UnionWith((await tab.Page.EvaluateAsync<string[]>(Places)).Select(Uri.UnescapeDataString));
                links.AddRange((await tab.Page.EvaluateAsync<string[]>(Links)).Select(to => (path, Uri.UnescapeDataString(to))));
            }

            Assert.NotEmpty(links);
            Expect.None([.. links.Where(link => !places.Contains(link.To) && !IsFileOfData(link.To)).Select(link => $"{link.From}: {link.To}")]);
        }
    }

    /// <summary>A file that is no page and is there.</summary>
    private static bool IsFileOfData(string address) => !address.EndsWith(".html", StringComparison.Ordinal) && !address.Contains('#', StringComparison.Ordinal) && File.Exists(new Uri(address).LocalPath);

    private static Task<string> LookAsync(Tab tab) => tab.Page.EvaluateAsync<string>("""
        () => ["html", "body", "h1", "main p", ".site-head", ".site-nav"].map((selector) => {
          const element = document.querySelector(selector);
          const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(element);
          const { x, y, width, height } = element.getBoundingClientRect();
          return [selector, color, backgroundColor, fontFamily, fontSize, x, y, width, height].join(" ");
        }).join("\n")
        """);
}
