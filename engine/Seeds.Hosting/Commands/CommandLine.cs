using System.CommandLine;
using System.CommandLine.Parsing;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary>
/// The program's command line.
/// 1. Parse; a fault of usage is one message and exit code 2. 2. Run the command. 3. Turn what it could not do into a message
/// and an exit code: this is the one place that catches what nobody foresaw.
/// </summary>
public static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <param name="recipe">How the site is made.</param>
    /// <param name="args">The words of the command line.</param>
    public static Task<int> RunAsync(Recipe recipe, string[] args) => RunAsync(recipe, args, Screen.OfProcess(), TimeProvider.System);

    /// <summary>Runs the program on a given screen and clock.</summary>
    public static async Task<int> RunAsync(Recipe recipe, string[] args, Screen screen, TimeProvider time)
    {
        var parsed = Root(new CommandHost(recipe, screen, time)).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)) screen.Say(error);
            screen.Say($"try `dotnet run -- {string.Join(' ', PathOf(parsed.CommandResult).Append("--help"))}`");
            return ExitCode.Usage;
        }

        return await RunAsync(parsed, screen);
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen)
    {
        try
        {
            using var interruption = new Interruption();
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
        }
        catch (OutputException fault)
        {
            screen.Say("error: " + fault.Message);
            return fault.InnerException is null ? ExitCode.Usage : ExitCode.Faults;
        }
        catch (OperationCanceledException)
        {
            screen.Say("ended early; the output is as it was");
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The top of the program: what nobody foresaw is told as what it is.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            screen.Say($"this is a fault of Seeds.Site, not of your files; the output is as it was\n{fault}");
            return ExitCode.Internal;
        }
    }

    private static RootCommand Root(CommandHost host)
    {
        var options = new CommonOptions();
        var root = new RootCommand(
            """
            Turns a folder of reported articles into a site in which every fact can be followed to where it came from.
            Without a command it builds the site and shows it at http://127.0.0.1:5080, again at each change.
            """);
        ExampledCommand.ShowExamples(
            root,
            """
            dotnet run                                       build and show the site
            dotnet run -- build --base-url https://example.org/
            dotnet run -- check --format sarif > faults.sarif
            dotnet run -- build --input ~/notes --output /tmp/site
            dotnet run -- new article "A night in the valley"
            """);
        PreviewCommand.AddTo(root, options, host);
        root.Add(BuildCommand.Create(options, host));
        root.Add(PreviewCommand.Create(options, host));
        root.Add(CheckCommand.Create(options, host));
        root.Add(PackCommand.Create(options, host));
        root.Add(ServeCommand.Create(options, host));
        root.Add(LockCommand.Create(options, host));
        root.Add(HostCommand.Create(options, host));
        root.Add(NewCommand.Create(options, host));
        root.Add(SchemaCommand.Create(options, host));
        root.Add(CleanCommand.Create(options, host));
        return root;
    }

    private static IEnumerable<string> PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? PathOf(parent).Append(command.Command.Name) : [];
}
