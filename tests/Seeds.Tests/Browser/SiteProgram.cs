using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Seeds.Tests.Browser;

/// <summary>The built program, run as a process of its own: what a person at a prompt would get.</summary>
internal sealed class SiteProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private SiteProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All it said so far, on both its outputs.</summary>
    public string Said => string.Join('\n', lines);

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !process.HasExited;

    /// <summary>Starts it.</summary>
    /// <param name="folder">The folder it stands in.</param>
    /// <param name="arguments">Its command line.</param>
    public static SiteProgram Start(string folder, params string[] arguments)
    {
        string[] command = [.. Hearing(), "dotnet", Path.Combine(AppContext.BaseDirectory, "Seeds.Site.dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new SiteProgram(Process.Start(start)!);
    }

    /// <summary>Runs it to its end; gives its exit code and what it said.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string folder, params string[] arguments)
    {
        await using var program = Start(folder, arguments);
        return (await program.EndAsync(), program.Said);
    }

    /// <summary>Waits until it has said something.</summary>
    public async Task HearAsync(string text)
    {
        await Poll.UntilAsync(() => Said.Contains(text, StringComparison.Ordinal) || process.HasExited, () => $"it never said “{text}” but:\n{Said}");
        await FinishHearingAsync();
        Assert.Contains(text, Said, StringComparison.Ordinal);
    }

    /// <summary>Waits for its end; gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await Poll.UntilAsync(() => process.HasExited, () => $"it does not end:\n{Said}");
        await FinishHearingAsync();
        return process.ExitCode;
    }

    /// <summary>Ends it as Ctrl+C does.</summary>
    public void Interrupt()
    {
        // The shell's own: a program of that name is not on every machine.
        using var shell = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -INT {process.Id}")]);
        shell.WaitForExit();
    }

    /// <summary>Ends it at once and without a word: <c>kill -9</c>.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>
    /// What makes a program hear Ctrl+C where these tests cannot: shells start what runs in the background deaf to it, and that is
    /// handed on from program to program.
    /// </summary>
    private static string[] Hearing()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return [];
        var ignored = File.ReadLines(Status).First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        var interrupt = 1UL << (2 - 1); // SIGINT is number 2, and the mask begins with number 1
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & interrupt) == 0 ? [] : ["env", "--default-signal=INT"];
    }

    /// <summary>A process may have ended before all it said has arrived.</summary>
    private async Task FinishHearingAsync()
    {
        if (process.HasExited) await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private void Hear(string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
