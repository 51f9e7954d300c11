using Seeds.Engine.Content;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>The page of search results, one for each edition: <c>search.html?q=words</c>.</summary>
public sealed class SearchKind : IPageKind
{
    /// <summary>Its name in an edition.</summary>
    public const string Name = "search.html";

    /// <summary>Where the files of the index stand in an edition.</summary>
    public const string Folder = "search";

    /// <inheritdoc/>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) =>
        documents.Any(d => d.Path.Length > 0 && d.IsIndex && d.Folder.Length == 0 && d.Meta.HasNoSearch) ? []
            : editions.All.Where(e => !documents.Any(d => d.Address == e.At(Name) || d.Address.IsIn(e.At(Folder).Path))).Select(e => new Document("", e.At(Name)));

    /// <summary>Whether a document is such a page.</summary>
    public static bool Is(Document document, Editions editions) => document is { File: null, Source: null, Path.Length: 0 } && document.Address == editions.Of(document).At(Name);

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        if (!Is(document, site.Corpus.Editions)) return null;
        var words = site.WordsOf(document);
        var frame = site.FrameOf(document, inlineStyle: false);
        return new SearchPage
        {
            Address = document.Address,
            Head = site.HeadOf(document, "website", words.Search, isListed: false) with { Description = words.SearchWithoutScripts },
            Frame = frame,
            Title = words.Search,
            WithoutScripts = words.SearchWithoutScripts,
            WaysOn = frame.WaysOn,
        };
    }
}
