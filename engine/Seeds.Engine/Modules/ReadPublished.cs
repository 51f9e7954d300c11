using Seeds.Engine.Content;
using Seeds.Engine.Passages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Reads what is remembered of the pages that have been published.</summary>
public sealed class ReadPublished : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(new ModuleResult([.. documents.Select(d => d with { Published = PublishedAddresses.Read(d.Source!) })]));
}
