namespace Seeds.Engine.Records.Fields;

/// <summary>Marks a field that names something in a system of its own, such as an ISBN: a part of it means nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdentifierAttribute : Attribute;
