namespace Seeds.Engine.Numbers;

/// <summary>Tells from the words around a number what it is there for: to count, to name something, to measure, to say a year.</summary>
internal sealed class NumberSurroundings(NumberTokens tokens, NumberWords words)
{
    /// <summary>Years that texts speak of; what lies further off is a count.</summary>
    private const decimal FirstYear = 1000, LastYear = 2199;

    /// <summary>How many words before a year its article may stand: <c>the 2018 truce</c>, <c>a leaked 2015 memo</c>.</summary>
    private const int WordsToArticle = 2;

    /// <summary>
    /// Whether a number names what stands beside it and counts nothing: <c>Article 51</c>, <c>5 pm</c>, <c>ISO 8601</c>, <c>.NET 10</c>,
    /// <c>Python 3.12</c>. A unit behind it makes it a count all the same.
    /// </summary>
    public bool IsName(ReadRange read)
    {
        if (words.NamesBehind.Longest(tokens, read.Last).Length > 0) return true;
        if (read.IsPercent || IsMeasured(read.Next)) return false;
        if (IsNamedBefore(read.Start)) return true;
        if (read.Second is not null || tokens.LiteralAt(read.Start) is not { Scale: 1 } literal || read.First.IsScaled) return false;
        var isVersion = literal.Step < 1 && IsCapital(read.Start - 1);
        return isVersion || IsBehindDottedName(read.Start) || (IsAcronym(read.Start - 1) && !tokens.Is(read.Next, NumberTokenKind.Word));
    }

    /// <summary>
    /// Whether a bare number of four digits counts something, though it might be a year: for its size, for what qualifies it, or because
    /// what is counted follows at once (<c>2000 dead</c>) and neither a word of time nor an article stands before it.
    /// </summary>
    public bool IsCount(ReadRange read, Qualification said)
    {
        if (read.Second is not null || tokens.LiteralAt(read.Start) is not { Digits: 4 } literal || read.Next != read.Start + 1) return false;
        if (literal.Value is < FirstYear or > LastYear || IsMeasured(read.Next)) return true;
        if (words.Months.Back.Longest(tokens, read.Start - 1).Length > 0) return false;
        if (words.DateLeads.Longest(tokens, read.Start - 1).Length > 0) return !said.IsNone && IsThingCounted(read.Next);
        return !said.IsNone || (IsThingCounted(read.Next) && !HasArticle(read.Start - 1) && !IsCapital(read.Start - 1));
    }

    /// <summary>The unit of measure behind a number, which a hyphen may join; null where there is none, and for one that is part of another (<c>km²</c>, <c>km/h</c>).</summary>
    public MeasureFound? MeasureBehind(int next)
    {
        var start = tokens.Symbol(next) is '-' ? next + 1 : next;
        var (length, unit) = words.Measures.Longest(tokens, start);
        if (length == 0 || tokens.Symbol(start + length) is '/' or '²' or '³' or '^' or '·') return null;
        return new MeasureFound(unit, tokens[start + length - 1].End);
    }

    /// <summary>Whether a word stands here of what is counted or measured.</summary>
    public bool IsMeasured(int next) => words.Units.Longest(tokens, next).Length > 0 || MeasureBehind(next) is not null;

    /// <summary>Whether a word stands before that names by numbers; one that the list writes with a capital must have one here: <c>Order 227</c>.</summary>
    private bool IsNamedBefore(int start)
    {
        var (length, capital) = words.NamesBefore.Longest(tokens, start - 1);
        return length > 0 && (!capital || char.IsUpper(tokens.Text[tokens[start - length].Start]));
    }

    /// <summary>Whether a word in small letters stands directly behind that may name what is counted. Scripts without capitals do not tell.</summary>
    private bool IsThingCounted(int next) =>
        tokens.Is(next, NumberTokenKind.Word) && tokens[next].SpaceBefore && char.IsLower(tokens.Text[tokens[next].Start]) && words.YearFollowers.Longest(tokens, next).Length == 0;

    private bool HasArticle(int last)
    {
        for (var i = last; i > last - WordsToArticle && tokens.Is(i, NumberTokenKind.Word); i--)
        {
            if (words.YearLeads.Longest(tokens, i).Length > 0) return true;
        }

        return false;
    }

    /// <summary>Whether a word with a capital stands here that does not have it only because a sentence begins.</summary>
    private bool IsCapital(int at) =>
        tokens.Is(at, NumberTokenKind.Word) && char.IsUpper(tokens.Text[tokens[at].Start]) && (tokens.Is(at - 1, NumberTokenKind.Word) || tokens.Symbol(at - 1) is ',' or '(' or '-' || IsAcronym(at) || tokens.LiteralAt(at + 1) is { Step: < 1 });

    private bool IsAcronym(int at)
    {
        if (!tokens.Is(at, NumberTokenKind.Word) || tokens[at].End - tokens[at].Start < 2) return false;
        var word = tokens.Text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        foreach (var c in word)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>Whether a word stands before that itself begins with a full stop, as no sentence ends: <c>.NET 10</c>.</summary>
    private bool IsBehindDottedName(int start) =>
        tokens.Is(start - 1, NumberTokenKind.Word) && !tokens[start - 1].SpaceBefore && tokens.Symbol(start - 2) == '.' && (start == 2 || tokens[start - 2].SpaceBefore);
}
