namespace Seeds.Engine.Charts;

/// <summary>A marked day on the axis of a strip.</summary>
/// <param name="Day">The day's number.</param>
/// <param name="Year">Its year.</param>
/// <param name="Month">Its month, or null where the tick begins a year.</param>
/// <param name="DayOfMonth">Its day, or null where the tick begins a month or year.</param>
internal sealed record StripTick(long Day, int Year, int? Month, int? DayOfMonth);
