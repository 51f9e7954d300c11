using Seeds.Engine.Text;

namespace Seeds.Engine.Dates;

/// <summary>A month, a season or a day that stands in a running text without its year.</summary>
/// <param name="Span">Where it stands; a preposition before it is not part of it.</param>
/// <param name="Date">What it names.</param>
public sealed record YearlessFound(TextSpan Span, YearlessDate Date);
