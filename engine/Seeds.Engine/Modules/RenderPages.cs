using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>Gives each page its HTML, made by the theme when it is about to be written.</summary>
/// <param name="theme">The theme.</param>
public sealed class RenderPages(ITheme theme) : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(new ModuleResult(
        [.. documents.Select(d => d.Page is { } page ? Rendered(d, page, context.Corpus.Records.Redactor) : d)]));

    private Document Rendered(Document document, PageModel page, Redactor redactor)
    {
        var rendered = new Shared<ReadOnlyMemory<byte>>(() => () => RenderAsync(page, redactor));
        var written = rendered.Share();
        return document with
        {
            Content = OutputContent.Of(async () => await written()),
            Reading = new Shared<ImmutableArray<HtmlNode>>(() =>
            {
                var read = rendered.Share();
                return async () => PageWords.Of(Encoding.UTF8.GetString((await read()).Span));
            }),
        };
    }

    /// <summary>Names that are withheld are gone from all that a page is made of; should one have come by another way, it ends here.</summary>
    private async Task<ReadOnlyMemory<byte>> RenderAsync(PageModel page, Redactor redactor) => Encoding.UTF8.GetBytes(redactor.Guard(await theme.RenderAsync(page), TextForm.Html));
}
