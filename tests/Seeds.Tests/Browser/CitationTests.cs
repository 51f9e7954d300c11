using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>A reader links to a passage and cites it.</summary>
public sealed class CitationTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const string Mark = """
        (id) => {
          const passage = id ? document.getElementById(id) : document.querySelector('main .text p[id^="p-"]');
          passage.scrollIntoView({ block: "center", behavior: "instant" });
          getSelection().selectAllChildren(passage);
          return [passage.id, getSelection().toString()];
        }
        """;

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.ArabicArticle)]
    public async Task Marked_words_are_cited_with_the_address_of_their_passage(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var page = tab.Page.Url;
        var marked = await tab.Page.EvaluateAsync<string[]>(Mark);
        var offer = tab.Page.Locator(".note-in-place a");
        await Assertions.Expect(offer).ToBeVisibleAsync();
        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
        await offer.ClickAsync();
        await tab.ArriveAsync("/cite/");
        await Assertions.Expect(tab.Page.Locator("#passage")).ToContainTextAsync(marked[1][..30]);
        await Assertions.Expect(tab.Page.Locator("pre").First).ToContainTextAsync($"{page}#{marked[0]}\n{page}#{marked[0]}:~:text=");
        foreach (var form in (await tab.Page.Locator("pre").AllTextContentsAsync()).Skip(1)) Assert.Contains($"{page}#{marked[0]}", form, StringComparison.Ordinal);
        foreach (var link in await tab.Page.Locator("a[download]").AllAsync()) Assert.Contains(Uri.EscapeDataString($"{page}#{marked[0]}"), await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        await tab.Page.Locator("#page").ClickAsync();
        await tab.ArriveAsync($"#{marked[0]}");
        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task An_offer_goes_when_nothing_is_marked()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        await tab.Page.EvaluateAsync<string[]>(Mark);
        await Assertions.Expect(tab.Page.Locator(".note-in-place a")).ToBeVisibleAsync();
        await tab.Page.EvaluateAsync("() => getSelection().removeAllRanges()");
        await Assertions.Expect(tab.Page.Locator(".note-in-place")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_is_saved_as_a_file_from_a_host_and_from_a_disk(bool isServed)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var (site, path) = await sites.FindAsync(PageKind.Cite);
        await tab.GoAsync(isServed ? site.UrlOf(path) : site.FileUrlOf(path));
        var shown = await tab.Page.Locator("pre").Nth(2).TextContentAsync();
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator("a[download]").First.ClickAsync());
        Assert.Equal("articles-nowhere-left-to-run.bib", download.SuggestedFilename);
        Assert.Equal(shown, await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_passage_of_the_list_is_cited_by_its_address()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Cite));
        var id = await tab.Page.Locator("li[id]").Nth(4).GetAttributeAsync("id");
        await tab.Page.EvaluateAsync("(id) => { location.hash = id; }", id);
        await Assertions.Expect(tab.Page.Locator("pre").Nth(1)).ToContainTextAsync("#" + id);
        await tab.Page.EvaluateAsync("() => { location.hash = ''; }");
        await Assertions.Expect(tab.Page.Locator("pre").Nth(1)).Not.ToContainTextAsync("#" + id);
    }
}
