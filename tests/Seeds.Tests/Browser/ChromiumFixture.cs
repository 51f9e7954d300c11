using System.Collections.Concurrent;
using Microsoft.Playwright;
using Seeds.Tests.Browser;

[assembly: AssemblyFixture(typeof(ChromiumFixture))]

namespace Seeds.Tests.Browser;

/// <summary>
/// The one Chromium of all browser tests, started by the first that needs it. Without a Chromium these tests are skipped and say
/// why; where <c>SEEDS_REQUIRE_BROWSER=1</c> demands them, they fail.
/// </summary>
public sealed class ChromiumFixture : IAsyncDisposable
{
    /// <summary>How long anything in a page may take, in milliseconds: far more than it ever needs.</summary>
    private const int Patience = 15_000;

    private readonly Lazy<Task<Started>> started = new(StartAsync);

    /// <summary>Windows that a test has given back: to open one costs more than most tests do.</summary>
    private readonly ConcurrentBag<Tab> idle = [];

    /// <summary>Opens a window in which nothing is stored and nothing was observed yet.</summary>
    /// <param name="view">How the reader sees it.</param>
    public async Task<Tab> OpenAsync(View view)
    {
        if (Find() is null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("SEEDS_REQUIRE_BROWSER") != "1", "no Chromium: " + ChromiumPath.Hint);
            Assert.Fail("no Chromium, and SEEDS_REQUIRE_BROWSER=1 demands it: " + ChromiumPath.Hint);
        }

        if (!view.Scripts) return await OpenNewAsync(view, giveBack: null);
        var tab = idle.TryTake(out var used) ? used : await OpenNewAsync(view, idle.Add);
        await tab.ShowAsAsync(view);
        return tab;
    }

    /// <summary>Opens a window of a telephone, which is used with a finger.</summary>
    /// <param name="width">Its width in CSS pixels.</param>
    public async Task<Tab> OpenTouchedAsync(int width)
    {
        await using (await OpenAsync(new View(width)))
        {
            // tells whether there is a Chromium
        }

        var context = await (await started.Value).Browser.NewContextAsync(new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        var tab = new Tab(context, await context.NewPageAsync(), giveBack: null);
        await tab.ShowAsAsync(new View(width));
        return tab;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated) return;
        var (playwright, browser) = await started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Find() => ChromiumPath.Find(Environment.GetEnvironmentVariable, File.Exists);

    private static async Task<Started> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Started(playwright, browser);
    }

    private async Task<Tab> OpenNewAsync(View view, Action<Tab>? giveBack)
    {
        var browser = (await started.Value).Browser;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = view.Scripts, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        var tab = new Tab(context, await context.NewPageAsync(), giveBack);
        await tab.ShowAsAsync(view);
        return tab;
    }

    private sealed record Started(IPlaywright Playwright, IBrowser Browser);
}
