using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Hosts;
using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>
/// Makes the page for addresses that lead nowhere hold at any depth: a host shows it in the place of what is missing, wherever that was. Where it is not known at which path
/// the site begins, its links stay as they are, and a host may have to see to it.
/// </summary>
public sealed class RootNotFound : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(new ModuleResult(
        !context.Options.OpensFromDisk && Site.BaseUrlOf(context.Corpus, context.Options) is { } url ? [.. documents.Select(d => IsShownAnywhere(d, context.Corpus) ? Rooted(d, HostPath.TopOf(url)) : d)] : documents));

    private static bool IsShownAnywhere(Document document, Corpus corpus) =>
        document.Page is not null && corpus.Editions.All.Any(e => document.Address == e.At(NotFoundKind.Address.Path));

    private static Document Rooted(Document document, string top)
    {
        var make = document.Content!.Make!;
        return document with
        {
            Content = OutputContent.Of(async () => Encoding.UTF8.GetBytes(RootedLinks.Write(Encoding.UTF8.GetString((await make()).Span), document.Address, top))),
        };
    }
}
