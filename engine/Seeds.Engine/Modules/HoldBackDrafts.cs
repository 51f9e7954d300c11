using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Marks drafts, unless they were asked for: they are not published, and yet known, so that a link to one can be told from a broken one.</summary>
public sealed class HoldBackDrafts : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(new ModuleResult(
        context.Options.Drafts ? documents : [.. documents.Select(d => d.Meta.Draft ? d with { IsHeldBack = true } : d)]));
}
