using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds to each page its other forms: Markdown, and for articles a page of words alone; and the list of pages for programs. They are made of
/// the finished page, so that their words are its own, and made when they are written, so that they are not kept for all pages at once.
/// </summary>
public sealed class MakeCopies : IModule
{
    /// <summary>
    /// How many pages are written before the copies of the first of them: enough that no copy waits for its page, which another thread still makes,
    /// and so few that the page is still in memory.
    /// </summary>
    private const int Ahead = 16;

    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        var withCopies = documents.Chunk(Ahead).SelectMany(some => some.Concat(some.SelectMany(d => CopiesOf(d, redactor))));
        return new(new ModuleResult([.. withCopies, .. PageList(context.Corpus, documents)]));
    }

    private static IEnumerable<Document> CopiesOf(Document document, Redactor redactor)
    {
        if (document is not { Page: { } page, Reading: { } words }) yield break;
        var copies = page.Frame.Copies;
        if (copies.Markdown is { } markdown) yield return Made(markdown.Address, words.Share(), w => redactor.Guard(MarkdownCopy.Write(w), TextForm.Markdown));
        if (copies.Text is { } text) yield return Made(text.Address, words.Share(), w => redactor.Guard(TextPage.Write(w, page.Head.Title, page.Head.Language, text.PageHref, page.Frame.Words.WholePage), TextForm.Html));
    }

    private static Document Made(Address address, Func<Task<ImmutableArray<HtmlNode>>> words, Func<ImmutableArray<HtmlNode>, string> write) => new("", address)
    {
        Content = OutputContent.Of(async () => Encoding.UTF8.GetBytes(write(await words()))),
    };

    private static IEnumerable<Document> PageList(Corpus corpus, ImmutableArray<Document> documents)
    {
        if (corpus.Documents.Any(d => d.Address == LlmsTxt.Address)) yield break;
        var pages = documents.Where(d => d.Page?.Frame.Copies.Markdown is not null).ToImmutableDictionary(d => d.Address, d => d.Page!);
        if (pages.IsEmpty) yield break;
        yield return new Document("", LlmsTxt.Address) { Content = OutputContent.Of(() => new(Encoding.UTF8.GetBytes(corpus.Records.Redactor.Guard(LlmsTxt.Write(corpus.Catalogue, pages), TextForm.Markdown)))) };
    }
}
