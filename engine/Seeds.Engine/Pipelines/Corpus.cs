using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Links;

namespace Seeds.Engine.Pipelines;

/// <summary>All documents of a site at the end of a phase, frozen, with what follows from having them all.</summary>
public sealed class Corpus
{
    private Corpus(ImmutableArray<Document> documents, ImmutableArray<Document> heldBack, ImmutableArray<AddressClash> clashes, bool withCatalogue)
    {
        Documents = documents;
        Clashes = clashes;
        Links = new LinkResolver(documents.AddRange(heldBack));
        Pages = [.. Documents.Where(d => d.Source is not null)];
        Catalogue = withCatalogue ? CatalogueBuilder.Build(Pages, Documents.FirstOrDefault(d => d.File is null && d.Address.Path == "index.html"), Links) : Catalogue.Empty;
    }

    /// <summary>The corpus before anything has been read.</summary>
    public static Corpus Empty { get; } = new([], [], [], withCatalogue: false);

    /// <summary>All documents that are published, sorted by path, then address.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Those that become pages from a source file.</summary>
    public ImmutableArray<Document> Pages { get; }

    /// <summary>Documents that wanted an address another has; each got one of its own.</summary>
    public ImmutableArray<AddressClash> Clashes { get; }

    /// <summary>Finds what links lead to.</summary>
    public LinkResolver Links { get; }

    /// <summary>The order of the site; empty until the Process phase has ended.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The corpus that the next phase sees.</summary>
    /// <param name="phase">The phase that has ended.</param>
    /// <param name="documents">The documents of all pipelines at its end.</param>
    /// <param name="extensions">The page kinds, which behind Process add the documents that no file gives.</param>
    public Corpus After(Phase phase, IEnumerable<Document> documents, Extensions extensions) => phase switch
    {
        Phase.Input => Freeze(documents, parsed: false),
        Phase.Process => FreezeParsed([.. documents], extensions),
        _ => this, // what PostProcess and Output add concerns each document alone
    };

    /// <summary>Documents with the addresses they have in this corpus, where two had wanted one.</summary>
    public ImmutableArray<Document> Settled(ImmutableArray<Document> documents)
    {
        if (Clashes.IsEmpty) return documents;
        var moved = Clashes.Where(c => c.Second.Path.Length > 0).ToDictionary(c => c.Second.Path, c => c.Second.Address, StringComparer.Ordinal);
        return [.. documents.Select(d => moved.TryGetValue(d.Path, out var address) ? d with { Address = address } : d)];
    }

    private static Corpus FreezeParsed(ImmutableArray<Document> documents, Extensions extensions) =>
        Freeze(documents.AddRange(extensions.PageKinds.SelectMany(k => k.Add(documents))), parsed: true);

    /// <summary>Addresses are settled once, when each document has told its own: before that two that wish the same are no clash yet.</summary>
    private static Corpus Freeze(IEnumerable<Document> documents, bool parsed)
    {
        var sorted = documents.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Address.Path, StringComparer.Ordinal).ToImmutableArray();
        if (!parsed) return new Corpus(sorted, [], [], withCatalogue: false);
        var (settled, clashes) = AddressBook.Settle(sorted.RemoveAll(d => d.IsHeldBack));
        return new Corpus(settled, sorted.RemoveAll(d => !d.IsHeldBack), clashes, withCatalogue: true);
    }
}
