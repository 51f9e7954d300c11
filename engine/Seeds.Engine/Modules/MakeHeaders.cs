using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Hosts;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>Adds the headers with which hosts are to send the site. They allow what stands in its finished pages and no more, and therefore are made last. A file of the site's own stays.</summary>
public sealed class MakeHeaders : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        if (documents.Any(d => d.Address == HeaderLines.Address)) return new(new ModuleResult(documents));
        var policy = new SitePolicy(documents);
        var top = HostPath.TopOf(Site.BaseUrlOf(context.Corpus, context.Options));
        var redactor = context.Corpus.Records.Redactor;
        return new(new ModuleResult(policy.Watched.Add(new Document("", HeaderLines.Address)
        {
            Content = OutputContent.Behind(async () =>
            {
                var sources = (await policy.SourcesAsync()).RemoveAll(s => !s.IsKeyword && redactor.Tells(s.Source, TextForm.Address));
                return Encoding.UTF8.GetBytes(HeaderLines.Write(HeaderRule.ForAll(top, ContentPolicy.Write(sources))));
            }),
        })));
    }
}
