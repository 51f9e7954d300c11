namespace Seeds.Engine.Numbers;

/// <summary>
/// Reads shares and multiples in words: <c>half</c>, <c>two thirds</c>, <c>one in five</c>, <c>doubled</c>, <c>ten-fold</c>,
/// <c>ثلاثة أرباع</c>, and ranges of them.
/// </summary>
internal sealed class ShareReader(NumberTokens tokens, NumberWords words, NumberPhrases phrases)
{
    /// <summary>Years, which are no whole that something is a part of: <c>one in 2017</c>.</summary>
    private const decimal FirstYear = 1000, LastYear = 2199;

    /// <summary>The share or multiple that begins at a piece; null when none does.</summary>
    public ReadShare? Read(int at)
    {
        var (between, _) = words.Between.Longest(tokens, at);
        if (One(at + between) is not var (first, next)) return null;
        var part = words.To.Longest(tokens, next) is (var to and > 0, _) ? next + to : between > 0 ? phrases.BehindAnd(next) : -1;
        if (part >= 0 && One(part) is var (second, end) && second.Sense == first.Sense && second.Value > first.Value) return new ReadShare(first, second, at, at + between, end, next, part);
        return between > 0 ? null : new ReadShare(first, null, at, at, next, next);
    }

    /// <summary>Behind what may part a share from the unit that it is a share of: <c>half an hour</c>, <c>a quarter of a mile</c>.</summary>
    public int BehindArticle(int next)
    {
        var at = next + words.ShareOf.Longest(tokens, next).Length;
        return words.Multipliers.Longest(tokens, at) is (var length and > 0, 1) ? at + length : next;
    }

    /// <summary>Behind the percent that a share is a share of: <c>half a percent</c>, <c>half of one per cent</c>; the place itself where none follows.</summary>
    public int BehindPercent(int next)
    {
        var at = BehindArticle(next);
        if (at == next && words.ShareOf.Longest(tokens, next) is (var of and > 0, _) && words.Values.Longest(tokens, next + of) is (var one and > 0, 1)) at = next + of + one;
        return words.Percent.Longest(tokens, at) is (var length and > 0, _) ? at + length : next;
    }

    /// <summary>The longest of the ways in which a share may be written.</summary>
    private (WordShare Share, int Next)? One(int at)
    {
        var named = Named(at);
        var counted = phrases.Read(at, allowAnd: false) is { } number ? Parts(number) ?? Of(at, number) ?? Multiple(number) : null;
        return counted is { } other && other.Next > (named?.Next ?? 0) ? other : named;
    }

    /// <summary>A word for a share or multiple. What may be an ordinal is none where its whole follows: <c>a third of the people</c>.</summary>
    private (WordShare Share, int Next)? Named(int at)
    {
        var (length, share) = words.Shares.Longest(tokens, at);
        if (length == 0 || (share.Vowel.Length > 0 && !tokens.Text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start).Contains(share.Vowel, StringComparison.Ordinal))) return null;
        var isOfSomething = words.ShareOf.Longest(tokens, at + length).Length > 0;
        return (isOfSomething && share.IsDoubtful ? share with { IsLoose = false, IsDoubtful = false } : share, at + length);
    }

    /// <summary>A number of parts, fewer than make a whole: <c>two thirds</c>.</summary>
    private (WordShare Share, int Next)? Parts(ReadNumber number)
    {
        var (length, whole) = words.ShareParts.Longest(tokens, BehindHyphen(number.Next));
        if (length == 0 || !IsBelow(number.Value, whole)) return null;
        return (new WordShare(number.Value / whole, NumberSense.Share, false, false), BehindHyphen(number.Next) + length);
    }

    /// <summary>One number out of another: <c>one in five</c>. Where neither is one and only a short word is between them, they may be two numbers: <c>two in three attacks</c>.</summary>
    private (WordShare Share, int Next)? Of(int at, ReadNumber number)
    {
        var (length, _) = words.ShareJoins.Longest(tokens, number.Next);
        if (length == 0 || phrases.Read(number.Next + length, allowAnd: false) is not { } whole || !IsBelow(number.Value, whole.Value)) return null;
        var literal = tokens.LiteralAt(number.Next + length);
        if (literal is { Digits: 4, Value: >= FirstYear and <= LastYear } || whole.HasDigits != number.HasDigits && number.Value != 1) return null;
        if (words.Measures.Longest(tokens, BehindHyphen(whole.Next)).Length > 0 || words.Percent.Longest(tokens, whole.Next).Length > 0 || words.Months.Ahead.Longest(tokens, whole.Next).Length > 0) return null;
        var isDoubtful = number.Value != 1 && length == 1;
        return (new WordShare(number.Value / whole.Value, NumberSense.Share, isDoubtful && !tokens.Is(at, NumberTokenKind.Digits), isDoubtful), whole.Next);
    }

    /// <summary>A number with what makes a multiple of it; a sign of multiplication with another number behind it is none: <c>3 × 4</c>.</summary>
    private (WordShare Share, int Next)? Multiple(ReadNumber number)
    {
        var (length, _) = words.MultiplesBehind.Longest(tokens, number.Next);
        if (length == 0 || number.Value <= 0 || tokens.Is(number.Next + length, NumberTokenKind.Digits)) return null;
        return (new WordShare(number.Value, NumberSense.Multiple, false, false), number.Next + length);
    }

    private int BehindHyphen(int at) => tokens.Symbol(at) is '-' or '\u2010' or '\u2011' ? at + 1 : at;

    private static bool IsBelow(decimal part, decimal whole) => part >= 1 && part < whole && part % 1 == 0 && whole % 1 == 0;
}
