using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Leaves out documents that have told what they had to tell, and become no part of the site.</summary>
public sealed class LeaveUnpublished : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(new ModuleResult([]));
}
