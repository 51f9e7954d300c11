using System.Text;
using Seeds.Hosting.Terminal;
using Spectre.Console;

namespace Seeds.Tests.Support;

/// <summary>A screen that keeps what is said on it.</summary>
internal sealed class TestScreen
{
    private readonly StringBuilder results = new(), messages = new();

    /// <summary>Makes an empty screen, with neither colour nor terminal.</summary>
    public TestScreen() => Screen = new Screen(
        new StringWriter(results),
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(messages)),
        }));

    /// <summary>The screen to give to a command.</summary>
    public Screen Screen { get; }

    /// <summary>What went to standard output.</summary>
    public string Results => results.ToString();

    /// <summary>What went to standard error.</summary>
    public string Messages => messages.ToString();
}
