using System.Collections.Concurrent;
using System.Collections.Frozen;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Citations;
using Seeds.Engine.Content;
using Seeds.Engine.Listings;
using Seeds.Engine.Markdown;
using Seeds.Engine.Offline;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Pages;

/// <summary>What the composing of pages asks of the whole site; worked out once a build.</summary>
public sealed class Site
{
    /// <summary>Where a reader who leaves in a hurry goes when the home page does not say: a large site that anybody may have open.</summary>
    private const string LeaveTo = "https://www.wikipedia.org/";

    private readonly ConcurrentDictionary<ViewKey, RecordView> views = [];
    private readonly ConcurrentDictionary<ViewKey, RecordView> viewsOfFolders = [];
    private readonly ConcurrentDictionary<Record, ImmutableArray<SourceRecord>> bases = new(ReferenceEqualityComparer.Instance);
    private readonly SidebarBuilder sidebars;
    private readonly KeepPlan? keeping;
    private readonly FrozenSet<string> taken;
    private readonly Address? icon;
    private readonly FrozenDictionary<Edition, Address?> searches;
    private readonly string plainRules;
    private readonly string marginRules;
    private readonly string besideRules;
    private readonly string evidenceRules;
    private readonly Lazy<RelatedPages> related;

    /// <summary>Prepares the composing of a site's pages.</summary>
    public Site(Corpus corpus, BuildOptions options)
    {
        Corpus = corpus;
        Home = Corpus.Catalogue.Root.Page ?? new Document("", new Address("index.html"));
        BaseUrl = BaseUrlOf(corpus, options);
        taken = Corpus.Documents.Select(d => d.Address.Path).ToFrozenSet(StringComparer.Ordinal);
        icon = SiteIcon.Of(corpus)?.Address;
        searches = Corpus.Documents.Where(d => Kinds.SearchKind.Is(d, Corpus.Editions)).ToFrozenDictionary(d => Corpus.Editions.Of(d), d => (Address?)d.Address);
        sidebars = new SidebarBuilder(this);
        keeping = KeepPlan.Of(corpus);
        plainRules = Rules(StylePart.Base, StylePart.Article);
        marginRules = Rules(StylePart.Base, StylePart.Article, StylePart.Margin);
        besideRules = Rules(StylePart.Margin);
        evidenceRules = Rules(StylePart.Base, StylePart.Article, StylePart.Evidence);
        related = new Lazy<RelatedPages>(() => new RelatedPages(corpus));
    }

    /// <summary>The whole site.</summary>
    public Corpus Corpus { get; }

    /// <summary>The home page's document.</summary>
    public Document Home { get; }

    /// <summary>Where the site is published; null when it is not known.</summary>
    public Uri? BaseUrl { get; }

    /// <summary>Where a site is published: what was chosen for the build, else what its home page says; null where neither does.</summary>
    public static Uri? BaseUrlOf(Corpus corpus, BuildOptions options) =>
        (options.BaseUrl ?? (Uri.TryCreate(corpus.Catalogue.Root.Page?.Meta.BaseUrl, UriKind.Absolute, out var url) ? url : null)) is { } known ? Url.WithPlainHost(known) : null;

    /// <summary>The site's title: the home page's.</summary>
    public string Title => Home.Title;

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue => Corpus.Catalogue;

    /// <summary>The top of the catalogue of a document's edition.</summary>
    public CatalogueNode RootOf(Document document) => Corpus.Catalogue.RootOf(Corpus.Editions.Of(document).Folder);

    /// <summary>The home page of a document's edition.</summary>
    public Document HomeOf(Document document) => RootOf(document).Page ?? Home;

    /// <summary>The language of a document.</summary>
    public Language LanguageOf(Document document) => Corpus.Editions.LanguageOf(document);

    /// <summary>The interface's words for a document.</summary>
    public Words WordsOf(Document document) => Corpus.Presentation.WordsFor(LanguageOf(document));

    /// <summary>A body with its slots filled, to be shown on the page of <paramref name="shownOn"/>.</summary>
    public Fragment Fill(PageBody body, Document writtenIn, Document shownOn) =>
        SlotFiller.Fill(body, writtenIn, shownOn.Address, Corpus.Links, ViewOf(shownOn));

    /// <summary>A document's headline as HTML: the front matter's, else the text's own with its mark-up.</summary>
    public string TitleHtmlOf(Document document)
    {
        if (document.Headline is { } headline) return Fill(headline, document, document).ToString();
        if (document.Meta.Title is { } given) return Html.Escape(given);
        return document.Body?.Title is { } heading ? Fill(heading.Content, document, document).ToString() : Html.Escape(document.Title);
    }

    /// <summary>The sentence under a document's headline; null without one.</summary>
    public Fragment? StandfirstOf(Document document) => document.Standfirst is { } standfirst ? Fill(standfirst, document, document) : null;

    /// <summary>Writes records for the readers of a document. Documents from which the same links lead to the registers share a view, registers apart.</summary>
    public RecordView ViewOf(Document document)
    {
        var (edition, language) = (Corpus.Editions.Of(document), LanguageOf(document));
        if (document.Register is not null) return NewView();
        return viewsOfFolders.GetOrAdd(new ViewKey(document.Address.Folder, edition, language), _ =>
        {
            var view = NewView();
            return views.GetOrAdd(new ViewKey(string.Join('\n', view.Homes), edition, language), view);
        });

        RecordView NewView() => new(Corpus, edition, language, document.Address);
    }

    /// <summary>The sources that a record rests on, worked out once for all pages that mention it.</summary>
    /// <param name="record">The record as published.</param>
    internal ImmutableArray<SourceRecord> BasisOf(Record record) => bases.GetOrAdd(record, static (one, all) => Basis.Of(one, all), Corpus.Records);

    /// <summary>The files of open data about a kind of record; of all kinds where null.</summary>
    public IEnumerable<Document> DataFilesOf(RecordKind? kind) =>
        Corpus.Documents.Where(d => d.Data is { } data && (data.Of == kind || data.Of is null));

    /// <summary>The head of a document's page.</summary>
    public PageHead HeadOf(Document document, string type, string? title = null, bool isListed = true)
    {
        title ??= document.Title;
        var home = HomeOf(document);
        var full = ReferenceEquals(document, home) || string.Equals(title, home.Title, StringComparison.Ordinal) ? title : $"{title} — {home.Title}";
        var description = document.Meta.Description ?? document.Meta.Standfirst ?? Description.From(document.Body?.Lead is { Length: > 0 } lead ? lead : title);
        return new PageHead(title, full, description, CanonicalOf(document), LanguageOf(document), type, home.Title, document.Meta.Date?.Iso, document.Meta.Updated?.Iso, isListed)
        {
            IsPlaced = BaseUrl is not null,
            Metadata = HeadMetadata.Of(document, title, LanguageOf(document), BaseUrl is null ? null : CanonicalOf(document)),
            Links = BaseUrl is not null && ReferenceEquals(document, home) ? [.. LinksOf(document)] : [],
        };
    }

    /// <summary>What a reader of feeds, the field of a browser and a device find by an edition's home page.</summary>
    private IEnumerable<HeadLink> LinksOf(Document home)
    {
        var edition = Corpus.Editions.Of(home);
        yield return new HeadLink("manifest", "application/manifest+json", home.Title, Listings.Files.WebManifest.Name);
        var articles = Corpus.Pages.Where(d => PageKindName.Of(d) == PageKindName.Article && Corpus.Editions.Of(d) == edition).ToImmutableArray();
        if (articles.Any(Feeds.IsDated)) yield return Atom(home.Title, "feed.xml");
        if (articles.Any(Feeds.IsCorrected)) yield return Atom($"{home.Title}: {WordsOf(home).Corrections}", "corrections.xml");
        if (searches.GetValueOrDefault(edition) is not null) yield return new HeadLink("search", "application/opensearchdescription+xml", home.Title, Listings.Files.OpenSearch.Name);

        static HeadLink Atom(string title, string href) => new("alternate", "application/atom+xml", title, href);
    }

    /// <summary>What surrounds a document's page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="inlineStyle">Whether the style is written into the page.</param>
    public PageFrame FrameOf(Document document, bool inlineStyle)
    {
        var place = Corpus.Catalogue.PlaceOf(document);
        var trail = place?.Trail ?? (ReferenceEquals(document, HomeOf(document)) ? [] : [RootOf(document)]);
        var style = inlineStyle
            ? new StyleSheet(HasEvidence(document) ? evidenceRules : document.HasFootnotes ? marginRules : plainRules, [])
            : new StyleSheet(document.HasFootnotes && !HasEvidence(document) ? besideRules : null, [.. Corpus.Presentation.Style.Where(p => IsNeeded(p, document)).Select(p => p.Address.RelativeTo(document.Address))]);
        return new PageFrame(
            LinkTo(HomeOf(document), HomeOf(document).Title, document),
            style,
            icon?.RelativeTo(document.Address),
            new PageScript(Corpus.Presentation.Script.Early, Corpus.Presentation.Script.Deferred.Length > 0 ? ThemeScript.Address.RelativeTo(document.Address) : null),
            WordsOf(document),
            Home.Meta.LeaveTo ?? LeaveTo,
            searches.GetValueOrDefault(Corpus.Editions.Of(document))?.RelativeTo(document.Address),
            CopiesOf(document),
            LanguageSwitch.Of(document, this),
            Corpus.Editions.All.Length > 1 ? Kinds.TranslationsKind.Address.RelativeTo(document.Address) : null,
            NotesOf(document),
            keeping?.ListOf(document),
            sidebars.For(document, place),
            document.Address.RelativeTo(document.Address),
            [.. trail.Select((node, depth) => TrailItem(node, trail, depth, document))],
            Neighbour(place?.Previous, document),
            Neighbour(place?.Next, document));
    }

    /// <summary>The articles that tell of the same things as an article, those before and behind it left out.</summary>
    public ImmutableArray<NavigationItem> RelatedTo(Document article)
    {
        var place = Corpus.Catalogue.PlaceOf(article);
        return [.. related.Value.Of(article, Corpus.Editions.Of(article).Folder, [place?.Previous?.Page, place?.Next?.Page])
            .Select(page => LinkTo(page, page.Title, article))];
    }

    /// <summary>Pages that no entry reaches and nobody wrote, such as the one for addresses that lead nowhere, are not worth a copy.</summary>
    private PageCopies CopiesOf(Document document)
    {
        if (Home.Meta.HasNoCopies || (document.Source is null && document.Register is null && !ReferenceEquals(document, Home) && Corpus.Catalogue.PlaceOf(document) is null)) return PageCopies.None;
        return PageCopies.Of(document.Address, PageKindName.Of(document) == PageKindName.Article && document.Body is not null && document.Index is null, taken.Contains);
    }

    /// <summary>The address is that of a file, cut back to its folder.</summary>
    private PageNotes? NotesOf(Document document) =>
        HasEvidence(document) && document.Register is null && NoteFiles.Of(Corpus.Editions.Of(document), Corpus.Records.Public.Length) is { } files
            ? new PageNotes(files.AddressOf(0).RelativeTo(document.Address)[..^"0.js".Length], files.Count)
            : null;

    private static bool HasEvidence(Document document) => document.Register is not null || document.Texts.Any(t => t.Slots.Any(s => s is MentionSlot));

    /// <summary>Whether a page links to a part of the style.</summary>
    private bool IsNeeded(StylePart part, Document document) => part.Name switch
    {
        StylePart.Article or StylePart.Margin => false, // written into the page: one file the less to ask for
        StylePart.Evidence => HasEvidence(document),
        StylePart.Registers => document.Register is not null,
        StylePart.Keep => false, // its script asks for it
        StylePart.Search => Kinds.SearchKind.Is(document, Corpus.Editions), // on other pages its script asks for it
        _ => true,
    };

    /// <summary>The rules that are written into pages that are no registers: one text, which all of them share.</summary>
    private string Rules(params ImmutableArray<string> names) => string.Concat(Corpus.Presentation.Style.Where(p => names.Contains(p.Name, StringComparer.Ordinal)).Select(p => p.Rules));

    /// <summary>The reading time in words; at 230 words a minute, a middling speed for silent reading of English (Brysbaert 2019: 238), never under one.</summary>
    public static Fact? ReadingTime(Document document, Words words)
    {
        if (document.Body is not { WordCount: > 0 } body) return null;
        var minutes = Math.Max(1, (int)Math.Round(body.WordCount / 230.0, MidpointRounding.AwayFromZero));
        return new Fact(words.Reading, DateWords.Format(words.Minutes, minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)), null);
    }

    private NavigationItem TrailItem(CatalogueNode node, ImmutableArray<CatalogueNode> trail, int depth, Document document)
    {
        var isHome = depth == 0 && node.Page is { } && ReferenceEquals(node.Page, HomeOf(document));
        var label = isHome ? WordsOf(document).Home : node.Title;
        return new NavigationItem(label, HrefOf(node, trail[..depth], document.Address), []) { Language = ForeignTo(document, node.Page), LabelLanguage = isHome ? null : LanguageOfLabel(document, node) };
    }

    /// <summary>A section without a page of its own is found on the page of the nearest node above it that has one.</summary>
    internal string? HrefOf(CatalogueNode node, IReadOnlyList<CatalogueNode> above, Address from)
    {
        if (node.Leads is { } leads) return SlotFiller.HrefOf(leads, from);
        if (node.Id is null) return null;
        var host = above.LastOrDefault(n => n.Page?.Index is not null)?.Page ?? (above.Count > 0 ? above[0].Page : null) ?? Home;
        return host.Address.RelativeTo(from, node.Id);
    }

    /// <summary>The language of a page, where it is another than that of the page that names it.</summary>
    internal Language? ForeignTo(Document document, Document? named) => named is not null && LanguageOf(named) is var other && other != LanguageOf(document) ? other : null;

    /// <summary>The language of the words of an entry, where it is another than that of the page that shows it: those of an index, or the page's own title.</summary>
    internal Language? LanguageOfLabel(Document shownOn, CatalogueNode node) =>
        ForeignTo(shownOn, node.Page is { } page && string.Equals(node.Title, page.Title, StringComparison.Ordinal) ? page : node.DeclaredIn ?? node.Page);

    private NavigationItem? Neighbour(CatalogueNode? node, Document from) =>
        node is null ? null : LinkTo(node.Page!, node.Title, from) with { LabelLanguage = LanguageOfLabel(from, node) };

    /// <summary>A link to a page, with the languages of the page and of its label where they are not those of the page it stands on.</summary>
    internal NavigationItem LinkTo(Document page, string label, Document from)
    {
        var foreign = ForeignTo(from, page);
        return new NavigationItem(label, page.Address.RelativeTo(from.Address), []) { Language = foreign, LabelLanguage = foreign };
    }

    /// <summary>The address of another page, for programs: absolute where the site's is known, else relative to the page that names it.</summary>
    internal string AddressOf(Document named, Document from) => BaseUrl is null ? named.Address.RelativeTo(from.Address) : CanonicalOf(named);

    private string CanonicalOf(Document document)
    {
        if (BaseUrl is null) return Url.Escape(Paths.NameOf(document.Address.Path));
        var path = document.Address.Path is "index.html" ? "" : document.Address.Path.EndsWith("/index.html", StringComparison.Ordinal) ? document.Address.Path[..^"index.html".Length] : document.Address.Path;
        return new Address(path).Below(BaseUrl);
    }

    /// <param name="Place">A folder, or all links that lead from it to the registers.</param>
    /// <param name="Edition">The edition whose registers are linked to.</param>
    /// <param name="Language">The language of the pages.</param>
    private sealed record ViewKey(string Place, Edition Edition, Language Language);
}
