using Seeds.Engine.Content;
using Seeds.Engine.Listings;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>Adds the files in which programs find what the site holds: its map, its feeds. One that the site brings itself is left to it.</summary>
public sealed class MakeSiteFiles : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var pages = documents.Where(d => d.Page is not null).OrderBy(d => d.Address.Path, StringComparer.Ordinal).ToImmutableArray();
        var contents = new SiteContents(context.Corpus, Site.BaseUrlOf(context.Corpus, context.Options), pages);
        var taken = context.Corpus.Documents.Select(d => d.Address).ToImmutableHashSet();
        var files = context.Extensions.SiteFiles.SelectMany(f => f.Of(contents)).Where(f => !taken.Contains(f.Address));
        return new(new ModuleResult([.. documents, .. files.Select(f => Made(f, context.Corpus.Records.Redactor))]));
    }

    private static Document Made(SiteFile file, Redactor redactor) => new("", file.Address)
    {
        Content = OutputContent.OfText(() => redactor.Guard(file.Write(), TextForm.Plain)),
    };
}
