using System.Text;
using AngleSharp.Html.Parser;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives.Books;

/// <summary>A page as a chapter of a book.</summary>
/// <param name="Page">The page.</param>
/// <param name="Path">Where it stands in the book.</param>
/// <param name="Id">Its id in the book's list of files.</param>
internal sealed record Chapter(Document Page, string Path, string Id)
{
    /// <summary>Writes it: a pure function of the finished page.</summary>
    /// <param name="links">Leads its links.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="redactor">Ends what slipped through.</param>
    public async Task<(string Xhtml, ChapterFacts Facts)> WriteAsync(BookLinks links, BookImages images, Redactor redactor)
    {
        var html = Encoding.UTF8.GetString((await Page.Content!.ReadAsync()).Span);
        var document = new HtmlParser().ParseDocument(html);
        var writer = new ChapterWriter(Page.Address, Path, links, images);
        var main = writer.Write(document.QuerySelector("main") ?? document.Body!);
        var (part, kind) = Page.Page switch
        {
            CataloguePage { IsHome: true } => ("frontmatter", "titlepage"),
            RegisterPage => ("backmatter", "appendix"),
            _ => ("bodymatter", "chapter"),
        };
        var head = Page.Page!.Head;
        var xhtml = BookPage.Begin(head.Language, head.Title, new Address(Book.StylePath).RelativeTo(new Address(Path)), part)
            .Open("section", ("epub:type", kind), ("role", kind == "titlepage" ? null : "doc-" + kind), ("class", Page.Page is CataloguePage ? "catalogue" : null)).Line().Raw(main).Line().Close("section");
        return (redactor.Guard(BookPage.End(xhtml), TextForm.Html), writer.Facts);
    }
}
