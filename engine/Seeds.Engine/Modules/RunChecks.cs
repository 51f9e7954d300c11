using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Runs all checks over the whole site.</summary>
public sealed class RunChecks : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(new ModuleResult(documents, [.. Each.Of(context.Extensions.Checks, context, c => c.Run(context.Corpus).ToImmutableArray()).SelectMany(f => f)]));
}
