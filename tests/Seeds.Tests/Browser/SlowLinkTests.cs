using System.Text.Json;

namespace Seeds.Tests.Browser;

/// <summary>A page as it comes in over a 2G link: 400 ms of delay, 50 kbit/s, nothing cached.</summary>
public sealed class SlowLinkTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const int DelayMilliseconds = 400, BytesPerSecond = 50_000 / 8;

    /// <summary>When the headline and the first paragraph stand on the screen, and when all of the article is there, in milliseconds from the request.</summary>
    private const string Watch = """
        () => {
          globalThis.seen = {};
          const look = () => {
            const text = document.querySelector("main .text");
            if (!seen.first && document.querySelector("h1")?.checkVisibility() && text?.querySelector("p")?.checkVisibility()) seen.first = performance.now();
            if (!seen.all && document.readyState !== "loading") seen.all = performance.now();
            if (!seen.all) setTimeout(look, 10);
          };
          look();
        }
        """;

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.ArabicArticle)]
    public async Task Title_and_first_paragraph_come_within_three_seconds_and_all_within_twelve(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        var (site, path) = await sites.FindAsync(kind);
        await using var server = await CompressingServer.StartAsync(site.Folder);
        var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = DelayMilliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await tab.Page.AddInitScriptAsync($"({Watch})()");
        await tab.GoAsync(server.Root + path);
        var seen = await tab.Page.EvaluateAsync<JsonElement>("() => globalThis.seen");
        await session.DetachAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: first {seen.GetProperty("first").GetDouble():F0} ms, all {seen.GetProperty("all").GetDouble():F0} ms");
        Assert.InRange(seen.GetProperty("first").GetDouble(), DelayMilliseconds, 3_000);
        Assert.InRange(seen.GetProperty("all").GetDouble(), DelayMilliseconds, 12_000);
    }
}
