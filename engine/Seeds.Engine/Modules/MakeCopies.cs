using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds to each page its other forms: Markdown, and for articles a page of words alone; and the list of pages for programs. They are made of
/// the finished page, so that their words are its own, and made when they are written, so that they are not kept for all pages at once.
/// </summary>
/// <param name="theme">The theme.</param>
public sealed class MakeCopies(ITheme theme) : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        var copies = documents.Select(d => d.Page).OfType<PageModel>().SelectMany(p => CopiesOf(p, redactor));
        return new(new ModuleResult([.. documents, .. copies, .. PageList(context.Corpus, documents)]));
    }

    private IEnumerable<Document> CopiesOf(PageModel page, Redactor redactor)
    {
        var copies = page.Frame.Copies;
        if (copies.Markdown is { } markdown) yield return Made(markdown.Address, page, words => redactor.Guard(MarkdownCopy.Write(words), TextForm.Markdown));
        if (copies.Text is { } text) yield return Made(text.Address, page, words => redactor.Guard(TextPage.Write(words, page.Head.Title, page.Head.Language, text.PageHref, page.Frame.Words.WholePage), TextForm.Html));
    }

    private Document Made(Address address, PageModel page, Func<ImmutableArray<HtmlNode>, string> write) => new("", address)
    {
        Content = OutputContent.Of(async () => Encoding.UTF8.GetBytes(write(PageWords.Of(await theme.RenderAsync(page))))),
    };

    private static IEnumerable<Document> PageList(Corpus corpus, ImmutableArray<Document> documents)
    {
        if (corpus.Documents.Any(d => d.Address == LlmsTxt.Address)) yield break;
        var pages = documents.Where(d => d.Page?.Frame.Copies.Markdown is not null).ToImmutableDictionary(d => d.Address, d => d.Page!);
        if (pages.IsEmpty) yield break;
        yield return new Document("", LlmsTxt.Address) { Content = OutputContent.Of(() => new(Encoding.UTF8.GetBytes(corpus.Records.Redactor.Guard(LlmsTxt.Write(corpus.Catalogue, pages), TextForm.Markdown)))) };
    }
}
