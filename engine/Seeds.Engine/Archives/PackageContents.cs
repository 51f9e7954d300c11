using System.Collections.Frozen;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives;

/// <summary>What packages are made of: a finished site.</summary>
/// <param name="Corpus">The whole site.</param>
/// <param name="BaseUrl">Where it is published; null when that is not known.</param>
/// <param name="Files">Its files, each with its content, sorted by address.</param>
/// <param name="BookStyle">The style sheet of books.</param>
public sealed record PackageContents(Corpus Corpus, Uri? BaseUrl, ImmutableArray<Document> Files, string BookStyle)
{
    /// <summary>The earliest time that the entry of a ZIP archive can bear (APPNOTE 6.3, section 4.4.6): what is dated where no page is.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Latest = new(2107, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly FrozenDictionary<Address, Document> files = Files.ToFrozenDictionary(f => f.Address);

    /// <summary>The pages to read, in order: those of the catalogue, then those that no entry reaches. What only works on the published site is none: its search, its page for addresses that lead nowhere, its page for translators.</summary>
    public ImmutableArray<Document> Pages { get; } = LlmsFullTxt.Order(Corpus.Catalogue, [.. Files.Where(d => d is { Page: not null } and not { Page: SearchPage or NotFoundPage or TranslationsPage })]);

    /// <summary>The file at an address; null where there is none.</summary>
    public Document? Find(Address address) => files.GetValueOrDefault(address);

    /// <summary>Takes out what must not be published of texts that are made for a package.</summary>
    public Redactor Redactor => Corpus.Records.Redactor;

    /// <summary>The pages of an edition, in the order of its own part of the catalogue, then those that no entry of it reaches.</summary>
    public ImmutableArray<Document> In(Edition edition)
    {
        ImmutableArray<Document> own = [.. Pages.Where(d => Corpus.Editions.Of(d) == edition)];
        var known = own.ToDictionary(p => p.Address);
        var listed = Corpus.Catalogue.RootOf(edition.Folder).SelfAndDescendants().Select(n => n.Page is { } page ? known.GetValueOrDefault(page.Address) : null).OfType<Document>();
        return [.. listed.Concat(own).DistinctBy(p => p.Address)];
    }

    /// <summary>The home page of an edition.</summary>
    public Document? HomeOf(Edition edition) => Corpus.Catalogue.RootOf(edition.Folder).Page is { } home ? Pages.FirstOrDefault(p => p.Address == home.Address) : null;

    /// <summary>The title of an edition.</summary>
    public string TitleOf(Edition edition) => Redactor.Apply((HomeOf(edition) ?? HomeOf(Corpus.Editions.Main))?.Title ?? Corpus.Catalogue.Root.Title);

    /// <summary>The interface's words in the language of an edition.</summary>
    public Words WordsOf(Edition edition) => Corpus.Presentation.WordsFor(edition.Language);

    /// <summary>When the newest of some pages was written, changed or corrected, in universal time; the first moment of 1980 where none is dated.</summary>
    public static DateTimeOffset NewestOf(IEnumerable<Document> pages)
    {
        var newest = Undated;
        foreach (var date in pages.Select(p => p.Meta).SelectMany(m => m.Corrections.Select(c => c.Date).Append(m.Date).Append(m.Updated)))
        {
            if (Listings.FeedEntry.Instant(date) is { } instant && DateTimeOffset.TryParse(instant, System.Globalization.CultureInfo.InvariantCulture, out var at) && at > newest && at < Latest) newest = at.ToUniversalTime();
        }

        return newest;
    }
}
