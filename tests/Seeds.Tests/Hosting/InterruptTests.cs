using System.Diagnostics;
using System.Globalization;
using Seeds.Hosting;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

/// <summary>The program is stopped while it writes: what is published is the whole old site or the whole new one, never a part.</summary>
public sealed class InterruptTests : IDisposable
{
    private const int Pages = 300;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("KILL")]
    public async Task A_build_that_is_stopped_leaves_one_whole_site(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        temp.Write("old/oak.md", "# Oak\n\nText.\n");
        for (var i = 0; i < Pages; i++) temp.Write(string.Create(CultureInfo.InvariantCulture, $"new/page-{i}.md"), "# Page\n\n" + string.Concat(Enumerable.Repeat("Some *words* and more.\n\n", 100)));
        Assert.Equal(ExitCode.Clean, (await RunAsync("old")).ExitCode);
        var before = temp.Snapshot("site");

        var code = await StopAsync(signal);
        var after = temp.Snapshot("site");
        if (code == ExitCode.Clean) Assert.Equal(Pages, after.Keys.Count(k => k.StartsWith("page-", StringComparison.Ordinal) && k.EndsWith(".html", StringComparison.Ordinal)));
        else Assert.Equal(before, after);
        if (signal != "KILL" && code != ExitCode.Clean) Assert.Equal((ExitCode.Cancelled, "new old site"), (code, string.Join(' ', temp.Names())));

        Assert.Equal(ExitCode.Clean, (await RunAsync("old")).ExitCode);
        Assert.Equal(before, temp.Snapshot("site"));
        Assert.Equal(["new", "old", "site"], temp.Names());
        Assert.NotNull(Manifest.Read(temp.At("site")));
    }

    /// <summary>Builds the large site, and sends a signal as soon as it begins to write; gives the exit code.</summary>
    private async Task<int> StopAsync(string signal)
    {
        var writing = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(temp.Path);
        watcher.Created += (_, _) => writing.TrySetResult();
        watcher.EnableRaisingEvents = true;
        using var process = SiteProgram.Start(temp.Path, "build", "-i", "new", "-o", "site");
        var ended = process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(writing.Task, ended);
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await ended;
        return process.ExitCode;
    }

    private Task<(int ExitCode, string Output, string Messages)> RunAsync(string input) =>
        SiteProgram.RunAsync(temp.Path, new Dictionary<string, string>(StringComparer.Ordinal), "build", "-i", input, "-o", "site");
}
