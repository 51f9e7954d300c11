using System.Globalization;

namespace Seeds.Engine.Numbers;

/// <summary>Tells in which unit a number stands, or what it counts, from the words and signs at it.</summary>
internal sealed class NumberUnits(NumberTokens tokens, NumberWords words)
{
    /// <summary>Letters of a currency's code (ISO 4217).</summary>
    private const int LettersOfCode = 3;

    /// <summary>
    /// The unit of measure or the kind of thing behind a number, which a hyphen may join, or the currency before it; null where there is none, for
    /// one that is part of another (<c>km²</c>), and for a rate that the lists do not know (<c>km a day</c>).
    /// </summary>
    public MeasureFound? At(int start, int next) => Behind(tokens.Symbol(next) is '-' ? next + 1 : next) ?? Currency(start - 1);

    /// <summary>The unit that all pieces together begin with: a measure may have words behind it (<c>km of road</c>), a kind of thing may not.</summary>
    public MeasureUnit? Whole()
    {
        var (length, kind) = words.Counted.Longest(tokens, 0);
        return length > 0 && length == tokens.Count ? kind : Measure(0)?.Unit;
    }

    /// <summary>Whether a word stands here of what is counted or measured.</summary>
    public bool IsMeasured(int next) => words.Units.Longest(tokens, next).Length > 0 || Behind(tokens.Symbol(next) is '-' ? next + 1 : next) is not null;

    /// <summary>The unit of measure that begins at a piece.</summary>
    public MeasureFound? Measure(int at)
    {
        var (length, unit) = words.Measures.Longest(tokens, at);
        if (length == 0 || tokens.Symbol(at + length) is '/' or '²' or '³' or '^' or '·' || IsRate(at + length)) return null;
        return Found(at, length, unit);
    }

    private MeasureFound? Behind(int at)
    {
        if (Measure(at) is { } measure) return measure;
        var (length, kind) = words.Counted.Longest(tokens, at);
        // In `60 students’ tents` something else is counted.
        if (length == 0 || tokens.Symbol(at + length) is '\'' or '’' or '-' || IsRate(at + length)) return null;
        return Found(at, length, kind);
    }

    /// <summary>Whether a unit goes on to be a rate: behind an article only before another unit, <c>km an hour</c>.</summary>
    private bool IsRate(int at)
    {
        var (length, _) = words.Per.Longest(tokens, at);
        if (length == 0) return false;
        var isArticle = words.Multipliers.Longest(tokens, at).Length > 0;
        return !isArticle || words.Measures.Longest(tokens, at + length).Length > 0;
    }

    /// <summary>The currency whose sign or code is this piece; letters that are joined to the sign are part of it: <c>US$</c>.</summary>
    private MeasureFound? Currency(int at)
    {
        if (tokens.Is(at, NumberTokenKind.Word)) return IsCode(at) ? Known(at, 1) : null;
        if (!tokens.Is(at, NumberTokenKind.Symbol) || char.GetUnicodeCategory(tokens.Symbol(at)) != UnicodeCategory.CurrencySymbol) return null;
        var isJoined = tokens.Is(at - 1, NumberTokenKind.Word) && !tokens[at].SpaceBefore;
        return isJoined ? Known(at - 1, 2) : Known(at, 1);
    }

    private MeasureFound? Known(int at, int length) =>
        words.Counted.Longest(tokens, at) is var (found, kind) && found == length ? Found(at, length, kind) : null;

    private bool IsCode(int at)
    {
        var token = tokens[at];
        if (token.End - token.Start != LettersOfCode) return false;
        for (var i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(tokens.Text[i])) return false;
        }

        return true;
    }

    private MeasureFound Found(int at, int length, MeasureUnit unit) => new(unit, tokens[at].Start, tokens[at + length - 1].End);
}
