namespace Seeds.Engine.Records.Fields;

/// <summary>This property is not read from a file.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAFieldAttribute : Attribute;
