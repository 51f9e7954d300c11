using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Modules;

/// <summary>
/// Leaves out files of records that stand where none are read, and would be copied as they are: names to withhold may stand in them. They
/// leave before anything is known of other records, so that no link leads to one.
/// </summary>
public sealed class HoldBackRecords : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(Each.Document(documents, context, document =>
        IsOfRecords(document.File!) ? ((Document?)null, [RecordsElsewhere.At(document.File!)]) : (document, ImmutableArray<Diagnostic>.Empty)));

    /// <summary>YAML in such a folder is taken for records whatever it holds: what cannot be read may hold them too.</summary>
    private static bool IsOfRecords(InputFile file) => FileKinds.IsInRecordsFolder(file.Path) && Paths.ExtensionOf(file.Path) switch
    {
        ".yml" or ".yaml" => true,
        ".json" => JsonRecords.MayBe(file.Read().Bytes.Span),
        _ => false,
    };
}
