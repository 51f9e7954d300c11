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
    public string Quote(string label)
    {
        if (Mention.InBlock.Length > 0) return Sentence.Quote(Block.Text, Mention.InBlock);
        var text = Block.Text.Insert(Mention.InBlock.Start, label);
        return Sentence.Quote(text, Mention.InBlock with { Length = label.Length });
    }
}
