using Seeds.Engine.Archives.Books;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives;

/// <summary>Makes of a finished site the packages to hand on: the site itself, a book in each language, and its pages as Markdown.</summary>
public static class Packages
{
    /// <summary>The packages. Their files are made when they are written.</summary>
    /// <param name="contents">The site.</param>
    /// <param name="threads">How many pages are worked on at once.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<ImmutableArray<Package>> MakeAsync(PackageContents contents, int threads, CancellationToken cancellation)
    {
        var title = contents.TitleOf(contents.Corpus.Editions.Main);
        var name = AddressWords.OfWords(PackageNames.Of(title), title, contents.Corpus.Records.Redactor);
        var packages = ImmutableArray.CreateBuilder<Package>();
        packages.Add(SiteArchive.Of(contents, name));
        foreach (var edition in contents.Corpus.Editions.All.Where(e => !contents.In(e).IsEmpty))
        {
            packages.Add(await Book.MakeAsync(contents, edition, $"{name}.{edition.Language.Tag}.epub", threads, cancellation));
        }

        packages.Add(await MarkdownBundle.MakeAsync(contents, name + "-markdown"));
        return packages.ToImmutable();
    }
}
