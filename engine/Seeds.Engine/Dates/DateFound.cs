using Seeds.Engine.Text;

namespace Seeds.Engine.Dates;

/// <summary>A date that stands in a running text.</summary>
/// <param name="Span">Where it stands, from its first digit or letter to its last; an article or preposition before it is not part of it.</param>
/// <param name="Date">The date or interval; null where the year is not told (<c>5 March</c>), day and month could be changed for one another (<c>03/04/2018</c>), or the calendar has no such day.</param>
public sealed record DateFound(TextSpan Span, Edtf? Date);
