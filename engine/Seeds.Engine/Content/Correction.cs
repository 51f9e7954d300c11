using Seeds.Engine.Dates;

namespace Seeds.Engine.Content;

/// <summary>A change of substance to a published article, told to its readers.</summary>
/// <param name="Date">When it was made.</param>
/// <param name="Text">What was wrong and what stands there now, in plain words.</param>
public sealed record Correction(EdtfDate Date, string Text);
