namespace Seeds.Engine.Text;

/// <summary>A stretch of a source text.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 code units from 0.</param>
/// <param name="Length">Number of UTF-16 code units, 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The same stretch, counted from <paramref name="offset"/> characters further up.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);
}
