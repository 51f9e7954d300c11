using System.Globalization;
using System.Text;

namespace Seeds.Engine.Diagnostics;

/// <summary>Writes diagnostics for people, as rustc does: what, where, the line with the stretch marked, and what to do.</summary>
/// <param name="palette">The colours.</param>
public sealed class TextFormat(Palette palette) : IDiagnosticFormat
{
    /// <summary>Longest part of a line that is shown, in characters; of a longer one the part around the fault.</summary>
    private const int ExcerptWidth = 120;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) Append(text, diagnostic);
        return text.ToString();
    }

    private void Append(StringBuilder text, Diagnostic d)
    {
        var color = d.Severity == Severity.Error ? palette.Error : palette.Warning;
        var word = d.Severity == Severity.Error ? "error" : "warning";
        text.Append(color).Append(word).Append('[').Append(d.Id).Append(']').Append(palette.Reset)
            .Append(palette.Strong).Append(": ").Append(Diagnostic.OneLine(d.Message)).Append(palette.Reset).Append('\n');
        var number = d.Position.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        if (d.Source is { } source)
        {
            text.Append(gutter).Append(palette.Frame).Append("--> ").Append(palette.Reset).Append(Diagnostic.OneLine(source.Path));
            if (source.Text.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $":{d.Position.Line}:{d.Position.Column}\n");
                AppendExcerpt(text, d, number, gutter, color);
            }
            else
            {
                text.Append('\n');
            }
        }

        if (d.Hint is not null) text.Append(gutter).Append(palette.Frame).Append(" = ").Append(palette.Reset).Append("hint: ").Append(Diagnostic.OneLine(d.Hint)).Append('\n');
        text.Append('\n');
    }

    private void AppendExcerpt(StringBuilder text, Diagnostic d, string number, string gutter, string color)
    {
        var line = d.Source!.Line(d.Position.Line);
        var at = Math.Min(d.Position.Column - 1, line.Length);
        var start = line.Length <= ExcerptWidth || at < ExcerptWidth / 2 ? 0 : Math.Min(at - (ExcerptWidth / 3), Math.Max(0, line.Length - ExcerptWidth));
        var shown = line.Slice(start, Math.Min(ExcerptWidth, line.Length - start)).ToString(); // never the whole line: it may be a book, and have a fault in each word
        var before = at - start;
        var marked = Math.Clamp(d.Span.Length, 1, Math.Max(1, shown.Length - before));
        var cut = start > 0 ? "…" : "";
        var bar = palette.Frame + "|" + palette.Reset;
        text.Append(gutter).Append(' ').Append(bar).Append('\n');
        text.Append(palette.Frame).Append(number).Append(palette.Reset).Append(' ').Append(bar).Append(' ').Append(cut).Append(Diagnostic.OneLine(shown))
            .Append(start + shown.Length < line.Length ? "…" : "").Append('\n');
        text.Append(gutter).Append(' ').Append(bar).Append(' ').Append(' ', cut.Length).Append(Blank(shown.AsSpan(0, before)))
            .Append(color).Append('^', Columns(shown.AsSpan(before, Math.Min(marked, shown.Length - before))));
        if (d.Label is not null) text.Append(' ').Append(Diagnostic.OneLine(d.Label));
        text.Append(palette.Reset).Append('\n');
    }

    private static string Blank(ReadOnlySpan<char> text) => new(' ', Columns(text, least: 0));

    /// <summary>Columns on a terminal: marks that combine take none, East Asian characters two (Unicode Standard Annex 11, in outline).</summary>
    private static int Columns(ReadOnlySpan<char> text, int least = 1)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            columns += rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD ? 2 : 1;
        }

        return Math.Max(least, columns);
    }
}
