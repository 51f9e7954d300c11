namespace Seeds.Engine.Records.Fields;

/// <summary>A text for readers, in which other records may be mentioned as in an article: <c>[1.1 million](figure:idps-idlib)</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ProseAttribute : Attribute;
