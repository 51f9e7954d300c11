using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes a document of each input file of one kind.</summary>
/// <param name="kind">The kind.</param>
public sealed class SelectFiles(FileKind kind) : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(new ModuleResult(
        [.. context.Inputs.Files.Where(f => FileKinds.Of(f.Path) == kind).Select(f => new Document(f.Path, new Address(f.Path)) { File = f })]));
}
