using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Modules;

/// <summary>Gives each document the page its kind makes of it, with the whole site in view.</summary>
public sealed class ComposePages : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var site = new Site(context.Corpus, context.Options);
        var pages = ImmutableArray.CreateRange(context.Corpus.Documents.Where(d => d.IsPage));
        var composed = Each.Document(pages, context, document => document with { Page = Compose(document, site, context.Extensions.PageKinds) });
        return new(new ModuleResult(composed.Documents, context.Corpus.Presentation.Faults));
    }

    private static PageModel Compose(Document document, Site site, ImmutableArray<IPageKind> kinds)
    {
        PageModel? page = null;
        foreach (var kind in kinds)
        {
            if (kind.Compose(document, site) is not { } made) continue;
            if (page is not null) throw new InvalidOperationException($"two kinds of page claim {document.Address}; one of them is {kind.GetType().Name}");
            page = made;
        }

        if (page is null) throw new InvalidOperationException($"no kind of page claims {document.Address}");
        // Made when the page is written, so that it is not kept for all pages at once; the nodes of a register can be used only once.
        var once = page is RegisterPage ? PageNodes.Of(page, document, site) : null;
        return page with { Head = page.Head with { StructuredData = () => once ?? PageNodes.Of(page, document, site) } };
    }
}
