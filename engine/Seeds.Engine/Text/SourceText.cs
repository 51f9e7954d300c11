namespace Seeds.Engine.Text;

/// <summary>
/// The text of one source file, with line ends normalised to <c>\n</c>, so that offsets, lines and columns of every
/// later stage refer to the same characters.
/// </summary>
/// <param name="Path">Path as a person would type it to open the file, with <c>/</c>: <c>input/articles/oak.md</c>.</param>
/// <param name="Text">The characters.</param>
public sealed record SourceText(string Path, string Text)
{
    private (string Of, int[] Starts)? lines;

    /// <summary>The place of an offset; one outside the text is taken as its nearest end.</summary>
    public TextPosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts();
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The characters of a line, without its line end; empty for a line that does not exist.</summary>
    /// <param name="line">Line number, from 1.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = LineStarts();
        if (line < 1 || line > starts.Length) return [];
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>Offset of the first character of a line; the end of the text for a line beyond it.</summary>
    /// <param name="line">Line number, from 1.</param>
    public int StartOfLine(int line)
    {
        var starts = LineStarts();
        return line > starts.Length ? Text.Length : starts[Math.Max(1, line) - 1];
    }

    /// <summary>Two texts are the same when path and characters are.</summary>
    public bool Equals(SourceText? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Counted only when a fault is to be shown: most texts never need it.</summary>
    private int[] LineStarts()
    {
        if (lines is var (of, known) && ReferenceEquals(of, Text)) return known; // a changed copy of this record counts its own lines
        var starts = new List<int> { 0 };
        for (var at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        lines = (Text, [.. starts]);
        return lines.Value.Starts;
    }
}
