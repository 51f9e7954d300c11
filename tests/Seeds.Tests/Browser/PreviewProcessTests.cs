using System.Globalization;

namespace Seeds.Tests.Browser;

public sealed class PreviewProcessTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_second_preview_takes_the_next_port_and_says_so()
    {
        var port = FreePort.Find();
        await using var first = await PreviewedSite.StartAsync(port);
        await using var second = await PreviewedSite.StartAsync(port);
        await first.Program.HearAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        await second.Program.HearAsync(string.Create(CultureInfo.InvariantCulture, $"port {port} is taken"));
        await second.Program.HearAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port + 1}/"));
        using var client = new HttpClient();
        foreach (var served in new[] { port, port + 1 })
        {
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{served}/"));
            var html = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
            Assert.Contains("<title>Example site</title>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Control_C_ends_a_preview_at_once_and_without_a_fault()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C cannot be sent to another process there");
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await EndsAsync(site);
    }

    [Fact]
    public async Task Control_C_ends_a_preview_whose_page_is_still_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C cannot be sent to another process there");
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        var listening = tab.Page.WaitForResponseAsync("**/_seeds/events");
        await tab.GoAsync(site.UrlOf("index.html"));
        await listening;
        await EndsAsync(site);
    }

    private static async Task EndsAsync(PreviewedSite site)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        site.Program.Interrupt();
        Assert.Equal(0, await site.Program.EndAsync());
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
        Assert.EndsWith("stopped", site.Program.Said, StringComparison.Ordinal);
    }
}
