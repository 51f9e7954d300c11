namespace Seeds.Engine.Dates;

/// <summary>Reads years, spans of years, decades and centuries: <c>2015</c>, <c>2015–2018</c>, <c>2017–18</c>, <c>1980s</c>, <c>20th century</c>.</summary>
internal sealed class YearPhrases(DateTokens tokens)
{
    /// <summary>What begins at a token and the index behind it; null when nothing does.</summary>
    public DateMatch? At(int i)
    {
        if (!tokens[i].IsNumber || !tokens.IsFreeBefore(i)) return null;
        if (Century(i) is { } century) return century;
        if (tokens.FourDigits(i) is not { } year) return null;
        if (Decade(i, year) is { } decade) return decade;
        if (Span(i, year) is { } span) return span;
        return tokens.Year(i) is null ? null : new DateMatch(i + 1, EdtfDate.Of(year, null, null));
    }

    private DateMatch? Century(int i)
    {
        if (tokens.Lexicon.Century is not { } affix || tokens[i] is not { Length: <= 2, Value: >= 1 and <= 99 and var number }) return null;
        if (tokens.BehindAffix(i, tokens.BehindOrdinal(i, number), affix) is not { } next) return null;
        return new DateMatch(next, new EdtfDate((number - 1) * 100, null, null, false, false) { Unspecified = EdtfUnspecified.YearOfCentury });
    }

    /// <summary>The 1900s may be ten years or a hundred; the hundred hold the ten.</summary>
    private DateMatch? Decade(int i, int year)
    {
        if (year % 10 != 0 || tokens.Lexicon.Decade is not { } affix || tokens.BehindAffix(i, i + 1, affix) is not { } next) return null;
        var unspecified = year % 100 == 0 ? EdtfUnspecified.YearOfCentury : EdtfUnspecified.YearOfDecade;
        return new DateMatch(next, new EdtfDate(year, null, null, false, false) { Unspecified = unspecified });
    }

    private DateMatch? Span(int i, int year)
    {
        var slash = tokens.IsJoined(i + 1, '/');
        if ((slash ? i + 2 : tokens.BehindRangeJoin(i + 1)) is not { } at) return null;
        if (tokens[at] is not { IsNumber: true } || !tokens.IsFreeBehind(at)) return null;
        var last = tokens.FourDigits(at) ?? (tokens[at].Spaced ? null : Shortened(year, at));
        if (last is not { } end || end <= year || (slash && end != year + 1)) return null;
        return new DateMatch(at + 1, EdtfInterval.Of(EdtfDate.Of(year, null, null), EdtfDate.Of(end, null, null)));
    }

    /// <summary>The last year of <c>2017–18</c> and of <c>1999–00</c>.</summary>
    private int? Shortened(int year, int at)
    {
        if (tokens[at].Length != 2) return null;
        var end = year - (year % 100) + tokens[at].Value;
        return end == year - 99 ? year + 1 : end;
    }
}
