using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Seeds.Tests.Browser;

public sealed class SelfContainedTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>The words of a page, but for those of what only works with scripts.</summary>
    private const string Words = "() => { for (const part of document.querySelectorAll('[data-scripted]')) part.remove(); return document.body.innerText; }";

    /// <summary>All kinds but those that only scripts fill; what these say without is tested with the search.</summary>
    public static TheoryData<PageKind> Kinds { get; } = [.. Enum.GetValues<PageKind>().Except([PageKind.Search, PageKind.ArabicSearch])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_scripts_a_page_says_the_same(PageKind kind)
    {
        var url = await sites.UrlOfAsync(kind);
        await using var with = await chromium.OpenAsync(new View(View.Desktop));
        await using var without = await chromium.OpenAsync(new View(View.Desktop, Scripts: false));
        await with.GoAsync(url);
        await without.GoAsync(url);
        var words = await without.Page.EvaluateAsync<string>(Words);
        Assert.NotEmpty(words);
        var top = url[..(new Uri(url).GetLeftPart(UriPartial.Authority).Length + 1)]; // on a page of citations it stands before addresses, where it is not known where the site is published
        Assert.Equal(words, (await with.Page.EvaluateAsync<string>(Words)).Replace(top, "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_ask_no_other_host_store_nothing_and_raise_no_complaint(bool scripts)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop, Scripts: scripts));
        foreach (var site in new[] { await sites.ProjectAsync(), await sites.ExamplesAsync() })
        {
            foreach (var path in site.Pages)
            {
                await tab.GoAsync(site.UrlOf(path));
                await tab.ScrollThroughAsync();
            }

        }

        Assert.NotEmpty(tab.Requests);
        Expect.None([.. tab.Requests.Where(url => new Uri(url) is not { Scheme: "data" } and not { Host: "127.0.0.1" })]);
        Expect.None(tab.Complaints);
        Expect.None(await tab.StoredAsync());
    }

    /// <summary>A browser asks for <c>/favicon.ico</c> of its own accord: without one, the first view of a site begins with a request for nothing.</summary>
    [Fact]
    public async Task A_browser_that_asks_for_an_icon_gets_one()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        foreach (var site in new[] { await sites.ProjectAsync(), await sites.ExamplesAsync() })
        {
            var icon = await tab.Page.APIRequest.GetAsync(site.UrlOf("favicon.ico"));
            Assert.Equal(200, icon.Status);
            Assert.InRange((await icon.BodyAsync()).Length, 1, 1000);
        }
    }

    [Fact]
    public async Task Nothing_on_a_page_is_a_script_in_an_attribute()
    {
        var found = new List<string>();
        foreach (var site in new[] { await sites.ProjectAsync(), await sites.ExamplesAsync() })
        {
            foreach (var path in site.Pages)
            {
                var html = await File.ReadAllTextAsync(Path.Combine(site.Folder, path), TestContext.Current.CancellationToken);
                var attributes = new HtmlParser().ParseDocument(html).All.SelectMany(element => element.Attributes).ToList();
                Assert.NotEmpty(attributes);
                found.AddRange(attributes.Where(IsScript).Select(attribute => $"{path}: {attribute.Name}=\"{attribute.Value}\""));
            }
        }

        Expect.None(found);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_strict_content_security_policy_holds(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.Page.RouteAsync("**/*", StrictPolicy.SendAsync);
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.ScrollThroughAsync();
        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_shows_the_way_on()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var site = await sites.ExamplesAsync();
        var response = await tab.Page.GotoAsync(site.UrlOf("no/such/folder/page.html"));
        Assert.Equal(404, response!.Status);
        await tab.Page.Locator("main .text a").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(tab.Page.Locator("main h1")).ToBeVisibleAsync();
        Assert.StartsWith(site.Server.Url, tab.Page.Url, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folder, Uri.UnescapeDataString(new Uri(tab.Page.Url).AbsolutePath.TrimStart('/')))), tab.Page.Url);
    }

    private static bool IsScript(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
