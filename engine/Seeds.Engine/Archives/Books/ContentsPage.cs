using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Archives.Books;

/// <summary>Writes the contents of a book, which readers of books show as a list of their own (EPUB 3.3, section 7): the catalogue of the edition, then the pages that no entry of it reaches.</summary>
internal static class ContentsPage
{
    /// <summary>The page.</summary>
    public static string Write(Book book)
    {
        var words = book.Contents.WordsOf(book.Edition);
        var page = BookPage.Begin(book.Language, words.SiteContents, Book.StylePath, null);
        page.Open("nav", ("epub:type", "toc"), ("role", "doc-toc"), ("id", "toc")).Line().Open("h1").Add(words.SiteContents).Close("h1").Line();
        WriteList(page, Entries(book), book.Language);
        page.Close("nav").Line().Open("nav", ("epub:type", "landmarks"), ("id", "landmarks"), ("hidden", "hidden")).Line().Open("h2").Add(words.BookLandmarks).Close("h2").Line().Open("ol").Line();
        var start = book.Chapters.FirstOrDefault(c => c.Page.Page is ArticlePage) ?? book.Chapters[0];
        page.Open("li").Open("a", ("epub:type", "bodymatter"), ("href", start.Path)).Add(words.BookStart).Close("a").Close("li").Line();
        return BookPage.End(page.Close("ol").Line().Close("nav"));
    }

    /// <summary>The entries: each chapter once, where it is listed first, as the chapters are ordered.</summary>
    private static ImmutableArray<Entry> Entries(Book book)
    {
        var chapters = book.Chapters.ToDictionary(c => c.Page.Address);
        var root = book.Contents.Corpus.Catalogue.RootOf(book.Edition.Folder);
        var top = EntryOf(root with { Children = [] }, chapters);
        ImmutableArray<Entry> listed = [.. new[] { top }.Concat(root.Children.Select(c => EntryOf(c, chapters))).OfType<Entry>()];
        return [.. listed, .. book.Chapters.Where(c => chapters.ContainsKey(c.Page.Address)).Select(c => new Entry(TitleOf(c), c.Path, c.Page.Page!.Head.Language, []))];
    }

    private static Entry? EntryOf(CatalogueNode node, Dictionary<Address, Chapter> left)
    {
        Chapter? chapter = null;
        if (node.Page is { } page) left.Remove(page.Address, out chapter);
        ImmutableArray<Entry> below = [.. node.Children.Select(c => EntryOf(c, left)).OfType<Entry>()];
        if (chapter is null && below.IsEmpty) return null;
        var isOwn = chapter is not null && (string.IsNullOrWhiteSpace(node.Title) || node.Title == chapter.Page.Title);
        return new Entry(isOwn ? TitleOf(chapter!) : Words(node.Title), chapter?.Path, isOwn ? chapter!.Page.Page!.Head.Language : null, below);
    }

    private static string TitleOf(Chapter chapter) => Words(chapter.Page.Page!.Head.Title);

    /// <summary>A link without words leads nobody anywhere, and is refused.</summary>
    private static string Words(string title) => string.IsNullOrWhiteSpace(title) ? "…" : title;

    private static void WriteList(XhtmlText page, ImmutableArray<Entry> entries, Language language)
    {
        page.Open("ol").Line();
        foreach (var entry in entries)
        {
            var name = entry.Path is null ? "span" : "a";
            var other = entry.Language is { } own && own != language ? own.Tag : null;
            page.Open("li").Open(name, ("href", entry.Path), ("lang", other), ("xml:lang", other)).Add(entry.Title).Close(name);
            if (!entry.Below.IsEmpty) WriteList(page.Line(), entry.Below, language);
            page.Close("li").Line();
        }

        page.Close("ol").Line();
    }

    /// <param name="Title">Its words.</param>
    /// <param name="Path">The chapter it leads to; null for a section that no page heads.</param>
    /// <param name="Language">The language of its words, where they are the chapter's own; null where they are the book's.</param>
    /// <param name="Below">What stands below it.</param>
    private sealed record Entry(string Title, string? Path, Language? Language, ImmutableArray<Entry> Below);
}
