namespace Seeds.Engine.Dates;

/// <summary>A month or season that a text names without a year, perhaps with days.</summary>
/// <param name="Value">The month, 1 to 12, or the season, 21 to 24.</param>
/// <param name="From">The first day, or null.</param>
/// <param name="To">The last day, the same for a single one; null without days.</param>
public sealed record YearlessDate(int Value, int? From, int? To)
{
    /// <summary>Its first and its last day in a year, or the month or season itself twice; null where that year has no such day.</summary>
    public (EdtfDate First, EdtfDate Last)? In(long year)
    {
        if (Value > 12) return new EdtfDate(year, null, null, false, false) { Season = (EdtfSeason)Value } is var season ? (season, season) : null;
        return EdtfDate.Of(year, Value, From) is { } first && EdtfDate.Of(year, Value, To) is { } last ? (first, last) : null;
    }
}
