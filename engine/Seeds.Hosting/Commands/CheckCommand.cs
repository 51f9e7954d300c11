using System.CommandLine;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary><c>check</c>: names the faults of the site and writes nothing.</summary>
public static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var command = new ExampledCommand(
            "check",
            """
            Names every fault by file, line and column, and writes no site.
            Exit code 0: no errors (with --strict: no faults); 1: there are.
            """,
            """
            dotnet run -- check
            dotnet run -- check --strict --format msbuild
            dotnet run -- check --format json | jq '.[].path'
            """)
        {
            options.Input, options.Output, options.Drafts, options.StrictCheck, options.Format, options.Threads,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = options.Read(parsed);
            var build = new SiteBuild(host.Recipe, settings, host.Time);
            var report = await host.Screen.WorkAsync($"checking {settings.Input}", () => build.CheckAsync(cancellation));
            host.Screen.Show(report.Diagnostics, parsed.GetValue(options.Format)!, asResult: true);
            host.Screen.Say($"{settings.Input}: {Screen.Plural(report.Pages, "page")}, {Screen.Count(report)}, {Screen.Seconds(report.Took)}");
            return report.Errors > 0 || (settings.Strict && report.Warnings > 0) ? ExitCode.Faults : ExitCode.Clean;
        });
        return command;
    }
}
