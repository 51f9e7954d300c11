using Seeds.Engine.Prose;
using Seeds.Engine.Text;

namespace Seeds.Engine.Evidence;

/// <summary>A sentence as it is quoted.</summary>
/// <param name="Text">Its words, cut where they are too many.</param>
/// <param name="Marks">The stretches of <paramref name="Text"/> that it is quoted for, in order.</param>
public sealed record Quotation(string Text, ImmutableArray<TextSpan> Marks)
{
    /// <summary>Quotes the sentence of some mentions.</summary>
    /// <param name="block">The stretch of text that they stand in.</param>
    /// <param name="mentions">The mentions, in order; at least one.</param>
    /// <param name="label">What a mention without words of its own shows.</param>
    public static Quotation Of(ProseBlock block, ImmutableArray<Mention> mentions, Func<Mention, string> label)
    {
        var text = block.TextWith(label);
        var places = PlacesIn(block, label).Where(p => mentions.Any(m => ReferenceEquals(m, p.Mention))).Select(p => p.Span).ToImmutableArray();
        var (span, isCutBefore, isCutBehind) = Sentence.Quote(text, places[0]);
        var before = isCutBefore ? "… " : "";
        var marks = places.Where(p => p.Length > 0 && p.Start >= span.Start && p.End <= span.End).Select(p => p.Shift(before.Length - span.Start));
        return new Quotation(string.Concat(before, text.AsSpan(span.Start, span.Length), isCutBehind ? " …" : ""), [.. marks]);
    }

    /// <summary>Where each mention stands once those without words have some.</summary>
    private static IEnumerable<(Mention Mention, TextSpan Span)> PlacesIn(ProseBlock block, Func<Mention, string> label)
    {
        var shift = 0;
        foreach (var mention in block.Mentions)
        {
            var added = mention.InBlock.Length == 0 ? label(mention).Length : 0;
            yield return (mention, new TextSpan(mention.InBlock.Start + shift, mention.InBlock.Length + added));
            shift += added;
        }
    }
}
