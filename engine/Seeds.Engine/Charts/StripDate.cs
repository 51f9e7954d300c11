namespace Seeds.Engine.Charts;

/// <summary>Writes a date at the axis of a strip in the language of the page, short: <c>2018</c>, <c>Jan 2018</c>, <c>29 Jan 2018</c>, <c>300 BC</c>.</summary>
/// <param name="year">Astronomical: 0 is 1 BC.</param>
/// <param name="month">1 to 12, or null when the year is meant.</param>
/// <param name="day">1 to 31, or null when the month or year is meant.</param>
public delegate string StripDate(int year, int? month, int? day);
