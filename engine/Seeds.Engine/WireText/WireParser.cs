using Seeds.Engine.Text;

namespace Seeds.Engine.WireText;

/// <summary>
/// Reads plain text as wires and scrapers deliver it.
/// 1. Cut it at blank lines. 2. Tell each piece by its own shape and its place. Nothing is changed: blocks are spans of the text.
/// </summary>
public static class WireParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="body">The part behind the front matter.</param>
    /// <param name="givenTitle">The front matter's title; then the first line is taken for a headline only where it says the same. Null without.</param>
    public static ImmutableArray<WireBlock> Parse(SourceText source, TextSpan body, string? givenTitle)
    {
        var pieces = Pieces(source.Text, body);
        var credits = ClosingCreditsFrom(source.Text, pieces);
        var blocks = ImmutableArray.CreateBuilder<WireBlock>();
        var begun = false; // whether the report's first paragraph is past
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var text = source.Text.AsSpan(piece.Start, piece.Length);
            if (i >= credits) blocks.Add(new ClosingCredits(piece));
            else if (TwoLineCredit(source.Text, pieces, ref i) is { } credit) blocks.Add(credit);
            else if (char.IsWhiteSpace(text[0])) blocks.Add(new Caption(piece));
            else if (!begun && WireShapes.DatelineLength(text) is var dateline and > 0) blocks.Add(new Paragraph(piece, dateline));
            else if (i == 0 && IsHeadline(text, givenTitle, pieces.Count)) blocks.Add(new Headline(piece));
            else if (WireShapes.IsHeadLike(text) && (i > 0 || givenTitle is not null) && i + 1 < pieces.Count) blocks.Add(new CrossHead(piece));
            else blocks.Add(new Paragraph(piece, 0));
            begun |= blocks[^1] is Paragraph;
        }

        return blocks.ToImmutable();
    }

    private static bool IsHeadline(ReadOnlySpan<char> text, string? givenTitle, int pieces) =>
        givenTitle is null ? WireShapes.IsHeadLike(text) && pieces > 1 : text.Trim().SequenceEqual(givenTitle);

    private static List<TextSpan> Pieces(string text, TextSpan body)
    {
        var pieces = new List<TextSpan>();
        var start = -1;
        for (var at = body.Start; at < body.End;)
        {
            var end = text.IndexOf('\n', at, body.End - at);
            end = end < 0 ? body.End : end;
            if (!text.AsSpan(at, end - at).IsWhiteSpace())
            {
                if (start < 0) start = at;
            }
            else if (start >= 0)
            {
                pieces.Add(TextSpan.Between(start, at - 1));
                start = -1;
            }

            at = end + 1;
        }

        if (start >= 0) pieces.Add(TextSpan.Between(start, text[body.End - 1] == '\n' ? body.End - 1 : body.End));
        return pieces;
    }

    /// <summary>A credit is a title line with a source line, in one piece or with a blank line between them.</summary>
    private static Credit? TwoLineCredit(string text, List<TextSpan> pieces, ref int i)
    {
        var piece = pieces[i];
        var lineEnd = text.IndexOf('\n', piece.Start, piece.Length);
        if (lineEnd >= 0)
        {
            var second = TextSpan.Between(lineEnd + 1, piece.End);
            return WireShapes.IsSourceLine(text.AsSpan(second.Start, second.Length)) ? new Credit(piece, TextSpan.Between(piece.Start, lineEnd), second) : null;
        }

        if (i + 1 >= pieces.Count || !WireShapes.IsTitle(text.AsSpan(piece.Start, piece.Length)) || !WireShapes.IsSourceLine(text.AsSpan(pieces[i + 1].Start, pieces[i + 1].Length))) return null;
        i++;
        return new Credit(TextSpan.Between(piece.Start, pieces[i].End), piece, pieces[i]);
    }

    /// <summary>Index of the first of the closing credits; the number of pieces when there are none. They follow some report.</summary>
    private static int ClosingCreditsFrom(string text, List<TextSpan> pieces)
    {
        var from = pieces.Count;
        while (from > 1 && WireShapes.IsClosingCredit(text.AsSpan(pieces[from - 1].Start, pieces[from - 1].Length))) from--;
        return from;
    }
}
