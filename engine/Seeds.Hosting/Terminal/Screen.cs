using System.Globalization;
using Seeds.Engine.Diagnostics;
using Spectre.Console;

namespace Seeds.Hosting.Terminal;

/// <summary>Where a command speaks: results on standard output, all else on standard error.</summary>
/// <param name="results">Standard output.</param>
/// <param name="messages">Standard error.</param>
public sealed class Screen(TextWriter results, IAnsiConsole messages)
{
    /// <summary>The terminal the program was started on.</summary>
    public static Screen OfProcess() => new(
        Console.Out,
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.No }));

    /// <summary>Whether there is a person at a terminal to show progress to.</summary>
    public bool IsTerminal => messages.Profile.Out.IsTerminal;

    /// <summary>Writes a result.</summary>
    public void Result(string text) => results.Write(text + "\n");

    /// <summary>Tells something.</summary>
    public void Say(string text) => messages.Profile.Out.Writer.Write(text + "\n");

    /// <summary>Runs some work; on a terminal a line says so as long as it takes.</summary>
    public Task<T> WorkAsync<T>(string what, Func<Task<T>> work) =>
        IsTerminal ? messages.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(what), _ => work()) : work();

    /// <summary>Shows diagnostics: text for people among the messages, other formats as results.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="format">Name of the format.</param>
    /// <param name="asResult">Whether text too is the result that was asked for.</param>
    public void Show(ImmutableArray<Diagnostic> diagnostics, string format, bool asResult)
    {
        var color = format == "text" && (asResult ? !Console.IsOutputRedirected && messages.Profile.Capabilities.Ansi : messages.Profile.Capabilities.Ansi && IsTerminal);
        var writer = Formats.Find(format, color ? Palette.Ansi : Palette.Plain);
        var text = writer.Write(diagnostics);
        if (asResult || format != "text") results.Write(text);
        else messages.Profile.Out.Writer.Write(text);
    }

    /// <summary>A count of faults in words: <c>1 error, 2 warnings</c>.</summary>
    public static string Count(BuildReport report) => (report.Errors, report.Warnings) switch
    {
        (0, 0) => "no faults",
        (var e, 0) => Plural(e, "error"),
        (0, var w) => Plural(w, "warning"),
        var (e, w) => $"{Plural(e, "error")}, {Plural(w, "warning")}",
    };

    /// <summary>A number with its noun.</summary>
    public static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>A duration as people say it.</summary>
    public static string Seconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.00} s");
}
