namespace Seeds.Engine.Dates;

/// <summary>
/// A date, or an interval between two, as levels 0 and 1 of EDTF write it (Library of Congress, Extended Date/Time Format, 4
/// February 2019; ISO 8601-2:2019). The cases are <see cref="EdtfDate"/> and <see cref="EdtfInterval"/>.
/// </summary>
public abstract record Edtf
{
    /// <summary>The union is closed: no case stands outside this library.</summary>
    private protected Edtf()
    {
    }

    /// <summary>Sorts by the earliest day, then the latest, then the text.</summary>
    public static IComparer<Edtf> Order { get; } = Comparer<Edtf>.Create((a, b) =>
    {
        var order = a.Earliest.CompareTo(b.Earliest);
        if (order == 0) order = a.Latest.CompareTo(b.Latest);
        return order == 0 ? string.CompareOrdinal(a.ToString(), b.ToString()) : order;
    });

    /// <summary>
    /// The first day it can mean, qualifiers aside; <see cref="DayNumber.NegativeInfinity"/> for an interval whose start is open or
    /// unknown. For a season it is that of the northern temperate zone (spring is March to May, winter goes on into the
    /// next year), so that seasons sort; comparisons mind both hemispheres.
    /// </summary>
    public abstract DayNumber Earliest { get; }

    /// <summary>The last day it can mean, never before <see cref="Earliest"/>; <see cref="DayNumber.PositiveInfinity"/> for an interval whose end is open or unknown.</summary>
    public abstract DayNumber Latest { get; }

    /// <summary>Whether it, or a side of it, is marked <c>?</c> or <c>%</c>: whether it is right is in doubt.</summary>
    public abstract bool IsUncertain { get; }

    /// <summary>Whether it, or a side of it, is marked <c>~</c> or <c>%</c>: near this date.</summary>
    public abstract bool IsApproximate { get; }

    /// <summary>How closely it is known.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>
    /// What HTML's <c>datetime</c> attribute takes for it (HTML Living Standard, 4.5.14: a valid year, month or date string, or one
    /// with a time), without qualifiers; null where HTML has none: intervals, seasons, decades, years before 1.
    /// </summary>
    public abstract string? HtmlDateTime { get; }

    /// <summary>All days it can mean: with the allowance for what is approximate or uncertain, and seasons in either hemisphere.</summary>
    internal abstract DayRange Widened { get; }

    /// <summary>All days it can mean as it is written: seasons in either hemisphere, no allowance for qualifiers.</summary>
    internal abstract DayRange Written { get; }

    /// <summary>Reads EDTF of level 0 or 1. White space around it is not taken off.</summary>
    /// <returns>
    /// Null for what is not such a date: free text, level 2, days the calendar does not have, an interval that ends before it
    /// begins or tells neither side, years of more than sixteen digits.
    /// </returns>
    public static Edtf? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfReader.Read(text);
    }

    /// <summary>
    /// Whether every day the other can mean lies in this. An approximate or uncertain date is given one unit of its precision on
    /// both sides: <c>2018-01~</c> contains <c>2018-02-28</c>. The other's own qualifier does not count.
    /// </summary>
    public bool Contains(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Widened.Contains(other.Written);
    }

    /// <summary>
    /// Whether the two can mean the same day; if not, they contradict each other. Each approximate or uncertain date is given one
    /// unit of its precision on both sides; open and unknown ends reach without limit.
    /// </summary>
    public bool Overlaps(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Widened.Overlaps(other.Widened);
    }

    /// <summary>The canonical EDTF, which <see cref="Parse"/> reads as the same date.</summary>
    public abstract override string ToString();
}
