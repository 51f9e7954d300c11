namespace Seeds.Engine.Records.Care;

/// <summary>A name, or a part of one, that must not be published.</summary>
/// <param name="Phrase">Its words.</param>
/// <param name="Replacement">What stands in its place.</param>
/// <param name="Person">Key of the person.</param>
public sealed record Withheld(NamePhrase Phrase, string Replacement, string Person);
