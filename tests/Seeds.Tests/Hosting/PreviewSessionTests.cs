using System.Text.Json;
using Seeds.Engine.Pipelines;
using Seeds.Hosting;
using Seeds.Hosting.Commands;
using Seeds.Hosting.Files;
using Seeds.Hosting.Preview;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

/// <summary>A preview from start to end: built, shown, built again at each change, a page with a fault kept as it last was.</summary>
public sealed class PreviewSessionTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task An_edit_reaches_the_open_page_and_a_faulty_one_leaves_the_last_good_page()
    {
        temp.Write("input/oak.md", "# Oak\n\nOne.\n");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(15));
        var port = HeldPort.Freed();
        var screen = new TestScreen();
        var running = Session(screen, port).RunAsync(stop.Token);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        using var events = await ListenAsync(client, stop.Token);
        Assert.Equal((1, 0), await NextAsync(events, stop.Token));

        temp.Write("input/oak.md", "# Oak\n\nTwo.\n");
        Assert.Equal((2, 0), await NextAsync(events, stop.Token));
        Assert.Contains(">Two.</p>", await client.GetStringAsync("oak.html", stop.Token), StringComparison.Ordinal);

        temp.Write("input/oak.md", "# Oak\n\nThree, [bad](gone.md).\n");
        Assert.Equal((3, 1), await NextAsync(events, stop.Token));
        Assert.Contains(">Two.</p>", await client.GetStringAsync("oak.html", stop.Token), StringComparison.Ordinal);

        temp.Write("input/oak.md", "# Oak\n\nFour.\n");
        Assert.Equal((4, 0), await NextAsync(events, stop.Token));
        Assert.Contains(">Four.</p>", await client.GetStringAsync("oak.html", stop.Token), StringComparison.Ordinal);

        await stop.CancelAsync();
        await running;
        Assert.EndsWith("stopped\n", screen.Messages, StringComparison.Ordinal);
        Assert.Contains("error[SEED004]: link to `gone.md` goes nowhere", screen.Messages, StringComparison.Ordinal);
    }

    private PreviewSession Session(TestScreen screen, int port) => new(
        new CommandHost(TestSite.RecipeWith(PlainTheme.Instance), screen.Screen, TimeProvider.System),
        new BuildSettings(temp.At("input"), temp.At("site"), new ThemeFolder(Repository.At("theme")), Strict: false, new BuildOptions()),
        port,
        open: false);

    /// <summary>Opens the stream of messages as soon as the server is there.</summary>
    private static async Task<StreamReader> ListenAsync(HttpClient client, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new StreamReader(await client.GetStreamAsync("_seeds/events", cancellation));
            }
            catch (HttpRequestException)
            {
                await Task.Yield(); // the first build is still under way
            }
        }
    }

    private static async Task<(int Build, int Faults)> NextAsync(StreamReader events, CancellationToken cancellation)
    {
        string? line;
        do line = await events.ReadLineAsync(cancellation);
        while (line is { Length: 0 });
        using var json = JsonDocument.Parse(line!["data: ".Length..]);
        return (int.Parse(json.RootElement.GetProperty("build").GetString()!.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture), json.RootElement.GetProperty("faults").GetArrayLength());
    }
}
