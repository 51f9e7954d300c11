namespace Seeds.Engine.Numbers;

/// <summary>A number or a range, before it is asked what the words around it say.</summary>
/// <param name="First">The number; of a range the end that is written first.</param>
/// <param name="Second">The other end; null when it is no range.</param>
/// <param name="Start">The piece it begins with, a <c>between</c> before it apart.</param>
/// <param name="Lead">The piece with which its words begin: <c>between</c>, or the number itself.</param>
/// <param name="Next">The piece behind it, a percent sign included.</param>
/// <param name="Last">The piece behind its last number.</param>
/// <param name="IsPercent">Whether it is a number of hundredths.</param>
/// <param name="Part">Of a range the piece with which its other end begins.</param>
/// <param name="IsYears">Whether it is a span of years, <c>2017–18</c>.</param>
internal readonly record struct ReadRange(ReadNumber First, ReadNumber? Second, int Start, int Lead, int Next, int Last, bool IsPercent, int Part = 0, bool IsYears = false);

/// <summary>Reads a number and, where another end follows, the range: <c>50 to 60</c>, <c>50–60</c>, <c>between 50 and 60</c>.</summary>
internal sealed class RangeReader(NumberTokens tokens, NumberWords words, NumberPhrases phrases)
{
    /// <summary>The number or range that begins at a piece; null when none does.</summary>
    public ReadRange? Read(int at) => Between(at) ?? (phrases.Read(at) is { } first ? To(at, first) ?? Single(at, first) : null);

    private ReadRange? Between(int at)
    {
        var (length, _) = words.Between.Longest(tokens, at);
        if (length == 0) return null;
        // `between a hundred and two hundred`: the first `and` parts the ends, unless that gives no range.
        return Between(at, at + length, false) ?? Between(at, at + length, true);
    }

    private ReadRange? Between(int lead, int start, bool allowAnd)
    {
        if (phrases.Read(start, allowAnd) is not { } first) return null;
        var next = PercentEnd(first.Next);
        var part = phrases.BehindAnd(next);
        if (part < 0) part = BehindTo(next);
        return part >= 0 && phrases.Read(part) is { } second ? Range(lead, start, first, part, second) : null;
    }

    private ReadRange? To(int start, ReadNumber first)
    {
        var next = PercentEnd(first.Next);
        var part = BehindTo(next);
        if (part < 0 && IsDash(next, first)) part = next + 1;
        if (part < 0 || phrases.Read(part) is not { } second) return null;
        return Years(start, first, second) ?? Range(start, start, first, part, second);
    }

    private ReadRange Single(int at, ReadNumber number)
    {
        var end = PercentEnd(number.Next);
        return new ReadRange(number, null, at, at, end, number.Next, end > number.Next || HasPercentBefore(at));
    }

    private ReadRange? Range(int lead, int start, ReadNumber first, int part, ReadNumber second)
    {
        var mantissa = second.Value / second.Unit;
        // `1 to 2 million`: the scale is said once, for both.
        if (!first.IsScaled && second.IsScaled && first.Value < mantissa) first = first.Times(second.Unit, first.Next);
        if (first.Value == second.Value || (lead < start && first.Value > second.Value)) return null;
        var end = PercentEnd(second.Next);
        return new ReadRange(first, second, start, lead, end, second.Next, end > second.Next || PercentEnd(first.Next) > first.Next, part);
    }

    /// <summary>A span of years of which the second is written short: <c>2017–18</c>, <c>2017/18</c>.</summary>
    private ReadRange? Years(int start, ReadNumber first, ReadNumber second)
    {
        if (tokens.LiteralAt(second.Next - 1) is not { Digits: 2 } || tokens.LiteralAt(start) is not { Digits: 4 }) return null;
        if (first.Next != start + 1 || second.Next != start + 3) return null;
        var century = first.Value - (first.Value % 100);
        if (second.Value <= first.Value % 100) return null;
        return new ReadRange(first, second with { Value = century + second.Value }, start, start, second.Next, second.Next, false, start + 2, true);
    }

    private int BehindTo(int at)
    {
        var (length, _) = words.To.Longest(tokens, at);
        return length > 0 ? at + length : -1;
    }

    /// <summary>Whether a dash stands here that can join two ends: an en dash, or a hyphen behind digits; with space on both sides or on neither.</summary>
    private bool IsDash(int at, ReadNumber first)
    {
        if (at + 1 >= tokens.Count || tokens[at].SpaceBefore != tokens[at + 1].SpaceBefore) return false;
        return tokens.Symbol(at) is '–' or '\u2012' or '〜' or '～' || (tokens.Symbol(at) is '-' or '\u2010' or '\u2011' && first.HasDigits && tokens.Is(at + 1, NumberTokenKind.Digits));
    }

    private int PercentEnd(int at) => at + words.Percent.Longest(tokens, at).Length;

    /// <summary>Whether a percent sign stands directly before digits, as some write it: <c>%18</c>.</summary>
    private bool HasPercentBefore(int at)
    {
        if (!tokens.Is(at, NumberTokenKind.Digits) || tokens[at].SpaceBefore || !tokens.Is(at - 1, NumberTokenKind.Symbol)) return false;
        var parted = at == 1 || tokens[at - 1].SpaceBefore || tokens.Symbol(at - 2) is '(' or '[';
        return parted && words.Percent.Longest(tokens, at - 1).Length == 1;
    }
}
