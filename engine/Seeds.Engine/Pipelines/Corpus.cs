using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Evidence;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Links;
using Seeds.Engine.Pages;
using Seeds.Engine.Passages;
using Seeds.Engine.Records;
using Seeds.Engine.Redirects;
using Seeds.Engine.Registers;
using Seeds.Engine.Translations;

namespace Seeds.Engine.Pipelines;

/// <summary>All documents of a site at the end of a phase, frozen, with what follows from having them all.</summary>
public sealed class Corpus
{
    private Corpus(Presentation presentation, ImmutableArray<Document> documents)
        : this(presentation, documents, new LinkResolver(documents, []), [.. documents.Where(d => d.Source is not null)])
    {
    }

    private Corpus(Presentation presentation, ImmutableArray<Document> documents, LinkResolver links, ImmutableArray<Document> pages)
    {
        (Presentation, Documents, Links, Pages) = (presentation, documents, links, pages);
        Editions = new Editions([new Edition(Language.Default, "")]);
        Translations = new TranslationIndex([], Editions);
    }

    /// <summary>The theme's style and words.</summary>
    public Presentation Presentation { get; }

    /// <summary>The day of the build; null where it does not matter.</summary>
    public DateOnly? Today { get; private init; }

    /// <summary>All documents that are published, sorted by path, then address.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Those that become pages from a source file.</summary>
    public ImmutableArray<Document> Pages { get; }

    /// <summary>Documents that wanted an address another has; each got one of its own.</summary>
    public ImmutableArray<AddressClash> Clashes { get; private init; } = [];

    /// <summary>The addresses that pages had before; known once the Process phase has ended.</summary>
    public RedirectTable Redirects { get; private init; } = RedirectTable.Empty;

    /// <summary>Finds what links lead to.</summary>
    public LinkResolver Links { get; }

    /// <summary>The records; known once the Input phase has ended.</summary>
    public RecordSet Records { get; private init; } = RecordSet.Empty;

    /// <summary>The registers that are published, in order; known once the Process phase has ended.</summary>
    public ImmutableArray<Document> Registers { get; private init; } = [];

    /// <summary>The languages of the site; known once the Process phase has ended.</summary>
    public Editions Editions { get; private init; }

    /// <summary>Finds the same page in other languages; empty until the Process phase has ended.</summary>
    public TranslationIndex Translations { get; private init; }

    /// <summary>The site's own language.</summary>
    public Language SiteLanguage => Editions.Main.Language;

    /// <summary>What is remembered of the pages that have been published; known once the Input phase has ended.</summary>
    public PublishedPages Published { get; private init; } = PublishedPages.None;

    /// <summary>Which passages mention which record; empty until the Process phase has ended.</summary>
    public MentionIndex Mentions { get; private init; } = MentionIndex.Empty;

    /// <summary>The order of the site; empty until the Process phase has ended.</summary>
    public Catalogue Catalogue { get; private init; } = Catalogue.Empty;

    /// <summary>The corpus before anything but the theme has been read.</summary>
    public static Corpus Start(Presentation presentation, DateOnly? today = null) => new(presentation, []) { Today = today };

    /// <summary>The corpus that the next phase sees.</summary>
    /// <param name="phase">The phase that has ended.</param>
    /// <param name="documents">The documents of all pipelines at its end.</param>
    /// <param name="extensions">The page kinds and registers, which behind Process add the documents that no file gives.</param>
    public Corpus After(Phase phase, IEnumerable<Document> documents, Extensions extensions) => phase switch
    {
        Phase.Input => AfterInput(Sorted(documents)),
        Phase.Process => AfterProcess([.. documents], extensions),
        _ => this, // what PostProcess and Output add concerns each document alone
    };

    /// <summary>Documents with the addresses they have in this corpus, where two had wanted one.</summary>
    public ImmutableArray<Document> Settled(ImmutableArray<Document> documents)
    {
        if (Clashes.IsEmpty) return documents;
        var moved = Clashes.Where(c => c.Second.Path.Length > 0).ToDictionary(c => c.Second.Path, c => c.Second.Address, StringComparer.Ordinal);
        return [.. documents.Select(d => moved.TryGetValue(d.Path, out var address) ? d with { Address = address } : d)];
    }

    private Corpus AfterInput(ImmutableArray<Document> documents)
    {
        var records = documents.SelectMany(d => d.Records ?? []).ToImmutableArray();
        var published = new PublishedPages([.. documents.SelectMany(d => d.Published ?? [])]);
        if (records.IsEmpty) return new Corpus(Presentation, documents) { Today = Today, Published = published };
        var home = documents.FirstOrDefault(d => d is { IsIndex: true, Folder: "", Source: not null });
        var site = home is not null && FrontMatterReader.Read(home.Source!).Meta.Lang is { } tag ? new Language(tag) : Language.Default; // pages are not read yet
        var nameWithheld = new LocalText(Presentation.Languages.ToImmutableSortedDictionary(w => w.Language, w => w.NameWithheld, StringComparer.Ordinal));
        return new Corpus(Presentation, documents) { Today = Today, Published = published, Records = RecordSet.Of(records, nameWithheld, site, MeasuredUnits.From(Presentation.Languages)), Editions = new Editions([new Edition(site, "")]) };
    }

    /// <summary>Addresses are settled once, when each document has told its own: before that two that wish the same are no clash yet.</summary>
    private Corpus AfterProcess(ImmutableArray<Document> documents, Extensions extensions)
    {
        var texts = documents.Where(d => d.Source is not null && !d.IsHeldBack).ToImmutableArray();
        var home = texts.FirstOrDefault(d => d is { IsIndex: true, Folder: "" });
        var editions = Editions.Of(texts, home?.Meta.Lang is { } tag ? new Language(tag) : Language.Default, Presentation);
        var registers = RegisterDocuments.Of(extensions.Registers, Records, texts, editions, Presentation);
        var sorted = Sorted(documents.AddRange(extensions.PageKinds.SelectMany(k => k.Add(documents, editions, Presentation))).AddRange(registers));
        var (settled, clashes) = AddressBook.Settle(sorted.RemoveAll(d => d.IsHeldBack));
        var pages = settled.Where(d => d.Source is not null).ToImmutableArray();
        var redirects = RedirectTable.Of(pages);
        var links = new LinkResolver([.. settled, .. sorted.Where(d => d.IsHeldBack)], [.. editions.All.Select(e => e.Folder).Where(f => f.Length > 0)], redirects);
        ImmutableArray<Document> published = [.. settled.Where(d => d.Register is not null).OrderBy(d => d.Register!.Register.Rank)];
        return new Corpus(Presentation, settled, links, pages)
        {
            Today = Today,
            Clashes = clashes,
            Published = Published,
            Redirects = redirects,
            Records = Records,
            Editions = editions,
            Translations = new TranslationIndex(settled, editions),
            Registers = published,
            Mentions = Records.IsEmpty ? MentionIndex.Empty : MentionIndex.Of(pages, [.. RecordPassages.Of(Records, published, editions)]),
            Catalogue = CatalogueBuilder.Build(
                pages, [.. editions.All.Select(e => settled.FirstOrDefault(d => d.File is null && d.Address == e.At("index.html"))).OfType<Document>()], links, Records.Redactor,
                RegisterDocuments.Sections(settled, Presentation), [.. editions.All.Select(e => e.Folder)], d => editions.Of(d).Folder),
        };
    }

    private static ImmutableArray<Document> Sorted(IEnumerable<Document> documents) =>
        [.. documents.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Address.Path, StringComparer.Ordinal)];
}
