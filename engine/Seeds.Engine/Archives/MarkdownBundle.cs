using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives;

/// <summary>
/// The pages as Markdown in one archive, for archives, programs and other tools: with the pictures and other files they link to, and the records as open data. Links between
/// pages lead from one Markdown file to another, and to a place in it.
/// </summary>
public static class MarkdownBundle
{
    /// <summary>The archive.</summary>
    /// <param name="contents">The site.</param>
    /// <param name="name">Its name without the ending.</param>
    public static async Task<Package> MakeAsync(PackageContents contents, string name)
    {
        var taken = contents.Files.Where(IsBrought).Select(d => d.Address.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pages = new Dictionary<Address, Address>();
        foreach (var page in contents.Pages) pages.Add(page.Address, Free(page.Address, taken));
        var links = new MarkdownLinks(contents, pages);
        foreach (var page in contents.Pages) links.Note(page.Address, HtmlOf(await page.Content!.ReadAsync()));
        var files = contents.Pages.Select(page => new PackageFile(pages[page.Address].Path, OutputContent.Of(async () => Write(page, HtmlOf(await page.Content!.ReadAsync()), links, contents.Redactor))));
        return Package.Zip(name, files.Concat(contents.Files.Where(IsBrought).Select(d => new PackageFile(d.Address.Path, d.Content!))), PackageContents.NewestOf(contents.Pages));
    }

    /// <summary>A file that the site was given, or one of its open data; not what the build makes for browsers.</summary>
    internal static bool IsBrought(Document document) => document is { Page: null, Source: null } && (document.Data is not null || document.Path.Length > 0);

    private static Address Free(Address page, HashSet<string> taken)
    {
        var stem = Paths.WithoutExtension(page.Path);
        var path = stem + ".md";
        for (var n = 2; !taken.Add(path); n++) path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{n}.md");
        return new Address(path);
    }

    private static string HtmlOf(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static ReadOnlyMemory<byte> Write(Document page, string html, MarkdownLinks links, Redactor redactor) =>
        Encoding.UTF8.GetBytes(redactor.Guard(MarkdownCopy.Write([.. PageWords.Of(html).Select(n => links.Lead(n, page.Address))]), TextForm.Markdown));
}
