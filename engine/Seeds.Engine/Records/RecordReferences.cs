using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>The references of a record to others.</summary>
public static class RecordReferences
{
    /// <summary>All references of a record, in the order of its fields.</summary>
    public static IEnumerable<Reference> Of(Record record) => RecordShape.Of(record.Kind).Fields.SelectMany(f => f.Access.Get(record) switch
    {
        Reference one => [one],
        ImmutableArray<Reference> several => several,
        _ => Enumerable.Empty<Reference>(),
    });
}
