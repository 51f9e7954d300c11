namespace Seeds.Engine.Records.Fields;

/// <summary>Further names that a field's key may have in a file; its own is the property's name in lower case, its words joined by <c>_</c>.</summary>
/// <param name="synonyms">The names.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute(params string[] synonyms) : Attribute
{
    /// <summary>The names.</summary>
    public IReadOnlyList<string> Synonyms => synonyms;
}
