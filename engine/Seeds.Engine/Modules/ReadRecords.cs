using Seeds.Engine.Evidence;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Modules;

/// <summary>Reads the records in each document's text.</summary>
public sealed class ReadRecords : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Content.Document> documents, BuildContext context) => new(Each.Document(documents, context, document =>
    {
        var (records, faults) = RecordReader.Read(document.Source!);
        return (document with { Records = records }, faults.AddRange(UnreadRecordTexts.Find(records)));
    }));
}
