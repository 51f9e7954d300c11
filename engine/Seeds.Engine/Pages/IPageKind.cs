using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>
/// A kind of page. One file each; the build finds them by this type, and no two may claim the same document.
/// </summary>
public interface IPageKind
{
    /// <summary>Documents that the kind adds to the site by itself, before links are resolved, so that any page may link to them.</summary>
    /// <param name="documents">All documents that come from files.</param>
    /// <param name="editions">The languages of the site.</param>
    /// <param name="presentation">The theme's words.</param>
    IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation);

    /// <summary>The page of a document; null when the document is of another kind.</summary>
    PageModel? Compose(Document document, Site site);
}
