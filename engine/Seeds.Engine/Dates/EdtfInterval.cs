namespace Seeds.Engine.Dates;

/// <summary>
/// From one date to another, both included (EDTF, level 0, Time Interval; level 1, Extended Interval). At least one side is known,
/// no side has a time or digits left open, and each has its own qualifier.
/// </summary>
/// <param name="Start">When it begins; null when that is open or unknown.</param>
/// <param name="End">When it ends; null when that is open or unknown.</param>
public sealed record EdtfInterval(EdtfDate? Start, EdtfDate? End) : Edtf
{
    /// <summary>Whether it has no start, or none is told (<c>../1985</c>); false with no <see cref="Start"/> says that the start is unknown (<c>/1985</c>).</summary>
    public bool OpenStart { get; init; }

    /// <summary>Whether it has no end, or none is told (<c>1985/..</c>: it goes on); false with no <see cref="End"/> says that the end is unknown (<c>1985/</c>).</summary>
    public bool OpenEnd { get; init; }

    /// <inheritdoc/>
    public override DayNumber Earliest => Days.First;

    /// <inheritdoc/>
    public override DayNumber Latest => Days.Last;

    /// <inheritdoc/>
    public override bool IsUncertain => Start is { Uncertain: true } || End is { Uncertain: true };

    /// <inheritdoc/>
    public override bool IsApproximate => Start is { Approximate: true } || End is { Approximate: true };

    /// <inheritdoc/>
    public override EdtfPrecision Precision => EdtfPrecision.Interval;

    /// <inheritdoc/>
    public override string? HtmlDateTime => null;

    /// <inheritdoc/>
    internal override DayRange Written => Between(Start?.Written.First, End?.Written.Last);

    /// <inheritdoc/>
    internal override DayRange Widened => Between(Start?.Widened.First, End?.Widened.Last);

    /// <summary>From autumn to spring of one year is an interval south of the equator only: there the days of both hemispheres stand.</summary>
    private DayRange Days => Between(Start?.Earliest, End?.Latest) is var days && days.First <= days.Last ? days : Written;

    /// <summary>The interval between two dates; null when it would end before it begins.</summary>
    internal static EdtfInterval? Of(EdtfDate? start, EdtfDate? end) =>
        new EdtfInterval(start, end) is var interval && interval.Written is var days && days.First <= days.Last ? interval : null;

    /// <summary>The interval in EDTF, each side with its qualifier.</summary>
    public override string ToString() => $"{Start?.ToString() ?? (OpenStart ? ".." : "")}/{End?.ToString() ?? (OpenEnd ? ".." : "")}";

    private static DayRange Between(DayNumber? first, DayNumber? last) => new(first ?? DayNumber.NegativeInfinity, last ?? DayNumber.PositiveInfinity);
}
