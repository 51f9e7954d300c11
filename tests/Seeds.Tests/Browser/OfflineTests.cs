using Microsoft.Playwright;
using Seeds.Hosting.Preview;
using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>Copies on the reader's device: made when asked for, read without a network, renewed as a whole or not at all, and gone when forgotten.</summary>
public sealed class OfflineTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const string Stored = """
        async () => JSON.stringify({
          caches: await caches.keys(), storage: Object.keys(localStorage), workers: (await navigator.serviceWorker.getRegistrations()).length })
        """;

    [Fact]
    public async Task The_whole_site_is_read_without_a_network_in_both_languages_with_its_search()
    {
        await using var tab = await chromium.OpenTouchedAsync(View.Desktop);
        var folder = (await sites.ProjectAsync()).Folder;
        var pages = (await sites.ProjectAsync()).AllPages;
        var server = await SiteServer.StartAsync(folder, FreePort.Find(), live: null, CancellationToken.None);
        var root = server.Url;
        await tab.GoAsync(root + "articles/nowhere-left-to-run.html");
        Assert.Equal("""{"caches":[],"storage":[],"workers":0}""", await tab.Page.EvaluateAsync<string>(Stored));
        await KeepAsync(tab, 2);
        await server.DisposeAsync();
        foreach (var page in pages.Remove("404.html"))
        {
            var expected = await File.ReadAllBytesAsync(Path.Combine(folder, page), TestContext.Current.CancellationToken);
            var (gone, reloaded) = (await tab.Page.GotoAsync(root + page), await tab.Page.ReloadAsync());
            Assert.True(gone!.FromServiceWorker && reloaded!.FromServiceWorker);
            Assert.Equal(expected, await reloaded.BodyAsync());
        }

        foreach (var (page, question, first) in new[] { ("index.html", "turkish border", "Turkish border"), ("ar/index.html", "الحدود التركية", "الحدود التركية") })
        {
            await tab.GoAsync(root + page);
            await tab.Page.Locator("a.search").ClickAsync();
            await tab.Page.Locator(".search-box input").FillAsync(question);
            await Assertions.Expect(tab.Page.Locator(".found-title").First).ToHaveTextAsync(first);
            Assert.True(await tab.Page.EvaluateAsync<bool>("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)"), "a picture is missing on " + page);
        }
    }

    [Fact]
    public async Task A_page_and_a_section_are_kept_alone_and_what_is_not_kept_is_said()
    {
        await using var tab = await chromium.OpenTouchedAsync(View.Phone);
        var server = await SiteServer.StartAsync((await sites.ProjectAsync()).Folder, FreePort.Find(), live: null, CancellationToken.None);
        var root = server.Url;
        await tab.GoAsync(root + "ar/articles/nowhere-left-to-run.html");
        await KeepAsync(tab, 0);
        await tab.GoAsync(root + "handbook/search.html");
        await KeepAsync(tab, 1);
        await server.DisposeAsync();

        await tab.GoAsync(root + "ar/articles/nowhere-left-to-run.html");
        Assert.Equal("rtl", await tab.Page.GetAttributeAsync("html", "dir"));
        var mention = tab.Page.Locator("main .text p a.mention.place").First;
        await mention.TapAsync();
        await Assertions.Expect(tab.Page.Locator(".note-in-place")).ToBeVisibleAsync();
        await tab.GoAsync(root + "handbook/records.html#care");
        await Assertions.Expect(tab.Page.Locator("#care")).ToBeVisibleAsync();
        Assert.NotEqual("none", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.sheet')).display + getComputedStyle(document.body).margin"));
        await tab.GoAsync(root + "search.html?q=footnotes");
        await Assertions.Expect(tab.Page.Locator(".found-title").First).ToBeVisibleAsync();

        await tab.Page.GotoAsync(root + "records/figures.html");
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("This page was not kept");
        await tab.Page.GotoAsync(root + "ar/records/figures.html");
        Assert.Equal("rtl", await tab.Page.GetAttributeAsync("html", "dir"));
        await tab.Page.Locator("li a").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("لم يبق مكان للفرار");
    }

    [Theory]
    [InlineData("articles/nowhere-left-to-run.html")]
    [InlineData("ar/articles/nowhere-left-to-run.html")]
    public async Task Forgetting_ends_it(string page)
    {
        await using var tab = await chromium.OpenTouchedAsync(View.Desktop);
        var server = await SiteServer.StartAsync((await sites.ProjectAsync()).Folder, FreePort.Find(), live: null, CancellationToken.None);
        await tab.GoAsync(server.Url + page);
        await KeepAsync(tab, 0);
        Assert.Contains("\"workers\":1", await tab.Page.EvaluateAsync<string>(Stored));
        await tab.Page.Locator("button.forget").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".forgotten")).Not.ToBeEmptyAsync();
        Assert.Equal("""{"caches":[],"storage":[],"workers":0}""", await tab.Page.EvaluateAsync<string>(Stored));
        await tab.GoAsync(server.Url + "index.html");
        await tab.GoAsync(server.Url + page);
        Assert.Equal("""{"caches":[],"storage":[],"workers":0}""", await tab.Page.EvaluateAsync<string>(Stored));
        await server.DisposeAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => tab.Page.ReloadAsync());
    }

    [Fact]
    public async Task A_newer_version_is_offered_and_comes_as_a_whole_or_not_at_all()
    {
        using var folder = new TempFolder();
        await using var tab = await chromium.OpenTouchedAsync(View.Phone);
        await BuildAsync(folder, "The first text.");
        await using var server = await SiteServer.StartAsync(folder.At("site"), FreePort.Find(), live: null, CancellationToken.None);
        var (page, other) = (server.Url + "articles/one.html", server.Url + "articles/two.html");
        await tab.GoAsync(page);
        await KeepAsync(tab, 2);
        await BuildAsync(folder, "The second text.");
        var moved = folder.At("two.html");
        File.Move(folder.At("site/articles/two.html"), moved);

        await tab.GoAsync(page);
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The first text.");
        await tab.Page.Locator(".keep-news button").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".keep-news [role=status]")).ToContainTextAsync("nothing was changed");
        await tab.GoAsync(other);
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The first text.");
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("async () => (await caches.keys()).filter(k => k.includes(':files:')).length"));

        File.Move(moved, folder.At("site/articles/two.html"));
        await tab.GoAsync(page);
        await tab.Page.Locator(".keep-news button").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The second text.");
        await tab.GoAsync(other);
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The second text.");
        await Assertions.Expect(tab.Page.Locator(".keep-news")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_is_found_again_where_sections_have_moved_with_its_picture_whatever_its_name()
    {
        using var folder = new TempFolder();
        await using var tab = await chromium.OpenTouchedAsync(View.Phone);
        await BuildAsync(folder, "The first text.");
        var server = await SiteServer.StartAsync(folder.At("site"), FreePort.Find(), live: null, CancellationToken.None);
        var page = server.Url + "more/three.html";
        await tab.GoAsync(page);
        await KeepAsync(tab, 0);
        await BuildAsync(folder, "The second text.", "## Before\n\n- [Four](more/four.md)\n\n");
        await tab.GoAsync(page);
        await tab.Page.Locator(".keep-news button").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The second text.");
        await server.DisposeAsync();
        await tab.GoAsync(page);
        await Assertions.Expect(tab.Page.Locator(".text")).ToContainTextAsync("The second text.");
        Assert.True(await tab.Page.EvaluateAsync<bool>("async () => { const i = document.querySelector('main img'); await i.decode(); return i.naturalWidth === 9; }"));
    }

    [Fact]
    public async Task Who_forgets_the_site_while_a_copy_is_made_has_none()
    {
        await using var tab = await chromium.OpenTouchedAsync(View.Desktop);
        await using var server = await SiteServer.StartAsync((await sites.ProjectAsync()).Folder, FreePort.Find(), live: null, CancellationToken.None);
        await tab.GoAsync(server.Url + "ar/index.html");
        await tab.Page.Locator("button.keep").ClickAsync();
        await tab.Page.Locator(".keep-choices button").Last.ClickAsync();
        await tab.Page.Locator("button.forget").EvaluateAsync("button => button.click()");
        await Assertions.Expect(tab.Page.Locator(".keep-status")).Not.ToBeEmptyAsync();
        Assert.Equal("""{"caches":[],"storage":[],"workers":0}""", await tab.Page.EvaluateAsync<string>(Stored));
    }

    [Fact]
    public async Task From_a_disk_no_copy_is_offered()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).FileUrlOf("articles/nowhere-left-to-run.html"));
        await Assertions.Expect(tab.Page.Locator("button.keys-open")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("button.keep")).ToBeHiddenAsync();
    }

    /// <summary>Keeps one of what is offered: the page, its section, the site.</summary>
    private static async Task KeepAsync(Tab tab, int choice)
    {
        await tab.Page.Locator("button.keep").ClickAsync();
        var offered = tab.Page.Locator(".keep-choices button");
        await Assertions.Expect(offered.First).ToBeVisibleAsync();
        Assert.Matches("[0-9] (kB|MB|كيلوبايت|ميغابايت)", await offered.Nth(choice).InnerTextAsync());
        await offered.Nth(choice).ClickAsync();
        await Assertions.Expect(offered.Nth(choice)).ToBeDisabledAsync();
        await Assertions.Expect(offered.Nth(choice)).ToContainTextAsync(new System.Text.RegularExpressions.Regex("kept|محفوظ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await tab.Page.Locator(".keep-box form button").ClickAsync();
    }

    private static async Task BuildAsync(TempFolder folder, string text, string before = "")
    {
        folder.Write("input/more/a,b & c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"9\"/></svg>");
        folder.Write("input/more/three.md", $"# Three\n\n{text}\n\n![A picture](a,b%20&%20c.svg)\n");
        folder.Write("input/more/four.md", "# Four\n\nText.\n");
        folder.Write("input/INDEX.md", $"# Home\n\n{before}## More\n\n- [Three](more/three.md)\n{(before.Length == 0 ? "- [Four](more/four.md)\n" : "")}\n## Texts\n\n- [One](articles/one.md)\n- [Two](articles/two.md)\n");
        folder.Write("input/articles/one.md", $"# One\n\n{text}\n");
        folder.Write("input/articles/two.md", $"# Two\n\n{text}\n");
        var (exitCode, said) = await SiteProgram.RunAsync(folder.Path, ["build", "--input", folder.At("input"), "--output", folder.At("site")]);
        Assert.True(exitCode == 0, said);
    }
}
