namespace Seeds.Engine.Records.Fields;

/// <summary>Marks a field that protects somebody: a key with nothing behind it is a fault, and counts as one that says something that cannot be read.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CautiousAttribute : Attribute;
