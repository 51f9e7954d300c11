using System.Globalization;
using System.Threading.Channels;
using Seeds.Hosting.Commands;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Preview;

/// <summary>
/// A preview from start to Ctrl+C.
/// 1. Build. 2. Serve the output. 3. At each change build again, tell the open pages, and keep what was good.
/// </summary>
/// <param name="host">Recipe, screen and clock.</param>
/// <param name="settings">What was chosen.</param>
/// <param name="port">The port to try first.</param>
/// <param name="open">Whether to open a browser.</param>
public sealed class PreviewSession(CommandHost host, BuildSettings settings, int port, bool open)
{
    /// <summary>How long the folder must be quiet before a build begins: editors save in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly SiteBuild build = new(host.Recipe, settings with { Strict = false }, host.Time);

    /// <summary>Paths of the pages whose form in the output has no error.</summary>
    private ImmutableHashSet<string> lastGood = [];

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var live = new LiveReload(host.Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        var changes = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new InputWatcher([settings.Input, settings.Theme.Path], settings.Output, path => changes.Writer.TryWrite(path));
        await BuildAsync(live, cancellation);
        await using var server = await SiteServer.StartAsync(new OutputFolder(settings.Output).FullPath, port, live, cancellation);
        server.Announce(host.Screen, settings.Output, open);
        try
        {
            await RebuildAsync(changes.Reader, live, cancellation);
        }
        catch (OperationCanceledException)
        {
            host.Screen.Say("stopped");
        }
    }

    private async Task RebuildAsync(ChannelReader<string> changes, LiveReload live, CancellationToken cancellation)
    {
        while (await changes.WaitToReadAsync(cancellation))
        {
            do
            {
                while (changes.TryRead(out _))
                {
                }

                await Task.Delay(Quiet, host.Time, cancellation);
            }
            while (changes.TryPeek(out _));

            try
            {
                await BuildAsync(live, cancellation);
            }
#pragma warning disable CA1031 // A preview outlives what nobody foresaw: the next edit may mend it.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                host.Screen.Say("error: " + (fault is OutputException ? fault.Message : $"this is a fault of Seeds.Site, not of your files; the output is as it was\n{fault}"));
                live.Failed(fault.Message);
            }
        }
    }

    private async Task BuildAsync(LiveReload live, CancellationToken cancellation)
    {
        var report = await host.Screen.WorkAsync("building", () => build.WriteAsync(lastGood.Contains, cancellation));
        host.Screen.Show(report.Diagnostics, "text", asResult: false);
        if (!report.Written)
        {
            host.Screen.Say($"the preview is as it was, {Screen.Count(report)}");
            live.Refused(report.Diagnostics);
            return;
        }

        // A page with an error stays as it last was without one, so what was good stays good.
        lastGood = lastGood.Union(report.Sources).Except(report.FaultySources.Except(lastGood));
        host.Screen.Say($"built {Screen.Plural(report.Pages, "page")} in {Screen.Seconds(report.Took)}, {Screen.Count(report)}");
        live.Built(report.Diagnostics);
    }
}
