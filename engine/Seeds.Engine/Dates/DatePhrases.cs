namespace Seeds.Engine.Dates;

/// <summary>Reads the dates that begin at a token, the longest kind first.</summary>
internal sealed class DatePhrases(DateTokens tokens)
{
    private readonly NumericDates numeric = new(tokens);
    private readonly YearPhrases years = new(tokens);
    private readonly DatePoints points = new(tokens);

    /// <summary>The date that begins at a token and the index behind it; null when none does.</summary>
    public DateMatch? At(int i) => numeric.At(i) ?? Points(i) ?? years.At(i);

    /// <summary>
    /// The month, season or day without a year that begins at a token, and the index behind it; null when none does. A month or season alone
    /// is one only behind a word of time, so that <c>the March on Rome</c> is none.
    /// </summary>
    public (YearlessDate Date, int Next)? WithoutYear(int i)
    {
        if (points.At(i) is not { Year: null } point) return null;
        var isSure = point.IsMonthOnly ? tokens.IsLed(i) && tokens.Name(i) is { Name: var name } && (!name.Capital || tokens.HasCapital(i)) : point.IsSureWithoutYear;
        return isSure ? (new YearlessDate(point.Value, point.From, point.To), point.Next) : null;
    }

    private DateMatch? Points(int i)
    {
        if (points.At(i) is not { } first) return null;
        if (tokens.BehindRangeJoin(first.Next) is { } to && Between(first, to) is { } range) return range;
        if (first.Year is null && tokens.BehindListJoin(first.Next) is { } and && Between(first, and) is { } list) return list;
        if (first.IsMonthOnly || (first.Year is null && !first.IsSureWithoutYear)) return null;
        var date = first.ToEdtf();
        return new DateMatch(first.Next, date) { IsImpossible = date is null && first.Year is not null };
    }

    /// <summary>From one point to another; the first takes the year of the last where it has none.</summary>
    private DateMatch? Between(DatePoint first, int at)
    {
        if (points.BehindJoin(at) is not { } last || first.Value > 12 || last.Value > 12 || (first.IsMonthOnly && last.From is not null)) return null;
        if (last.Year is null) return first.Year is null && first.IsSureWithoutYear && last.IsSureWithoutYear && !last.IsMonthOnly ? new DateMatch(last.Next, null) : null;
        var year = first.Year ?? (first.Value > last.Value ? last.Year - 1 : last.Year); // 29 December to 3 January 2019
        var (start, end) = (first with { Year = year, To = first.From }, last with { From = last.To });
        if (start.ToEdtf() is not EdtfDate from || end.ToEdtf() is not EdtfDate to) return first.Year is null ? new DateMatch(last.Next, null) : null;
        return EdtfInterval.Of(from, to) is { } interval ? new DateMatch(last.Next, interval) : null;
    }
}
