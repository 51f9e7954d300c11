namespace Seeds.Engine.Records.Fields;

/// <summary>The text is a whole web address.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : Attribute;
