using System.Globalization;
using System.Xml.Linq;
using Seeds.Engine.Listings;
using Seeds.Engine.Text;

namespace Seeds.Engine.Archives.Books;

/// <summary>Writes what a book is and holds (EPUB 3.3, section 5), with what people who cannot see it well are to know before they get it (EPUB Accessibility 1.1, section 2).</summary>
internal static class PackageDocument
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly XNamespace Xml = XNamespace.Xml;

    /// <summary>The file.</summary>
    public static string Write(Book book) => XmlText.Of(new XElement(
        Opf + "package",
        new XAttribute("version", "3.0"),
        new XAttribute("unique-identifier", "id"),
        new XAttribute(Xml + "lang", book.Language.Tag),
        new XAttribute("dir", book.Language.Direction),
        new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName), Described(book), Accessible(book)),
        new XElement(Opf + "manifest", Files(book)),
        new XElement(Opf + "spine", new XAttribute("page-progression-direction", book.Language.Direction), book.Chapters.Select(c => new XElement(Opf + "itemref", new XAttribute("idref", c.Id))))));

    private static IEnumerable<XElement> Described(Book book)
    {
        var home = book.Contents.HomeOf(book.Edition);
        var place = book.Contents.BaseUrl is { } url ? book.Edition.At("index.html").Below(url) : book.Title;
        yield return new XElement(Dc + "identifier", new XAttribute("id", "id"), BookId.Of($"{place}\n{book.Language.Tag}"));
        yield return new XElement(Dc + "title", Text(book.Title) is { Length: > 0 } title ? title : "…");
        yield return new XElement(Dc + "language", book.Language.Tag);
        foreach (var author in book.Chapters.SelectMany(c => c.Page.Meta.Authors).Select(Text).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)) yield return new XElement(Dc + "creator", author);
        if (Text(home?.Page?.Head.Description ?? "") is { Length: > 0 } description) yield return new XElement(Dc + "description", description);
        if (book.Contents.BaseUrl is { } published) yield return new XElement(Dc + "source", published.AbsoluteUri);
        yield return Meta("dcterms:modified", book.Dated.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<XElement> Accessible(Book book)
    {
        var facts = book.Facts.Values;
        var (hasPicture, hasDrawing, lacksDescription) = (!book.Pictures.IsEmpty, facts.Any(f => f.HasDrawing), facts.Any(f => f.LacksDescription));
        var words = book.Contents.WordsOf(book.Edition);
        yield return Meta("schema:accessMode", "textual");
        if (hasPicture || hasDrawing) yield return Meta("schema:accessMode", "visual");
        if (!lacksDescription) yield return Meta("schema:accessModeSufficient", "textual");
        if (hasPicture || hasDrawing) yield return Meta("schema:accessModeSufficient", "textual,visual");
        foreach (var feature in new[] { "tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability", "ARIA" }) yield return Meta("schema:accessibilityFeature", feature);
        if ((hasPicture || hasDrawing) && !lacksDescription) yield return Meta("schema:accessibilityFeature", "alternativeText");
        yield return Meta("schema:accessibilityHazard", book.Pictures.Any(p => p.MediaType == "image/gif") ? "unknown" : "none"); // only GIF can flash: nothing else in a book moves
        yield return Meta("schema:accessibilitySummary", lacksDescription ? words.BookAccessUndescribed : words.BookAccess);
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static IEnumerable<XElement> Files(Book book)
    {
        yield return Item("contents", Book.ContentsPath, "application/xhtml+xml", "nav");
        yield return Item("style", Book.StylePath, "text/css", null);
        foreach (var chapter in book.Chapters) yield return Item(chapter.Id, chapter.Path, "application/xhtml+xml", book.Facts[chapter.Page.Address].HasDrawing ? "svg" : null);
        for (var i = 0; i < book.Pictures.Length; i++) yield return Item(string.Create(CultureInfo.InvariantCulture, $"p{i + 1}"), book.Pictures[i].Path, book.Pictures[i].MediaType, null);
    }

    private static XElement Item(string id, string path, string type, string? properties) => new(
        Opf + "item",
        new XAttribute("id", id),
        new XAttribute("href", path),
        new XAttribute("media-type", type),
        properties is null ? null : new XAttribute("properties", properties));

    /// <summary>Text that XML can hold, on one line.</summary>
    private static string Text(string value) => string.Join(' ', XmlCharacters.Clean(value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
