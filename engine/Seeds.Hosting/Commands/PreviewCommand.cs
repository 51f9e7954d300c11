using System.CommandLine;
using Seeds.Hosting.Preview;

namespace Seeds.Hosting.Commands;

/// <summary><c>preview</c>, and the program without a command: builds, shows, and builds again at each change.</summary>
public static class PreviewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var command = new ExampledCommand(
            "preview",
            """
            Builds the site, shows it at 127.0.0.1, and builds it again whenever the input or the theme's style or words change.
            Open pages reload by themselves. Faults are shown here and over the page; a page with an error stays as it last was without.
            """,
            """
            dotnet run -- preview --open
            dotnet run -- preview --input ~/notes --drafts --port 8000
            """);
        AddTo(command, options, host);
        return command;
    }

    /// <summary>Makes a command do what <c>preview</c> does.</summary>
    public static void AddTo(Command command, CommonOptions options, CommandHost host)
    {
        foreach (var option in new Option[] { options.Input, options.Output, options.BaseUrl, options.Drafts, options.Threads, options.Port, options.Open }) command.Add(option);
        command.SetAction(async (parsed, cancellation) =>
        {
            var session = new PreviewSession(host, options.Read(parsed), parsed.GetValue(options.Port), parsed.GetValue(options.Open));
            await session.RunAsync(cancellation);
            return ExitCode.Clean;
        });
    }
}
