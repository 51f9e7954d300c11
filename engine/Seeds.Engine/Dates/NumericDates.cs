namespace Seeds.Engine.Dates;

/// <summary>Reads dates in numbers: <c>2018-01-29</c>, with a time or without, <c>2018-01</c>, <c>2018/01/29</c>, <c>29.01.2018</c>, <c>01/2018</c>.</summary>
internal sealed class NumericDates(DateTokens tokens)
{
    /// <summary>A time behind a date is read up to this number of tokens.</summary>
    private const int MaxTimeTokens = 14;

    /// <summary>The date that begins at a token and the index behind it; null when none does.</summary>
    public DateMatch? At(int i)
    {
        if (!tokens[i].IsNumber || tokens[i].Length > 4 || tokens[i + 1].Mark is not ('-' or '/' or '.' or '‑') || !tokens.IsFreeBefore(i)) return null;
        return tokens[i].Length == 4 ? YearFirst(i) : YearLast(i);
    }

    private DateMatch? YearFirst(int i)
    {
        if (Iso(i) is not { } first) return null;
        if (tokens.IsJoined(first.Next, '/') && Iso(first.Next + 1) is { } last && tokens.IsFreeBehind(last.Next - 1))
        {
            return new DateMatch(last.Next, first.Date is EdtfDate from && last.Date is EdtfDate to ? EdtfInterval.Of(from, to) : null);
        }

        var next = BehindTime(first.Next);
        return next > first.Next || tokens.IsFreeBehind(next - 1) ? first with { Next = next } : null;
    }

    /// <summary>Year, month and, with a hyphen between them, perhaps no day; what stands behind is not asked.</summary>
    private DateMatch? Iso(int i)
    {
        var separator = tokens[i + 1].Mark;
        if (tokens.FourDigits(i) is not { } year || Joined(i, separator) is not { Length: 2, Value: >= 1 and <= 12 } month) return null;
        if (Joined(i + 2, separator) is { } day) return day is { Length: 2, Value: >= 1 and <= 31 } ? Whole(i + 5, EdtfDate.Of(year, month.Value, day.Value)) : null;
        return separator is '-' or '‑' ? new DateMatch(i + 3, EdtfDate.Of(year, month.Value, null)) : null;
    }

    private DateMatch? YearLast(int i)
    {
        var separator = tokens[i + 1].Mark;
        if (tokens[i].Length > 2 || Joined(i, separator) is not { } second) return null;
        var first = tokens[i].Value;
        if (second.Length == 4)
        {
            return separator == '/' && first is >= 1 and <= 12 && tokens.Year(i + 2) is { } only ? new DateMatch(i + 3, EdtfDate.Of(only, first, null)) : null;
        }

        if (second.Length > 2 || Joined(i + 2, separator) is null || tokens.Year(i + 4) is not { } year) return null;
        if (first is < 1 or > 31 || second.Value is < 1 or > 31 || (first > 12 && second.Value > 12)) return null;
        return DayAndMonth(i + 5, year, first, second.Value, separator);
    }

    /// <summary>With stops between them the day comes first everywhere; else it is known only where the other number can be no month, or both are one.</summary>
    private static DateMatch DayAndMonth(int next, int year, int first, int second, char separator)
    {
        if (separator == '.' && second > 12) return new DateMatch(next, null);
        if (separator == '.' || first > 12 || first == second) return Whole(next, EdtfDate.Of(year, second, first));
        if (second > 12) return Whole(next, EdtfDate.Of(year, first, second));
        Edtf? dayFirst = EdtfDate.Of(year, second, first), monthFirst = EdtfDate.Of(year, first, second);
        return new DateMatch(next, null) { Readings = [dayFirst!, monthFirst!] }; // both have 28 days at least
    }

    private static DateMatch Whole(int next, EdtfDate? date) => new(next, date) { IsImpossible = date is null };

    /// <summary>The number behind a number and a separator, with no space between them.</summary>
    private DateToken? Joined(int i, char separator) =>
        tokens.IsJoined(i + 1, separator) && tokens[i + 2] is { IsNumber: true, Spaced: false } number ? number : null;

    /// <summary>The index behind a time as ISO 8601 joins it on; the same index where there is none.</summary>
    private int BehindTime(int i)
    {
        if (tokens[i] is not { IsWord: true, Spaced: false } || tokens.Part(i) != "t" || tokens[i + 1] is not { IsNumber: true, Spaced: false }) return i;
        var next = i + 1;
        while (next < i + MaxTimeTokens && tokens[next] is { Spaced: false } part && (part.IsNumber || IsPartOfTime(next, part))) next++;
        return next;
    }

    /// <summary>A sign belongs to the time only with a number behind it; a stop there ends the sentence.</summary>
    private bool IsPartOfTime(int i, DateToken part) => part.IsWord
        ? tokens.Part(i) == "z"
        : part.Mark is ':' or '.' or '+' or '-' && tokens[i + 1] is { IsNumber: true, Spaced: false };
}
