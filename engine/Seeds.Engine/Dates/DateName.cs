namespace Seeds.Engine.Dates;

/// <summary>A name that a text may use for a month or season.</summary>
/// <param name="Parts">Its words, folded, and numbers: two for كانون الثاني.</param>
/// <param name="Value">The month, 1 to 12, or the season, 21 to 24.</param>
/// <param name="Capital">Whether the language writes it with a capital.</param>
/// <param name="Short">Whether it may be an abbreviation, which may end in a stop.</param>
internal sealed record DateName(ImmutableArray<string> Parts, int Value, bool Capital, bool Short);
