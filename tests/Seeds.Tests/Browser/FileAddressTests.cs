using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>The site as it is on a USB stick, with no server at all. That every link leads somewhere there, <see cref="PackedSiteTests"/> sees to.</summary>
public sealed class FileAddressTests(ChromiumFixture chromium, BuiltSites sites)
{
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

    private static Task<string> LookAsync(Tab tab) => tab.Page.EvaluateAsync<string>("""
        () => ["html", "body", "h1", "main p", ".site-head", ".site-nav"].map((selector) => {
          const element = document.querySelector(selector);
          const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(element);
          const { x, y, width, height } = element.getBoundingClientRect();
          return [selector, color, backgroundColor, fontFamily, fontSize, x, y, width, height].join(" ");
        }).join("\n")
        """);
}
