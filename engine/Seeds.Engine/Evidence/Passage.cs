using Seeds.Engine.Content;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Evidence;

/// <summary>A mention of a record, with the page and the stretch of text it stands in.</summary>
/// <param name="Page">The page.</param>
/// <param name="Block">The stretch.</param>
/// <param name="Mention">The mention.</param>
public sealed record Passage(Document Page, ProseBlock Block, Mention Mention)
{
    /// <summary>The id on the page that leads to it where the mention has none of its own; empty for the page as a whole.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Whether another passage stands in the same sentence.</summary>
    public bool IsInSentenceOf(Passage other) =>
        ReferenceEquals(Block, other.Block) && Sentence.Around(Block.Text, Mention.InBlock).Start == Sentence.Around(Block.Text, other.Mention.InBlock).Start;
}
