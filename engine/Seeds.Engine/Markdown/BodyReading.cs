using Seeds.Engine.Passages;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Markdown;

/// <summary>What of the whole site the text of one page is read with.</summary>
/// <param name="WithProse">Whether its running text and its mentions are kept, for a site with records.</param>
/// <param name="Memory">What is remembered of its passages.</param>
/// <param name="Redactor">Knows the names that must not stand in its ids.</param>
public sealed record BodyReading(bool WithProse, PassageMemory Memory, Redactor Redactor)
{
    /// <summary>That of a page by itself.</summary>
    public static BodyReading Alone { get; } = new(false, PassageMemory.None, Redactor.None);
}
