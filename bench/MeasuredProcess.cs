using System.Globalization;

namespace Seeds.Bench;

/// <summary>
/// Runs a command under GNU time, which measures the whole process from outside, start-up included, the same way for
/// every tool.
/// </summary>
internal static class MeasuredProcess
{
    private const string GnuTime = "/usr/bin/time";

    // Elapsed, user and system time in seconds, and the largest resident set in KiB: time(1), "The resource specifiers".
    private const string Format = "%e %U %S %M";

    /// <summary>Whether GNU time is there; the time of other systems knows no format.</summary>
    public static async Task<bool> IsAvailableAsync() =>
        await new Command(GnuTime, ["-f", Format, "true"], Path.GetTempPath()).RunAsync() is { ExitCode: 0 };

    /// <summary>
    /// Runs <paramref name="command"/>; GNU time's own line goes to <paramref name="timeFile"/>. The usage is
    /// <see langword="null"/> when the command failed; then the result says why.
    /// </summary>
    public static async Task<(CommandResult Result, ResourceUsage? Usage)> RunAsync(Command command, string timeFile)
    {
        var timed = command with
        {
            Program = GnuTime,
            Arguments = ["-q", "-f", Format, "-o", timeFile, command.Program, .. command.Arguments],
        };
        var result = await timed.RunAsync() ?? new CommandResult(127, "", $"{GnuTime} cannot be run");
        return result.ExitCode == 0 ? (result, Read(await File.ReadAllTextAsync(timeFile))) : (result, null);
    }

    private static ResourceUsage Read(string line)
    {
        var values = line.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return new ResourceUsage(values[0], values[1] + values[2], values[3] / 1024);
    }
}
