using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes a document of each input file of one kind, and tells which of a folder's files is its catalogue.</summary>
/// <param name="kind">The kind.</param>
public sealed class SelectFiles(FileKind kind) : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var files = context.Inputs.Files.Where(f => FileKinds.Of(f.Path) == kind).ToImmutableArray();
        var indexes = files.Where(f => FileKinds.IndexRank(f.Path) is not null)
            .GroupBy(f => f.Folder, StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => FileKinds.IndexRank(f.Path)).ThenBy(f => f.Path, StringComparer.Ordinal).First().Path)
            .ToHashSet(StringComparer.Ordinal);
        return new(new ModuleResult([.. files.Select(f => new Document(f.Path, new Address(f.Path)) { File = f, IsIndex = indexes.Contains(f.Path) })]));
    }
}
