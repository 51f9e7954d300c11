using Seeds.Engine.Content;
using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>What is remembered of a page that has been published.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Passages">The places in it that links may lead to.</param>
/// <param name="Source">The file that remembers it; null where none does yet.</param>
/// <param name="Span">Its line in that file.</param>
public sealed record PublishedPage(Address Address, ImmutableArray<PublishedPassage> Passages, SourceText? Source = null, TextSpan Span = default)
{
    /// <summary>What is to be remembered of a page that is published now.</summary>
    public static PublishedPage Of(Document page) =>
        new(page.Address, page.Body is { } body ? [.. body.Passages.Where(p => page.Index is null || page.Ids.Contains(p.Id))] : [.. PublishedPassage.ByIds(page.Ids)]);
}
