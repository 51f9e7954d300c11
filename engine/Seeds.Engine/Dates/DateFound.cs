using Seeds.Engine.Text;

namespace Seeds.Engine.Dates;

/// <summary>A date that stands in a running text.</summary>
/// <param name="Span">Where it stands, from its first digit or letter to its last; an article or preposition before it is not part of it.</param>
/// <param name="Date">The date or interval; null where the year is not told (<c>5 March</c>), day and month could be changed for one another (<c>03/04/2018</c>), or the calendar has no such day.</param>
public sealed record DateFound(TextSpan Span, Edtf? Date)
{
    /// <summary>What it may be: its date, or the two ways to read <c>03/04/2018</c>; empty where the year is not told or the calendar has no such day.</summary>
    public ImmutableArray<Edtf> Readings { get; init; } = [];

    /// <summary>Whether it is told in full and the calendar has no such day: <c>31 November 2018</c>.</summary>
    public bool IsImpossible { get; init; }
}
