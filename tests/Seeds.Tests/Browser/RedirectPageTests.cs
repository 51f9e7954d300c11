using Microsoft.Playwright;
using Seeds.Hosting.Preview;
using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>Who follows an old link comes to the page: from a host and from a disk, with scripts and without.</summary>
public sealed class RedirectPageTests(ChromiumFixture chromium) : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("old/oak.html", "/articles/oak.html")]
    [InlineData("old/oak.html#bark", "/articles/oak.html#bark")]
    [InlineData("old/oak.html?q=1#bark", "/articles/oak.html?q=1#bark")]
    [InlineData("قديم/بلوط/index.html#bark", "/articles/oak.html#bark")]
    public async Task An_old_link_leads_to_the_page_and_the_place_in_it(string link, string expected)
    {
        var site = await BuildAsync();
        await using var server = await SiteServer.StartAsync(site, FreePort.Find(), live: null, CancellationToken.None);
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        foreach (var top in new[] { server.Url, new Uri(site + "/").AbsoluteUri })
        {
            await tab.Page.GotoAsync(top + link);
            await ArriveAsync(tab, top.TrimEnd('/') + expected);
        }

        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task It_does_so_without_scripts_too()
    {
        var site = await BuildAsync();
        await using var tab = await chromium.OpenAsync(new View(View.Desktop, Scripts: false));
        await tab.Page.GotoAsync(new Uri(site + "/old/oak.html").AbsoluteUri);
        await ArriveAsync(tab, new Uri(site + "/articles/oak.html").AbsoluteUri);
    }

    /// <summary>Asks again and again: what waits for the event of a navigation misses one that comes while it begins to wait.</summary>
    private static async Task ArriveAsync(Tab tab, string address)
    {
        await Assertions.Expect(tab.Page).ToHaveURLAsync(address);
        await tab.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task<string> BuildAsync()
    {
        temp.Write("input/favicon.ico", "x"); // which a browser asks for by itself
        temp.Write("input/articles/oak.md", "---\naliases: [old/oak.html, قديم/بلوط]\n---\n\n# Oak\n\n## Bark\n\nRough.\n");
        var (exitCode, said) = await SiteProgram.RunAsync(temp.Path, ["build", "--strict", "--input", temp.At("input"), "--output", temp.At("site")]);
        Assert.True(exitCode == 0, said);
        return temp.At("site");
    }
}
