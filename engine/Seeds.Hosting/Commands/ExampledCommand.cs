using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Seeds.Hosting.Commands;

/// <summary>A command whose help ends in examples, which the list of commands above it leaves out.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a line or two.</param>
/// <param name="examples">Whole command lines, one a line.</param>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Makes the help of a root command and of all below it show examples.</summary>
    /// <param name="root">The root command.</param>
    /// <param name="rootExamples">The root's own examples.</param>
    public static void ShowExamples(RootCommand root, string rootExamples)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, rootExamples);
    }

    private sealed class HelpWithExamples(HelpAction plain, string rootExamples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var status = plain.Invoke(parseResult);
            var examples = parseResult.CommandResult.Command switch
            {
                ExampledCommand command => command.Examples,
                RootCommand => rootExamples,
                _ => null,
            };
            if (examples is null) return status;
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var line in examples.Split('\n')) output.Write("  " + line.TrimEnd() + "\n");
            output.Write("\n");
            return status;
        }
    }

    private string Examples { get; } = examples;
}
