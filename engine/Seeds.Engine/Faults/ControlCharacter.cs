using System.Buffers;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>
/// A text holds a control character, which no page may (HTML Living Standard, section 13.2.3.5); it is shown as the replacement
/// character, as CommonMark 0.31, section 2.3 asks for U+0000. Tab, line feed, form feed and carriage return are white space.
/// </summary>
public static class ControlCharacter
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED021";

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append(0x7F).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\f' or '\r'))]);

    /// <summary>Takes such characters out of a text; the fault is that of the first, null where there is none.</summary>
    public static (SourceText Source, Diagnostic? Fault) Replace(SourceText source)
    {
        var first = source.Text.AsSpan().IndexOfAny(Controls);
        if (first < 0) return (source, null);
        var clean = string.Create(source.Text.Length, source.Text, static (span, text) => text.AsSpan().ReplaceAny(span, Controls, '\uFFFD'));
        return (source with { Text = clean }, At(source, first));
    }

    private static Diagnostic At(SourceText source, int offset) => new(
        Id,
        Severity.Error,
        source.Text[offset] == '\0' ? "a NUL character (U+0000) stands in the text" : $"a control character (U+{(int)source.Text[offset]:X4}) stands in the text",
        source,
        new TextSpan(offset, 1),
        "shown as \uFFFD",
        "remove it; the file may be damaged");
}
