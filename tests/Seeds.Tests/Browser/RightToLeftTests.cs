namespace Seeds.Tests.Browser;

public sealed class RightToLeftTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>Distance between the right edge of a paragraph and its first letter, in CSS pixels.</summary>
    private const string GapBeforeText = """
        (paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const line = [...range.getClientRects()].filter((box) => box.width > 0);
          return paragraph.getBoundingClientRect().right - Math.max(...line.map((box) => box.right));
        }
        """;

    /// <summary>Distance between the left edge of a block of code and its first letter, in CSS pixels.</summary>
    private const string GapBeforeCode = """
        (pre) => {
          const range = document.createRange();
          range.selectNodeContents(pre);
          return range.getClientRects()[0].left - pre.getBoundingClientRect().left;
        }
        """;

    [Theory]
    [InlineData(PageKind.Arabic)]
    [InlineData(PageKind.ArabicIndex)]
    [InlineData(PageKind.ArabicWire)]
    public async Task An_arabic_page_runs_from_right_to_left(PageKind kind)
    {
        await using var tab = await OpenAsync(kind, View.Desktop);
        var html = tab.Page.Locator("html");
        Assert.Equal("ar", await html.GetAttributeAsync("lang"));
        Assert.Equal("rtl", await html.GetAttributeAsync("dir"));
        var navigation = (await tab.Page.Locator(".site-nav").BoundingBoxAsync())!;
        var main = (await tab.Page.Locator("main").BoundingBoxAsync())!;
        Assert.True(navigation.X >= main.X + main.Width - 1, "the list of pages is not on the right");
        Assert.InRange(await tab.Page.Locator("main p").First.EvaluateAsync<double>(GapBeforeText), 0, 2);
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desktop)]
    public async Task Code_on_an_arabic_page_runs_from_left_to_right(int width)
    {
        await using var tab = await OpenAsync(PageKind.Arabic, width);
        var blocks = await tab.Page.Locator("pre").AllAsync();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            Assert.Equal("ltr left", await block.EvaluateAsync<string>("(pre) => `${getComputedStyle(pre).direction} ${getComputedStyle(pre).textAlign}`"));
            Assert.Equal(0, await block.EvaluateAsync<int>("(pre) => pre.scrollLeft"));
            Assert.InRange(await block.EvaluateAsync<double>(GapBeforeCode), 0, 40);
        }
    }

    [Fact]
    public async Task Letters_of_arabic_are_neither_slanted_nor_spaced()
    {
        await using var tab = await OpenAsync(PageKind.Arabic, View.Desktop);
        var styles = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main *")]
              .map((element) => ({ element, style: getComputedStyle(element) }))
              .filter(({ style }) => style.fontStyle !== "normal" || !["normal", "0px"].includes(style.letterSpacing))
              .map(({ element }) => element.outerHTML.slice(0, 80))
            """);
        Expect.None(styles);
    }

    [Fact]
    public async Task An_english_page_of_the_same_site_runs_from_left_to_right()
    {
        await using var tab = await OpenAsync(PageKind.EveryFeature, View.Desktop);
        Assert.Equal("ltr", await tab.Page.Locator("html").GetAttributeAsync("dir"));
        var navigation = (await tab.Page.Locator(".site-nav").BoundingBoxAsync())!;
        var main = (await tab.Page.Locator("main").BoundingBoxAsync())!;
        Assert.True(navigation.X + navigation.Width <= main.X + 1, "the list of pages is not on the left");
    }

    private async Task<Tab> OpenAsync(PageKind kind, int width)
    {
        var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        return tab;
    }
}
