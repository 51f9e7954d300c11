using System.Diagnostics;

namespace Seeds.Tests.Support;

/// <summary>Runs the whole program as a person does, in a process of its own.</summary>
internal static class SiteProgram
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The folder to start it in.</param>
    /// <param name="environment">Variables to set.</param>
    /// <param name="arguments">The words of the command line.</param>
    public static async Task<(int ExitCode, string Output, string Messages)> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, environment, arguments))!;
        process.StandardInput.Close();
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var messages = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await messages);
    }

    /// <summary>Starts it and leaves it running; what it says is not read.</summary>
    /// <param name="folder">The folder to start it in.</param>
    /// <param name="arguments">The words of the command line.</param>
    public static Process Start(string folder, params string[] arguments) =>
        Process.Start(StartInfo(folder, ImmutableDictionary<string, string>.Empty, arguments))!;

    private static ProcessStartInfo StartInfo(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Seeds.Site.dll"), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }
}
