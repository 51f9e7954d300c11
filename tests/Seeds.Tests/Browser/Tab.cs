using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>A window with one page, and what was observed in it since it was opened.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Action<Tab>? giveBack;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> complaints = new();

    /// <summary>Begins to observe.</summary>
    /// <param name="context">The context the page is alone in.</param>
    /// <param name="page">The page.</param>
    /// <param name="giveBack">Takes the window when a test is done with it; null closes it.</param>
    internal Tab(IBrowserContext context, IPage page, Action<Tab>? giveBack)
    {
        (this.context, this.giveBack, Page) = (context, giveBack, page);
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
        page.PageError += (_, fault) => complaints.Enqueue(fault);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Enqueue(message.Text);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Every address that was asked for, in order.</summary>
    public ImmutableArray<string> Requests => [.. requests];

    /// <summary>What the console holds against the page, and requests that failed.</summary>
    public ImmutableArray<string> Complaints => [.. complaints];

    /// <summary>Makes it the window of a certain reader.</summary>
    public async Task ShowAsAsync(View view)
    {
        await Page.SetViewportSizeAsync(view.Width, view.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>Goes to an address and waits until all of it is loaded.</summary>
    public async Task GoAsync(string url) => await Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>
    /// Waits until a key or a click has led to an address and all of it is loaded. The address is asked for again and again: an event that says so
    /// can come between the look at the address and the wait for the event.
    /// </summary>
    /// <param name="part">What the address contains.</param>
    public async Task ArriveAsync(string part)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part), RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Brings every picture into view, so that those which load late are asked for too.</summary>
    public async Task ScrollThroughAsync()
    {
        foreach (var picture in await Page.Locator("img:visible").AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        }
    }

    /// <summary>Names of the cookies set by any page, and keys of what pages stored.</summary>
    public async Task<ImmutableArray<string>> StoredAsync()
    {
        using var state = JsonDocument.Parse(await context.StorageStateAsync());
        var cookies = state.RootElement.GetProperty("cookies").EnumerateArray();
        var kept = state.RootElement.GetProperty("origins").EnumerateArray().SelectMany(origin => origin.GetProperty("localStorage").EnumerateArray());
        return [.. cookies.Concat(kept).Select(entry => entry.GetProperty("name").GetString()!)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (giveBack is null)
        {
            await context.DisposeAsync();
            return;
        }

        try
        {
            await ForgetAsync();
            giveBack(this);
        }
        catch (PlaywrightException)
        {
            await context.DisposeAsync(); // a page that cannot be cleared any more, such as a crashed one, is of no use to the next test
        }
    }

    private async Task ForgetAsync()
    {
        await Page.UnrouteAllAsync();
        await Page.EvaluateAsync("() => { if (location.protocol === 'http:') { localStorage.clear(); sessionStorage.clear(); } }");
        await context.ClearCookiesAsync();
        await Page.GotoAsync("about:blank");
        requests.Clear();
        complaints.Clear();
    }
}
