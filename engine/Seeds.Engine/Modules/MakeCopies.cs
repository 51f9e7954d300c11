using System.Text;
using Seeds.Engine.Citations;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds to each page its other forms: Markdown, for articles a page of words alone, the page from which it is cited; and the list of pages for programs. They are made of
/// the finished page, so that their words are its own, and made when they are written, so that they are not kept for all pages at once.
/// </summary>
public sealed class MakeCopies : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        var texts = MarkdownOf(documents, redactor);
        return new(new ModuleResult([.. documents, .. documents.SelectMany(d => CopiesOf(d, texts, redactor)), .. PageList(context.Corpus, documents), .. WholeText(context.Corpus, documents, texts)]));
    }

    /// <summary>The Markdown of each page. Where all of it becomes one file too, what was made is kept for that.</summary>
    private static ImmutableDictionary<Address, Func<Task<string>>> MarkdownOf(ImmutableArray<Document> documents, Redactor redactor)
    {
        ImmutableArray<Document> pages = [.. documents.Where(d => d is { Page.Frame.Copies.Markdown: not null, Reading: not null })];
        return pages.ToImmutableDictionary(d => d.Address, d => MarkdownOf(d.Reading!.Share(), redactor, isKept: pages.Length <= LlmsFullTxt.MostPages));
    }

    private static Func<Task<string>> MarkdownOf(Func<Task<ImmutableArray<HtmlNode>>> words, Redactor redactor, bool isKept)
    {
        if (!isKept) return WriteAsync;
        var kept = new Lazy<Task<string>>(WriteAsync);
        return () => kept.Value;

        async Task<string> WriteAsync() => redactor.Guard(MarkdownCopy.Write(await words()), TextForm.Markdown);
    }

    private static IEnumerable<Document> CopiesOf(Document document, ImmutableDictionary<Address, Func<Task<string>>> texts, Redactor redactor)
    {
        if (document is not { Page: { } page, Reading: { } words }) yield break;
        var copies = page.Frame.Copies;
        if (copies.Markdown is { } markdown) yield return new Document("", markdown.Address) { CopyOf = document.Address, Content = OutputContent.Of(async () => Encoding.UTF8.GetBytes(await texts[document.Address]())) };
        if (copies.Text is { } text) yield return Made(document, text, words.Share(), w => redactor.Guard(TextPage.Write(w, page.Head.Title, page.Head.Language, text.PageHref, page.Frame.Words.WholePage), TextForm.Html));
        if (copies.Cite is { } cite) yield return Made(document, cite, words.Share(), w => redactor.Guard(CitePage.Write(Citation.Of(document), CitedPassage.In(w), cite, page.Frame), TextForm.Html));
    }

    private static Document Made(Document page, PageCopy copy, Func<Task<ImmutableArray<HtmlNode>>> words, Func<ImmutableArray<HtmlNode>, string> write) => new("", copy.Address)
    {
        CopyOf = page.Address,
        Content = OutputContent.Of(async () => Encoding.UTF8.GetBytes(write(await words()))),
    };

    private static IEnumerable<Document> WholeText(Corpus corpus, ImmutableArray<Document> documents, ImmutableDictionary<Address, Func<Task<string>>> texts)
    {
        if (texts.IsEmpty || texts.Count > LlmsFullTxt.MostPages || corpus.Documents.Any(d => d.Address == LlmsFullTxt.Address)) yield break;
        var pages = LlmsFullTxt.Order(corpus.Catalogue, [.. documents.Where(d => texts.ContainsKey(d.Address))]);
        yield return new Document("", LlmsFullTxt.Address)
        {
            Content = OutputContent.Behind(async () =>
            {
                var all = new List<(string, string)>(pages.Length);
                foreach (var page in pages) all.Add((page.Page!.Head.IsPlaced ? page.Page.Head.Canonical : Url.Escape(page.Address.Path), await texts[page.Address]()));
                return Encoding.UTF8.GetBytes(LlmsFullTxt.Write(all));
            }),
        };
    }

    private static IEnumerable<Document> PageList(Corpus corpus, ImmutableArray<Document> documents)
    {
        if (corpus.Documents.Any(d => d.Address == LlmsTxt.Address)) yield break;
        var pages = documents.Where(d => d.Page?.Frame.Copies.Markdown is not null).ToImmutableDictionary(d => d.Address, d => d.Page!);
        if (pages.IsEmpty) yield break;
        yield return new Document("", LlmsTxt.Address) { Content = OutputContent.OfText(() => corpus.Records.Redactor.Guard(LlmsTxt.Write(corpus.Catalogue, pages), TextForm.Markdown)) };
    }
}
