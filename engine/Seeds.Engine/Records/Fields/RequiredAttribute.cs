namespace Seeds.Engine.Records.Fields;

/// <summary>The record cannot do without this field.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredAttribute : Attribute;
