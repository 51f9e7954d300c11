using System.Globalization;
using Seeds.Cards.Bidi;
using Seeds.Engine.Content;

namespace Seeds.Cards;

/// <summary>A text that is broken into lines and set, in both directions and several scripts.</summary>
/// <param name="text">The text; white space in it counts as one space.</param>
/// <param name="fonts">What it is set in.</param>
/// <param name="language">Its language.</param>
internal sealed class Paragraph(string text, FontStack fonts, Language language)
{
    /// <summary>By how much lines are made shorter at once when they are made even.</summary>
    private const float Step = 0.97f;

    private const string Dots = "…";

    private readonly Dictionary<(int Start, int End), float> widths = []; // lengths in ems hold at every size
    private readonly ImmutableArray<byte> levels = BidiLevels.Of(text, language.Direction == "rtl");
    private readonly ImmutableArray<FontFace> faces = fonts.FacesOf(text);

    /// <summary>Breaks it at spaces into as few lines as it needs.</summary>
    /// <param name="width">How far lines may reach, in ems.</param>
    /// <returns>Where each line begins and ends; a word that is longer than a line is broken.</returns>
    public ImmutableArray<(int Start, int End)> Break(float width)
    {
        var lines = ImmutableArray.CreateBuilder<(int Start, int End)>();
        (int Start, int End)? line = null;
        foreach (var piece in Words().SelectMany(w => Pieces(w, width)))
        {
            if (line is { } open && WidthOf(open.Start, piece.End) <= width)
            {
                line = (open.Start, piece.End);
                continue;
            }

            if (line is { } full) lines.Add(full);
            line = piece;
        }

        if (line is { } last) lines.Add(last);
        return lines.ToImmutable();
    }

    /// <summary>A text without its last words, and three dots in their place. It is shorter each time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the last line begins that there is room for: a word that fills that is cut itself.</param>
    /// <param name="end">Where that line ends, before the end of the text.</param>
    public static string CutBefore(string text, int start, int end)
    {
        if (text[end] == ' ') return text[..end] + Dots; // the word before it may fit with them
        var written = text.EndsWith(Dots, StringComparison.Ordinal) ? text[..^1] : text;
        var space = written.LastIndexOf(' ', Math.Min(end, written.Length) - 1);
        var cut = space > start ? space : Math.Min(end, written.Length) - 1;
        if (cut > 0 && char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..Math.Max(cut, 0)].TrimEnd() + Dots;
    }

    /// <summary>The width of its longest word, in ems.</summary>
    public float LongestWord => Words().Select(w => WidthOf(w.Start, w.End)).DefaultIfEmpty().Max();

    /// <summary>Breaks it into as many lines as <see cref="Break"/> does, of which none is much shorter than the others.</summary>
    public ImmutableArray<(int Start, int End)> BreakEvenly(float width)
    {
        var lines = Break(width);
        var least = Math.Max(LongestWord, width / 2);
        for (var narrower = width * Step; narrower > least; narrower *= Step)
        {
            var tried = Break(narrower);
            if (tried.Length > lines.Length) break;
            lines = tried;
        }

        return lines;
    }

    /// <summary>The glyphs of a line, in the order in which they stand from left to right.</summary>
    public ImmutableArray<GlyphRun> Set(int start, int end)
    {
        var runs = ImmutableArray.CreateBuilder<GlyphRun>();
        foreach (var (from, to) in BidiLevels.Order(levels.AsSpan()[start..end]))
        {
            var isFromRight = levels[start + from] % 2 == 1;
            var pieces = OfOneFace(start + from, start + to).Select(p => faces[p.Start].Shape(text, p.Start, p.End, isFromRight, language.Tag));
            runs.AddRange(isFromRight ? pieces.Reverse() : pieces);
        }

        return runs.ToImmutable();
    }

    private float WidthOf(int start, int end) => widths.TryGetValue((start, end), out var known) ? known : widths[(start, end)] = Set(start, end).Sum(r => r.Width);

    private IEnumerable<(int Start, int End)> OfOneFace(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var from = i;
            while (i < end && faces[i] == faces[from]) i++;
            yield return (from, i);
        }
    }

    private IEnumerable<(int Start, int End)> Words()
    {
        for (var i = 0; i < text.Length;)
        {
            while (i < text.Length && text[i] == ' ') i++;
            var start = i;
            while (i < text.Length && text[i] != ' ' && (i == start || !IsBreakable(text[i - 1], text[i]))) i++;
            if (i > start) yield return (start, i);
        }
    }

    /// <summary>Whether a line may end between two letters: Chinese and Japanese are written without spaces.</summary>
    private static bool IsBreakable(char before, char behind) => IsUnspaced(before) && IsUnspaced(behind);

    private static bool IsUnspaced(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>A word; in pieces where it is longer than a line.</summary>
    private IEnumerable<(int Start, int End)> Pieces((int Start, int End) word, float width)
    {
        while (WidthOf(word.Start, word.End) > width)
        {
            var end = Next(word.Start);
            while (end < word.End && WidthOf(word.Start, Next(end)) <= width) end = Next(end);
            if (end >= word.End) break;
            yield return (word.Start, end);
            word = (end, word.End);
        }

        yield return word;
    }

    /// <summary>Where the next character begins, as a reader counts them.</summary>
    private int Next(int start) => start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
}
