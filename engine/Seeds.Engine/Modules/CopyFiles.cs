using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Has each document's file copied as it is.</summary>
public sealed class CopyFiles : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(new ModuleResult([.. documents.Select(d => d with { Content = OutputContent.Copy(d.File!) })]));
}
