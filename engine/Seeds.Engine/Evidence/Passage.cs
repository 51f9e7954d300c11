using Seeds.Engine.Content;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Evidence;

/// <summary>A mention of a record, with the page and the stretch of text it stands in.</summary>
/// <param name="Page">The page.</param>
/// <param name="Block">The stretch.</param>
/// <param name="Mention">The mention.</param>
public sealed record Passage(Document Page, ProseBlock Block, Mention Mention)
{
    /// <summary>The sentence that the mention stands in.</summary>
    /// <param name="label">What a mention without words of its own shows.</param>
    public string Quote(Func<Mention, string> label)
    {
        var (text, place) = (Block.Text, Mention.InBlock);
        foreach (var empty in Block.Mentions.Where(m => m.InBlock.Length == 0).Reverse()) // from the end, so that places before stay
        {
            var words = label(empty);
            text = text.Insert(empty.InBlock.Start, words);
            if (ReferenceEquals(empty, Mention)) place = place with { Length = words.Length };
            else if (empty.InBlock.Start <= place.Start) place = place.Shift(words.Length);
        }

        return Sentence.Quote(text, place);
    }
}
