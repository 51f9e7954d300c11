namespace Seeds.Engine.Numbers;

/// <summary>Finds what the words directly before and behind a place say of the number there.</summary>
internal sealed class QualifierFinder(NumberTokens tokens, NumberWords words, NumberPhrases phrases)
{
    /// <summary>Words that may stand between a number and a phrase behind it: <c>60 people or more</c>, <c>60 شخصا على الأقل</c>.</summary>
    private const int MostWordsBetween = 2;

    /// <summary>
    /// What the phrase that ends before a piece says; a currency sign may stand between. An <i>about</i> that itself follows a phrase of
    /// another kind gives way to it: <c>at least some 60</c>.
    /// </summary>
    public Qualification Before(int at)
    {
        var last = BeforeCurrency(at) - 1;
        if (IsQuote(last)) last--;
        var (length, nearest) = words.QualifiersBefore.Longest(tokens, last);
        if (length == 0 || nearest.Qualifier != Qualifier.About) return nearest;
        var (further, other) = words.QualifiersBefore.Longest(tokens, last - length);
        return further > 0 ? other : nearest;
    }

    /// <summary>
    /// What the phrase that begins behind a number says, at most two other words between. Where a comma or bracket parts it from them, it must
    /// end its clause: <c>60 people, at least</c>, but not <c>60 people, at least in May</c>.
    /// </summary>
    public Qualification Behind(int next)
    {
        for (var i = next; i <= next + MostWordsBetween; i++)
        {
            var (length, found) = words.QualifiersBehind.Longest(tokens, i);
            if (length > 0) return BelongsToWhatFollows(i, length) ? default : found;
            if (IsParting(i)) return Parted(i + 1);
            if (!tokens.Is(i, NumberTokenKind.Word) || phrases.Read(i) is not null) return default;
        }

        return default;
    }

    private Qualification Parted(int at)
    {
        var (length, found) = words.QualifiersBehind.Longest(tokens, at);
        return length > 0 && !tokens.Is(at + length, NumberTokenKind.Word) && !BelongsToWhatFollows(at, length) ? found : default;
    }

    private bool IsParting(int at) => tokens.Symbol(at) is ',' or '،' or '(' or '–' or '—';

    private bool IsQuote(int at) => tokens.Symbol(at) is '"' or '”' or '’' or '»' or '“';

    /// <summary>Whether a phrase behind a number goes with the words after it: <c>60, at least 20 of them</c>, <c>60 or more than half</c>.</summary>
    private bool BelongsToWhatFollows(int at, int length)
    {
        var end = at + length;
        if (phrases.Read(end) is not null) return true;
        for (var i = at; i < end; i++)
        {
            if (words.QualifiersAhead.Longest(tokens, i).Length > end - i) return true;
        }

        return false;
    }

    private int BeforeCurrency(int at)
    {
        if (!tokens.Is(at - 1, NumberTokenKind.Symbol) || !char.IsSymbol(tokens.Symbol(at - 1))) return at;
        if (char.GetUnicodeCategory(tokens.Symbol(at - 1)) != System.Globalization.UnicodeCategory.CurrencySymbol) return at;
        var country = tokens.Is(at - 2, NumberTokenKind.Word) && !tokens[at - 1].SpaceBefore && tokens[at - 2].End - tokens[at - 2].Start <= 3; // US$
        return country ? at - 2 : at - 1;
    }
}
