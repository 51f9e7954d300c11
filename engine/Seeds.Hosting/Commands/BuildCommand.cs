using System.CommandLine;
using Seeds.Engine.Faults;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary><c>build</c>: makes the site.</summary>
public static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var compress = new Option<bool>("--compress") { Description = "Write compressed copies (.br, .gz) beside the texts, for hosts that send these" };
        var command = new ExampledCommand(
            "build",
            """
            Builds the site into the output folder, all at once or not at all.
            A page with faults is built too, and the exit code is 1; with --strict nothing is written then.
            Where records of people cannot be read, nothing is ever written.
            """,
            """
            dotnet run -- build
            dotnet run -- build --input ~/notes --output /tmp/site --drafts
            dotnet run -- build --strict --base-url https://example.org/
            dotnet run -- build --compress
            """)
        {
            options.Input, options.Output, options.BaseUrl, options.Drafts, options.Strict, compress, options.Format, options.Threads,
        };
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed) with { WithCopies = parsed.GetValue(compress) }, parsed.GetValue(options.Format)!, host, cancellation));
        return command;
    }

    /// <summary>The compressed copies in words, where there are any.</summary>
    private static string CopiesOf(BuildReport report) => report.Copies.Paths.Count is var count and > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"compressed copies {count} ({report.Copies.Anew} new), ") : "";

    private static async Task<int> RunAsync(BuildSettings settings, string format, CommandHost host, CancellationToken cancellation)
    {
        var build = new SiteBuild(host.Recipe, settings, host.Time);
        var report = await host.Screen.WorkAsync($"building {settings.Output}", () => build.WriteAsync(keeps: _ => false, cancellation));
        host.Screen.Show(report.Diagnostics, format, asResult: false);
        var summary = report.Written
            ? $"{settings.Output}: {Screen.Plural(report.Pages, "page")}, {Screen.Plural(report.Files, "file")}, {CopiesOf(report)}{Screen.Count(report)}, {Screen.Seconds(report.Took)}"
            : $"{settings.Output} is as it was: {Screen.Count(report)}, and {(UnreadPeople.IsAmong(report.Diagnostics) ? "records of people cannot be read" : "--strict asks for none")}";
        if (format == "text") host.Screen.Result(summary);
        else host.Screen.Say(summary);
        return report.Errors > 0 || !report.Written ? ExitCode.Faults : ExitCode.Clean;
    }
}
