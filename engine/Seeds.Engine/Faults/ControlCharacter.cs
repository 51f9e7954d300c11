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
        return (source with { Text = Clean(source.Text) }, At(source, new TextSpan(first, 1), source.Text[first], "remove it; the file may be damaged"));
    }

    /// <summary>Takes such characters out of a value that writes them as escapes; the fault is that of the first, null where there is none.</summary>
    /// <param name="value">The value as it is read.</param>
    /// <param name="source">The text it stands in.</param>
    /// <param name="span">Where it stands.</param>
    public static (string Value, Diagnostic? Fault) Replace(string value, SourceText source, TextSpan span)
    {
        var first = value.AsSpan().IndexOfAny(Controls);
        return first < 0 ? (value, null) : (Clean(value), At(source, span, value[first], "take its escape out"));
    }

    private static string Clean(string text) => string.Create(text.Length, text, static (span, dirty) => dirty.AsSpan().ReplaceAny(span, Controls, '\uFFFD'));

    private static Diagnostic At(SourceText source, TextSpan span, char control, string hint) => new(
        Id, Severity.Error, control == '\0' ? "a NUL character (U+0000) stands in the text" : $"a control character (U+{(int)control:X4}) stands in the text", source, span, "shown as \uFFFD", hint);
}
