using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// An edition of the site as a book (EPUB 3.3).
/// 1. Each page is written once, for what is in it: ids, pictures, drawings. 2. From that follow the list of files and the contents. 3. Pages are written again when the book is,
/// their links led to places that are there; so no more of a large site is in memory than its ids.
/// </summary>
internal sealed class Book
{
    /// <summary>Where the style sheet stands.</summary>
    public const string StylePath = "book.css";

    /// <summary>Where the contents stand.</summary>
    public const string ContentsPath = "contents.xhtml";

    /// <summary>Where the list of files stands.</summary>
    public const string PackagePath = "package.opf";

    private const string Folder = "EPUB";

    private const string Container = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="{Folder}/{PackagePath}" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    private Book(PackageContents contents, Edition edition, ImmutableArray<Chapter> chapters, ImmutableDictionary<Address, ChapterFacts> facts, BookImages images)
    {
        (Contents, Edition, Chapters, Facts) = (contents, edition, chapters, facts);
        Pictures = [.. facts.Values.SelectMany(f => f.Pictures).Distinct().Select(a => images.Find(a)!).OrderBy(p => p.Path, StringComparer.Ordinal)];
    }

    /// <summary>The site.</summary>
    public PackageContents Contents { get; }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The chapters, in order.</summary>
    public ImmutableArray<Chapter> Chapters { get; }

    /// <summary>What is in each chapter, by the address of its page.</summary>
    public ImmutableDictionary<Address, ChapterFacts> Facts { get; }

    /// <summary>The pictures, sorted by path.</summary>
    public ImmutableArray<BookImage> Pictures { get; }

    /// <summary>The language.</summary>
    public Language Language => Edition.Language;

    /// <summary>The title.</summary>
    public string Title => Contents.TitleOf(Edition);

    /// <summary>When the newest of it was written, changed or corrected.</summary>
    public DateTimeOffset Dated => PackageContents.NewestOf(Chapters.Select(c => c.Page));

    /// <summary>The book of an edition.</summary>
    /// <param name="contents">The site.</param>
    /// <param name="edition">The edition; it has a page.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="threads">How many pages are worked on at once.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<Package> MakeAsync(PackageContents contents, Edition edition, string name, int threads, CancellationToken cancellation)
    {
        var pages = contents.In(edition);
        var paths = new BookPaths(pages, contents.Files.Where(BookImages.MayBe), StylePath, ContentsPath, PackagePath);
        ImmutableArray<Chapter> chapters = [.. pages.Select((p, i) => new Chapter(p, paths.Of(p.Address)!, string.Create(CultureInfo.InvariantCulture, $"c{i + 1}")))];
        var images = new BookImages(contents, paths);
        var facts = await FactsAsync(contents, chapters, paths, images, threads, cancellation);
        var links = new BookLinks(contents, paths, a => facts.TryGetValue(a, out var f) ? f.Ids : ImmutableHashSet<string>.Empty);
        return new Book(contents, edition, chapters, facts, images).Pack(name, c => OutputContent.Of(async () => Encoding.UTF8.GetBytes((await c.WriteAsync(links, images, contents.Redactor)).Xhtml)));
    }

    private static async Task<ImmutableDictionary<Address, ChapterFacts>> FactsAsync(PackageContents contents, ImmutableArray<Chapter> chapters, BookPaths paths, BookImages images, int threads, CancellationToken cancellation)
    {
        var links = new BookLinks(contents, paths, _ => ImmutableHashSet<string>.Empty);
        var facts = new ConcurrentDictionary<Address, ChapterFacts>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        await Parallel.ForEachAsync(chapters, options, async (chapter, _) => facts[chapter.Page.Address] = (await chapter.WriteAsync(links, images, Redactor.None)).Facts);
        return facts.ToImmutableDictionary();
    }

    private Package Pack(string name, Func<Chapter, OutputContent> write) => new(name, "", $"META-INF/{Package.SumsName}",
    [
        PackageFile.Of("mimetype", () => "application/epub+zip") with { IsStored = true }, // first and as it is (EPUB 3.3, section 4.2.6.2)
        PackageFile.Of("META-INF/container.xml", () => Container),
        PackageFile.Of($"{Folder}/{PackagePath}", () => Contents.Redactor.Guard(PackageDocument.Write(this), TextForm.Plain)),
        PackageFile.Of($"{Folder}/{ContentsPath}", () => Contents.Redactor.Guard(ContentsPage.Write(this), TextForm.Html)),
        PackageFile.Of($"{Folder}/{StylePath}", () => Contents.BookStyle),
        .. Chapters.Select(c => new PackageFile($"{Folder}/{c.Path}", write(c))),
        .. Pictures.Select(p => new PackageFile($"{Folder}/{p.Path}", p.Content)),
    ])
    { Dated = Dated };
}
