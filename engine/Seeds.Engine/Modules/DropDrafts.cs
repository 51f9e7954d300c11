using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Leaves drafts out, unless they were asked for.</summary>
public sealed class DropDrafts : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(new ModuleResult(context.Options.Drafts ? documents : documents.RemoveAll(d => d.Meta.Draft)));
}
