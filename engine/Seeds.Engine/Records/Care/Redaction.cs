namespace Seeds.Engine.Records.Care;

/// <summary>A text without the names that must not be published.</summary>
/// <param name="Text">The text; the same instance where nothing was taken out. Its lines stay as many.</param>
/// <param name="Taken">What was taken out, in order, by its place in the text as it was.</param>
public sealed record Redaction(string Text, ImmutableArray<NameFound> Taken);
