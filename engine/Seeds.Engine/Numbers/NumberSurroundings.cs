namespace Seeds.Engine.Numbers;

/// <summary>Tells from the words around a number what it is there for: to count, to name something, to measure, to say a year.</summary>
internal sealed class NumberSurroundings(NumberTokens tokens, NumberWords words, NumberUnits units)
{
    /// <summary>Years that texts speak of; what lies further off is a count.</summary>
    private const decimal FirstYear = 1000, LastYear = 2199;

    /// <summary>Words that the name of a street has at most.</summary>
    private const int MostWordsOfStreet = 4;

    /// <summary>How many words before a year its article may stand: <c>the 2018 truce</c>, <c>a leaked 2015 memo</c>.</summary>
    private const int WordsToArticle = 2;

    /// <summary>
    /// Whether a number names what stands beside it and counts nothing: <c>Article 51</c>, <c>5 pm</c>, <c>ISO 8601</c>, <c>.NET 10</c>,
    /// <c>Python 3.12</c>. A unit behind it makes it a count all the same.
    /// </summary>
    public bool IsName(ReadRange read)
    {
        if (IsNamedBehind(read.Last) || IsAngle(read.Last) || IsScore(read)) return true;
        if (read.IsPercent || units.IsMeasured(read.Next)) return false;
        if (IsNamedBefore(read.Start) || IsInStreet(read)) return true;
        if (read.Second is not null || tokens.LiteralAt(read.Start) is not { Scale: 1 } literal || read.First.IsScaled) return false;
        if (literal.Sense == NumberSense.Multiple) return IsCapital(read.Start - 1); // Genesis 1:1
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
        if (literal.Value is < FirstYear or > LastYear || units.IsMeasured(read.Next)) return true;
        if (words.Months.Back.Longest(tokens, read.Start - 1).Length > 0) return false;
        if (words.DateLeads.Longest(tokens, read.Start - 1).Length > 0) return !said.IsNone && IsThingCounted(read.Next);
        return !said.IsNone || (IsThingCounted(read.Next) && !HasArticle(read.Start - 1) && !IsCapital(read.Start - 1));
    }

    /// <summary>Whether a word stands before that names by numbers; one that the list writes with a capital must have one here: <c>Order 227</c>.</summary>
    private bool IsNamedBefore(int start)
    {
        var (length, capital) = words.NamesBefore.Longest(tokens, start - 1);
        return length > 0 && (!capital || char.IsUpper(tokens.Text[tokens[start - length].Start]));
    }

    /// <summary>Whether a word stands behind that makes a name of the number; one that the list writes with a capital must have one here: <c>5G</c>.</summary>
    private bool IsNamedBehind(int next)
    {
        var (length, capital) = words.NamesBehind.Longest(tokens, next);
        return length > 0 && (!capital || char.IsUpper(tokens.Text[tokens[next].Start]));
    }

    /// <summary>Whether a number is one of degrees with minutes, and so a place or a direction: <c>35°55′</c>.</summary>
    private bool IsAngle(int next) => tokens.Symbol(next) is '′' or '″' || (tokens.Symbol(next) == '°' && tokens.Is(next + 1, NumberTokenKind.Digits) && tokens.Symbol(next + 2) is '′');

    /// <summary>Whether two small numbers with a dash between them are a score, as no range falls: <c>5–4</c>, <c>2-2</c>.</summary>
    private bool IsScore(ReadRange read)
    {
        if (tokens.LiteralAt(read.Start) is not { Digits: 1 or 2 } first || units.IsMeasured(read.Next)) return false;
        if (read.Second is null) return (IsDash(read.Next) && IsSame(read.Next + 1, first)) || (IsDash(read.Start - 1) && IsSame(read.Start - 2, first));
        return read.Next == read.Start + 3 && IsDash(read.Start + 1) && tokens.LiteralAt(read.Start + 2) is { Digits: 1 or 2 } second && second.Value < first.Value;
    }

    private bool IsSame(int at, DigitLiteral other) => tokens.LiteralAt(at) is { Digits: > 0 } literal && literal.Value == other.Value;

    private bool IsDash(int at) => tokens.Symbol(at) is '-' or '–' or '\u2010' or '\u2011' or '\u2012' && !tokens[at].SpaceBefore;

    /// <summary>Whether the name of a street follows, of at most three words before the one that says so: <c>14 Elm Street</c>.</summary>
    private bool IsInStreet(ReadRange read)
    {
        if (tokens.LiteralAt(read.Start) is not { Digits: > 0, Scale: 1 } || read.Second is not null) return false;
        for (var i = read.Next; i < read.Next + MostWordsOfStreet && tokens.Is(i, NumberTokenKind.Word) && char.IsUpper(tokens.Text[tokens[i].Start]); i++)
        {
            if (i > read.Next && words.Streets.Longest(tokens, i).Length > 0) return true;
        }

        return false;
    }

    /// <summary>Whether a word follows that may name what a number counts, which a word such as <c>last</c> does not.</summary>
    public bool IsCounting(int next) => units.IsMeasured(next) || (IsThingCounted(next) && words.YearLeads.Longest(tokens, next).Length == 0);

    /// <summary>Whether a word in small letters stands directly behind that may name what is counted. Scripts without capitals do not tell.</summary>
    private bool IsThingCounted(int next) =>
        tokens.Is(next, NumberTokenKind.Word) && tokens[next].SpaceBefore && char.IsLower(tokens.Text[tokens[next].Start]) && words.YearFollowers.Longest(tokens, next).Length == 0;

    private bool HasArticle(int last)
    {
        // One article may stand before several years: `the 2006 and 2014 wars`.
        if (words.And.Longest(tokens, last).Length == 1 && tokens.LiteralAt(last - 1) is { Digits: 4 }) return HasArticle(last - 2);
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
