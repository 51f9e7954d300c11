using System.CommandLine;
using Seeds.Engine.Passages;
using Seeds.Engine.Text;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary><c>lock</c>: remembers the addresses of all pages and passages, so that none is lost unseen.</summary>
public static class LockCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var command = new ExampledCommand(
            "lock",
            $"""
            Remembers the addresses of all pages and passages in `{PublishedAddresses.Path}` in the input folder, and prints its path.
            Run it when you publish: from then on a passage keeps its address when it is edited, and an address that
            is lost is named by every build. What the file has already stays in it; to give an address up, take out its line.
            """,
            """
            dotnet run -- lock
            dotnet run -- lock --input ~/notes
            """)
        {
            options.Input, options.Output, options.Format, options.Threads,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = options.Read(parsed);
            var build = new SiteBuild(host.Recipe, settings, host.Time);
            var (report, pages, redactor) = await host.Screen.WorkAsync($"reading {settings.Input}", () => build.RememberAsync(cancellation));
            if (report.Errors > 0)
            {
                host.Screen.Show(report.Diagnostics, parsed.GetValue(options.Format)!, asResult: false);
                host.Screen.Say($"nothing is remembered of a site with errors: {Screen.Count(report)}");
                return ExitCode.Faults;
            }

            var path = Path.Combine(settings.Input, PublishedAddresses.Path).Replace('\\', '/');
            var all = PublishedAddresses.Add(PublishedAddresses.Without(Read(path), redactor), pages);
            TextFile.Write(path, PublishedAddresses.Write(all));
            host.Screen.Result(path);
            host.Screen.Say($"{Screen.Plural(all.Length, "page")} and {Screen.Plural(Places(all), "place")} in them");
            return ExitCode.Clean;
        });
        return command;
    }

    private static int Places(ImmutableArray<PublishedPage> pages) => pages.Sum(p => p.Passages.Length);

    private static ImmutableArray<PublishedPage> Read(string path) => TextFile.Read(path) is { } text ? PublishedAddresses.Read(new SourceText(path, text)) : [];
}
