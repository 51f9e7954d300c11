using System.CommandLine;
using System.Globalization;
using Seeds.Engine.Faults;
using Seeds.Hosting.Archives;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary><c>pack</c>: makes packages of the site, to hand on.</summary>
public static class PackCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var to = new Option<string>("--to", "-t") { Description = "Folder for the packages; made by this command alone", DefaultValueFactory = _ => "packages", HelpName = "DIR" };
        to.Validators.Add(r =>
        {
            if (r.Tokens is [{ Value: "" }]) r.AddError("--to takes a folder");
        });
        var command = new ExampledCommand(
            "pack",
            """
            Makes packages of the site: a ZIP archive that opens from a disk, a book (EPUB) in
            each language, the pages as Markdown with the data, and SHA256SUMS.
            Faults count as they do in a build: with --strict nothing is packed where there is one.
            """,
            """
            dotnet run -- pack
            dotnet run -- pack --base-url https://example.org/ --strict
            dotnet run -- pack --input ~/notes --to /tmp/packages
            """)
        {
            options.Input, to, options.BaseUrl, options.Drafts, options.Strict, options.Format, options.Threads,
        };
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed) with { Output = parsed.GetValue(to)! }, parsed.GetValue(options.Format)!, host, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BuildSettings settings, string format, CommandHost host, CancellationToken cancellation)
    {
        var packing = new SitePacking(host.Recipe, settings, host.Time);
        var (report, packages) = await host.Screen.WorkAsync($"packing {settings.Output}", () => packing.RunAsync(cancellation));
        host.Screen.Show(report.Diagnostics, format, asResult: false);
        Action<string> tell = format == "text" ? host.Screen.Result : host.Screen.Say;
        if (report.Written)
        {
            foreach (var (name, size) in packages) tell(string.Create(CultureInfo.InvariantCulture, $"{settings.Output}/{name}: {size:N0} bytes"));
            tell($"{settings.Output}: {Screen.Plural(report.Pages, "page")}, {Screen.Plural(packages.Length, "file")}, {Screen.Count(report)}, {Screen.Seconds(report.Took)}");
        }
        else
        {
            tell($"{settings.Output} is as it was: {Screen.Count(report)}, and {(UnreadPeople.IsAmong(report.Diagnostics) ? "records of people cannot be read" : "--strict asks for none")}");
        }

        return report.Errors > 0 || !report.Written ? ExitCode.Faults : ExitCode.Clean;
    }
}
