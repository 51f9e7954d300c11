using Seeds.Engine.Text;

namespace Seeds.Engine.Diagnostics;

/// <summary>A fault that people can expect and mend: a value, collected with all others, never an exception.</summary>
/// <param name="Id">Stable name, <c>SEED</c> and three digits; the handbook has an entry for each.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in one line, without a closing stop.</param>
/// <param name="Source">The text it stands in; one with an empty text where only the path is known; null when it concerns no file.</param>
/// <param name="Span">The stretch of <paramref name="Source"/> to point at.</param>
/// <param name="Label">A few words beside the marked stretch, or null.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record Diagnostic(
    string Id,
    Severity Severity,
    string Message,
    SourceText? Source,
    TextSpan Span,
    string? Label = null,
    string? Hint = null)
{
    /// <summary>A text on one line, without characters that would steer a terminal.</summary>
    public static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => c is '\n' or '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Path of the file, or an empty string.</summary>
    public string Path => Source?.Path ?? "";

    /// <summary>Place of the first marked character; line 1, column 1 when only the file is known.</summary>
    public TextPosition Position => Source?.PositionOf(Span.Start) ?? new TextPosition(1, 1);
}
