namespace Seeds.Engine.Charts;

/// <summary>One event on a timeline strip.</summary>
/// <param name="Number">Its number, which the list beside the strip repeats.</param>
/// <param name="Label">What happened: the name of its link.</param>
/// <param name="Href">Its entry in the list; empty for a mark without a link.</param>
/// <param name="StartDay">The number of its first day (<see cref="CivilDate"/>).</param>
/// <param name="EndDay">The number of the day after its last: for a day <paramref name="StartDay"/> + 1, for a month the first of the next.</param>
/// <param name="StartOpen">It began at this day or at an earlier, unknown one: an arrow.</param>
/// <param name="EndOpen">It goes on after its last day, or it is not known how long: an arrow.</param>
/// <param name="Approximate">Near this date (EDTF <c>~</c>): faded ends.</param>
/// <param name="Uncertain">In doubt (EDTF <c>?</c>): a dashed outline, not filled.</param>
/// <param name="IsDay">Known to the day: a dot.</param>
/// <param name="IsInterval">It lasted from one date to the other: a thin bar with ends, where one date of a month or year is a thick bar.</param>
public sealed record StripMark(
    int Number,
    string Label,
    string Href,
    double StartDay,
    double EndDay,
    bool StartOpen,
    bool EndOpen,
    bool Approximate,
    bool Uncertain,
    bool IsDay,
    bool IsInterval = false)
{
    /// <summary>The farthest day from 0001-01-01 that a strip can show: a billion years.</summary>
    public const double FarthestDay = 365e9;

    /// <summary>The earlier end.</summary>
    internal double First => Math.Min(StartDay, EndDay);

    /// <summary>The later end.</summary>
    internal double Last => Math.Max(StartDay, EndDay);
}
