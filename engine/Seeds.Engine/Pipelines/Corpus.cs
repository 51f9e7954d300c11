using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Links;

namespace Seeds.Engine.Pipelines;

/// <summary>All documents of a site at the end of a phase, frozen, with what follows from having them all.</summary>
public sealed class Corpus
{
    private Corpus(ImmutableArray<Document> documents, ImmutableArray<AddressClash> clashes, bool withCatalogue)
    {
        Documents = documents;
        Clashes = clashes;
        Links = new LinkResolver(documents);
        Pages = [.. documents.Where(d => d.IsPage)];
        Catalogue = withCatalogue ? CatalogueBuilder.Build(Pages, Links) : Catalogue.Empty;
    }

    /// <summary>The corpus before anything has been read.</summary>
    public static Corpus Empty { get; } = new([], [], withCatalogue: false);

    /// <summary>All documents, sorted by path, then address.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Those that become pages from a source file.</summary>
    public ImmutableArray<Document> Pages { get; }

    /// <summary>Documents that wanted an address another has; each got one of its own.</summary>
    public ImmutableArray<AddressClash> Clashes { get; }

    /// <summary>Finds what links lead to.</summary>
    public LinkResolver Links { get; }

    /// <summary>The order of the site; empty until the Process phase has ended.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Freezes the documents of all pipelines.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="parsed">Whether the Process phase has ended, so that there is something to make a catalogue of.</param>
    public static Corpus Freeze(IEnumerable<Document> documents, bool parsed)
    {
        var sorted = documents.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Address.Path, StringComparer.Ordinal);
        var (settled, clashes) = AddressBook.Settle([.. sorted]);
        return new Corpus(settled, clashes, parsed);
    }
}
