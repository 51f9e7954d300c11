using System.CommandLine;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary><c>clean</c>: removes what builds made.</summary>
public static class CleanCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var command = new ExampledCommand(
            "clean",
            """
            Removes the files that builds made, and no other, from the output folder.
            """,
            """
            dotnet run -- clean
            dotnet run -- clean --output /tmp/site
            """)
        {
            options.Output,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(options.Output)!;
            var count = new OutputFolder(path).Clean();
            host.Screen.Result(count == 0 ? $"{path}: nothing to remove" : $"{path}: {Screen.Plural(count, "file")} removed");
            return ExitCode.Clean;
        });
        return command;
    }
}
