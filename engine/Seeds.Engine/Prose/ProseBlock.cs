using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>A stretch of running text without its mark-up: a paragraph, a heading, a cell of a table.</summary>
/// <param name="Text">The words as a reader sees them.</param>
/// <param name="Anchors">Offsets in <paramref name="Text"/> with the offsets in the source text that they come from, both rising.</param>
/// <param name="Covered">Parts of <paramref name="Text"/> whose numbers need no figure: code, and what its author waived.</param>
/// <param name="Mentions">The mentions in it, in order.</param>
public sealed record ProseBlock(string Text, ImmutableArray<(int InText, int InSource)> Anchors, ImmutableArray<TextSpan> Covered, ImmutableArray<Mention> Mentions)
{
    /// <summary>Where a stretch of the block stands in the source text.</summary>
    public TextSpan InSource(TextSpan span)
    {
        if (Anchors.IsEmpty) return default;
        var start = Place(span.Start);
        return TextSpan.Between(start, Math.Max(start, span.Length == 0 ? start : Place(span.End - 1) + 1));
    }

    /// <summary>The words with what mentions without words of their own show.</summary>
    public string TextWith(Func<Mention, string> label) =>
        Mentions.Where(m => m.InBlock.Length == 0).Reverse().Aggregate(Text, (text, empty) => text.Insert(empty.InBlock.Start, label(empty))); // from the end, so that places before stay

    private int Place(int at)
    {
        var index = Anchors.BinarySearch((at, int.MaxValue));
        var (inText, inSource) = Anchors[Math.Max(0, (index < 0 ? ~index : index) - 1)];
        return inSource + at - inText;
    }
}
