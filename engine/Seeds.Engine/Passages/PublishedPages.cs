using Seeds.Engine.Content;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Passages;

/// <summary>The pages of a site that have been published, as they are remembered.</summary>
public sealed class PublishedPages
{
    private readonly ImmutableDictionary<Address, PublishedPage> byAddress;

    /// <summary>Remembers pages; of two with one address, the first.</summary>
    public PublishedPages(ImmutableArray<PublishedPage> all) =>
        (All, byAddress) = (all, all.DistinctBy(p => p.Address).ToImmutableDictionary(p => p.Address));

    /// <summary>Nothing has been published.</summary>
    public static PublishedPages None { get; } = new([]);

    /// <summary>The pages.</summary>
    public ImmutableArray<PublishedPage> All { get; }

    /// <summary>What is remembered of a document, at its address and at those it had before; null of a new one.</summary>
    public PublishedPage? Of(Document document)
    {
        if (All.IsEmpty) return null;
        ImmutableArray<PublishedPage> found = [.. document.Meta.Aliases.Select(a => FormerAddress.Read(a.Text)).OfType<Address>().Prepend(document.Address).Distinct().Select(a => byAddress.GetValueOrDefault(a)).OfType<PublishedPage>()];
        return found.IsEmpty ? null : found[0] with { Passages = [.. found.SelectMany(p => p.Passages).DistinctBy(p => p.Id, StringComparer.Ordinal)] };
    }
}
