namespace Seeds.Engine.Dates;

/// <summary>A date that was read from tokens.</summary>
/// <param name="Next">Index of the token behind it.</param>
/// <param name="Date">The date, or null where it cannot be told.</param>
internal readonly record struct DateMatch(int Next, Edtf? Date)
{
    /// <summary>What it may be where it can be read in two ways: the day first, and the month first.</summary>
    public ImmutableArray<Edtf> Readings { get; init; } = [];

    /// <summary>Whether it is told in full and the calendar has no such day.</summary>
    public bool IsImpossible { get; init; }
}
