using System.Runtime.CompilerServices;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;

namespace Seeds.Engine.Dates;

/// <summary>
/// Finds the dates of the Gregorian calendar in a running text: <c>29 January 2018</c>, <c>January 29–30, 2018</c>, <c>from March to May 2017</c>,
/// <c>spring 2001</c>, <c>the 1980s</c>, <c>2017–18</c>, <c>2018-01-29</c>. Digits may be those of any script, names of months and
/// seasons those of the language's words, in any letter case.
/// </summary>
/// <remarks>
/// A number of four digits from 1000 to 2999 is a year where no separator, letter, sign or unit stands at it: <c>1,500</c>,
/// <c>$2000</c>, <c>1500m</c> and <c>1500 people</c> are none. A day and month without a year counts only where the month is
/// written with a capital, if the language does: <c>12 may have died</c> is no date.
/// </remarks>
public static class DateReader
{
    /// <summary>What is known of a language is drawn from its words once.</summary>
    private static readonly ConditionalWeakTable<Words, DateLexicon> Lexicons = [];

    /// <summary>The dates in a text, in their order, none within another; in time linear in its length.</summary>
    /// <param name="text">Plain text, without markup.</param>
    /// <param name="words">The words of the text's language.</param>
    public static ImmutableArray<DateFound> Find(string text, Words words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var (tokens, phrases) = Read(text, words);
        var found = ImmutableArray.CreateBuilder<DateFound>();
        for (var i = 0; i < tokens.Length;)
        {
            if (phrases.At(i) is not { } match)
            {
                i++;
                continue;
            }

            found.Add(new DateFound(TextSpan.Between(tokens[i].Start, tokens[match.Next - 1].End), match.Date));
            i = match.Next;
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a whole date, month, season or day may stand in a part of a text: each begins with a number or a name. Quick, and no more than a sieve.</summary>
    /// <param name="part">The part.</param>
    /// <param name="words">The words of the text's language.</param>
    public static bool MayFindIn(string part, Words words)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(words);
        var split = DateToken.Split(part);
        var tokens = new DateTokens(part, split, Lexicons.GetValue(words, DateLexicon.Of));
        for (var i = 0; i < split.Length; i++)
        {
            if (split[i].IsNumber || tokens.Name(i) is not null) return true;
        }

        return false;
    }

    /// <summary>The months, seasons and days in a text that have no year, in their order: <c>in September</c>, <c>5 March</c>.</summary>
    /// <param name="text">Plain text, without markup.</param>
    /// <param name="words">The words of the text's language.</param>
    public static ImmutableArray<YearlessFound> FindWithoutYear(string text, Words words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var (tokens, phrases) = Read(text, words);
        var found = ImmutableArray.CreateBuilder<YearlessFound>();
        for (var i = 0; i < tokens.Length;)
        {
            var (date, yearless) = (phrases.At(i), phrases.WithoutYear(i));
            if (date?.Date is null && yearless is { } match) found.Add(new YearlessFound(TextSpan.Between(tokens[i].Start, tokens[match.Next - 1].End), match.Date));
            i = date?.Date is not null ? date.Value.Next : yearless?.Next ?? i + 1;
        }

        return found.ToImmutable();
    }

    private static (ImmutableArray<DateToken> Tokens, DatePhrases Phrases) Read(string text, Words words)
    {
        var tokens = DateToken.Split(text);
        return (tokens, new DatePhrases(new DateTokens(text, tokens, Lexicons.GetValue(words, DateLexicon.Of))));
    }
}
