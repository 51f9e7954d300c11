using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>The frame around each page of a book.</summary>
internal static class BookPage
{
    /// <summary>Begins a page.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="style">Link to the style sheet.</param>
    /// <param name="type">What it is (EPUB 3 Structural Semantics 1.1); null for nothing in particular.</param>
    public static XhtmlText Begin(Language language, string title, string style, string? type) => new XhtmlText()
        .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
        .Open("html", ("xmlns", "http://www.w3.org/1999/xhtml"), ("xmlns:epub", "http://www.idpf.org/2007/ops"), ("lang", language.Tag), ("xml:lang", language.Tag), ("dir", language.Direction)).Line()
        .Open("head").Line()
        .Void("meta", ("charset", "UTF-8")).Line()
        .Open("title").Add(title.Length > 0 ? title : "…").Close("title").Line()
        .Void("link", ("rel", "stylesheet"), ("type", "text/css"), ("href", style)).Line()
        .Close("head").Line()
        .Open("body", ("epub:type", type)).Line();

    /// <summary>Ends a page.</summary>
    public static string End(XhtmlText page) => page.Line().Close("body").Line().Close("html").Line().ToString();
}
