namespace Seeds.Engine.Dates;

/// <summary>Reads <c>29 January 2018</c>, <c>January 29–30, 2018</c>, <c>March 2015</c>, <c>5 March</c>, and <c>2018 January 29</c> where a language writes so.</summary>
internal sealed class DatePoints(DateTokens tokens)
{
    /// <summary>Days of a list are read up to this number, so that a long list costs no more than a short one.</summary>
    private const int MaxDays = 8;

    /// <summary>The point that begins at a token; null when none does.</summary>
    public DatePoint? At(int i) => tokens.IsFreeBefore(i) ? BehindJoin(i) : MonthFirst(i);

    /// <summary>The same behind a dash or word that was read, so that what stands before it need not be asked.</summary>
    public DatePoint? BehindJoin(int i) => YearFirst(i) ?? DayFirst(i) ?? MonthFirst(i);

    private DatePoint? DayFirst(int i)
    {
        if (Days(i) is not { } days) return null;
        if (Month(tokens.BehindLinks(tokens[days.Next].Mark == '-' ? days.Next + 1 : days.Next)) is not { } month || month.Name.Value > 12) return null;
        var at = tokens.BehindLinks(month.Next);
        if (tokens.IsJoined(at, '-')) at++;
        if (tokens.YearOfPoint(at) is { } year) return new DatePoint(days.From, days.To, month.Name.Value, year, true, at + 1);
        return new DatePoint(days.From, days.To, month.Name.Value, null, IsSure(month), month.Next);
    }

    private DatePoint? MonthFirst(int i)
    {
        if (!tokens[i].IsWord || Month(i) is not { } month) return null;
        var at = tokens.BehindLinks(month.Next);
        if (tokens.YearOfPoint(at) is { } year) return new DatePoint(null, null, month.Name.Value, year, true, at + 1);
        if (month.Name.Value > 12 || Days(month.Next) is not { } days) return new DatePoint(null, null, month.Name.Value, null, false, month.Next);
        at = tokens.BehindLinks(days.Next);
        if (tokens.YearOfPoint(at) is { } behind) return new DatePoint(days.From, days.To, month.Name.Value, behind, true, at + 1);
        var sure = IsSure(month) && tokens.IsFreeBehind(days.Next - 1);
        return new DatePoint(days.From, days.To, month.Name.Value, null, sure, days.Next);
    }

    /// <summary>Chinese, Hungarian, Japanese, Korean and others put the year before the month and the day behind.</summary>
    private DatePoint? YearFirst(int i)
    {
        if (!tokens.Lexicon.YearFirst || tokens.FourDigits(i) is not { } year) return null;
        if (Month(tokens.BehindLinks(i + 1)) is not { } month) return null;
        var at = tokens.BehindLinks(month.Next);
        return month.Name.Value <= 12 && Days(at) is { } days
            ? new DatePoint(days.From, days.To, month.Name.Value, year, true, days.Next)
            : new DatePoint(null, null, month.Name.Value, year, true, month.Next);
    }

    /// <summary>A month or season; where a text gives a month's two names, as in كانون الثاني/يناير, behind both.</summary>
    private (DateName Name, int At, int Next)? Month(int i)
    {
        if (tokens.Name(i) is not { } month) return null;
        if (tokens[month.Next].Mark is not ('/' or '(') || tokens.Name(month.Next + 1) is not { } again || again.Name.Value != month.Name.Value) return (month.Name, i, month.Next);
        return (month.Name, i, tokens[month.Next].Mark == '(' && tokens[again.Next].Mark == ')' ? again.Next + 1 : again.Next);
    }

    /// <summary>Without a year, <c>12 may</c> counts only where the month has the capital its language gives it.</summary>
    private bool IsSure((DateName Name, int At, int Next) month) => !month.Name.Capital || tokens.HasCapital(month.At);

    /// <summary>A day, or several: <c>29</c>, <c>29–30</c>, <c>29 and 30</c>, <c>28, 29 and 30</c>.</summary>
    private (int From, int To, int Next)? Days(int i)
    {
        if (tokens.DayInWords(i) is { } spelt) return (spelt.Value, spelt.Value, spelt.Next);
        if (tokens.Day(i) is not { } first) return null;
        var (from, to, next) = (first.Value, first.Value, first.Next);
        var (last, at) = (first.Value, first.Next);
        for (var count = 1; count < MaxDays; count++)
        {
            if (tokens.IsJoined(at, '.') && tokens.Lexicon.Marks.Contains('.')) at++; // German writes 29.–30. Januar
            var comma = tokens[at].Mark is ',' or '،';
            var join = comma || tokens.IsJoined(at, '/') ? at + 1 : tokens.BehindRangeJoin(at) ?? tokens.BehindListJoin(at);
            if (join is not { } behind || tokens.Day(behind) is not { } day || day.Value <= last) break;
            (last, at) = day;
            if (!comma) (to, next) = day; // 28, 29 January: only "and" or a dash makes the days before it part of a list
        }

        return (from, to, next);
    }
}
