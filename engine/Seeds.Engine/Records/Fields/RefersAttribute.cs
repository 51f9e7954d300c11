namespace Seeds.Engine.Records.Fields;

/// <summary>The kinds of records that a field may name, in the order in which they are tried.</summary>
/// <param name="kinds">The kinds; at least one.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(params RecordKind[] kinds) : Attribute
{
    /// <summary>The kinds.</summary>
    public IReadOnlyList<RecordKind> Kinds => kinds;
}
