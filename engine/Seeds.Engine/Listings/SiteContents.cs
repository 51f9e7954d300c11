using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Listings;

/// <summary>What files about the site are made of.</summary>
/// <param name="Corpus">The whole site.</param>
/// <param name="BaseUrl">Where it is published; null when it is not known.</param>
/// <param name="Pages">Its pages, with all that they show, sorted by address.</param>
public sealed record SiteContents(Corpus Corpus, Uri? BaseUrl, ImmutableArray<Document> Pages)
{
    /// <summary>The pages that search engines and readers are to find.</summary>
    public IEnumerable<Document> Listed => Pages.Where(d => d.Page!.Head.IsListed);

    /// <summary>The pages of an edition.</summary>
    public IEnumerable<Document> In(Edition edition) => Pages.Where(d => Corpus.Editions.Of(d) == edition);

    /// <summary>The home page of an edition; null where it has none.</summary>
    public Document? HomeOf(Edition edition) => Pages.FirstOrDefault(d => d.Address == edition.At("index.html"));

    /// <summary>The interface's words in the language of an edition.</summary>
    public Words WordsOf(Edition edition) => Corpus.Presentation.WordsFor(edition.Language);

    /// <summary>The whole address of a file.</summary>
    /// <exception cref="InvalidOperationException">It is not known where the site is published.</exception>
    public string UrlOf(Address address) => address.Below(BaseUrl ?? throw new InvalidOperationException("the site's address is not known"));
}
