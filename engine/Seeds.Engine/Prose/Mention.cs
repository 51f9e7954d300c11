using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>A place in a text that mentions a record.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">Its key, as written.</param>
/// <param name="InBlock">The mention's words in the text of its block; of no length when it has none of its own.</param>
/// <param name="Span">The whole link in the source text.</param>
/// <param name="Ordinal">Which mention of this record on the page it is, from 1; 0 for one that cannot be led back to by itself.</param>
public sealed record Mention(RecordKind Kind, string Key, TextSpan InBlock, TextSpan Span, int Ordinal)
{
    /// <summary>Whether a reader is to see beside it what it rests on or means.</summary>
    public bool CallsForNote => Kind is RecordKind.Figure or RecordKind.Source or RecordKind.Term or RecordKind.Claim;
}
