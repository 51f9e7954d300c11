namespace Seeds.Engine.Numbers;

/// <summary>
/// Reads one number, in digits, words or both: <c>1.1 million</c>, <c>a hundred and ninety-three</c>, <c>two and a half million</c>,
/// <c>ثلاثة ملايين وخمسمئة ألف</c>. The grammar is of terms (a small number and its scales), each smaller than the last scale before it.
/// </summary>
internal sealed class NumberPhrases
{
    /// <summary>More terms than any number has; a guard against texts made to be slow.</summary>
    private const int MostSteps = 64;

    private readonly NumberTokens tokens;
    private readonly NumberWords words;
    private int steps;

    public NumberPhrases(NumberTokens tokens, NumberWords words) => (this.tokens, this.words) = (tokens, words);

    /// <summary>The number that begins at a piece; null when none does.</summary>
    /// <param name="at">The piece.</param>
    /// <param name="allowAnd">Whether parts may be joined by the word for <i>and</i>; not between <c>between</c> and the other end's <c>and</c>.</param>
    public ReadNumber? Read(int at, bool allowAnd = true)
    {
        if (!tokens.Is(at, NumberTokenKind.Digits) && (at >= tokens.Count || tokens[at].Word == 0)) return null;
        steps = 0;
        if (Sign(at) is not (var sign and > 0)) return Read(at, NumberWords.Limit, allowAnd);
        return Read(at + sign, NumberWords.Limit, allowAnd) is { Value: > 0 } number ? number with { Value = -number.Value } : null;
    }

    /// <summary>Where what follows the word for <i>and</i> begins; −1 when there is no such word. The word may be written together with what follows.</summary>
    public int BehindAnd(int at)
    {
        if (at >= tokens.Count) return -1;
        if (tokens[at].AndBefore) return at;
        var (length, _) = words.And.Longest(tokens, at);
        return length > 0 ? at + length : -1;
    }

    /// <summary>How many pieces say that the number behind them is below nought: <c>minus</c>, but not in <c>10 minus 5</c> and <c>plus or minus 5</c>.</summary>
    private int Sign(int at)
    {
        var (length, _) = words.Minus.Longest(tokens, at);
        if (length == 0 || tokens.Is(at - 1, NumberTokenKind.Digits) || words.QualifiersBefore.Longest(tokens, at + length - 1).Length > length) return 0;
        return at > 0 && (words.Values.Longest(tokens, at - 1).Length > 0 || words.Scales.Longest(tokens, at - 1).Length > 0) ? 0 : length;
    }

    private ReadNumber? Read(int at, decimal limit, bool allowAnd)
    {
        if (++steps > MostSteps || Term(at, limit) is not { } number) return null;
        while (steps < MostSteps)
        {
            var longer = allowAnd ? Joined(number) : JoinedWithoutAnd(number, false);
            var whole = Scaled(longer ?? number, limit);
            if (longer is not null && ScaleAt(whole.Next).Length > 0) break; // `one hundred and two hundred` are two numbers
            if (whole.Next == number.Next) break;
            number = whole;
        }

        return number;
    }

    /// <summary>A small number with the scales behind it.</summary>
    private ReadNumber? Term(int at, decimal limit)
    {
        if (tokens.LiteralAt(at) is { } literal)
        {
            var (value, unit) = (literal.Value * literal.Scale, literal.Scale);
            return value < limit ? Scaled(new ReadNumber(value, literal.Step * unit, unit, at + 1, true, unit > 1), limit) : null;
        }

        return Multiplied(at, limit) ?? (Small(at) is { } small && small.Value < limit ? Scaled(small, limit) : null);
    }

    /// <summary>A word that is a number only with its scale: <c>a million</c>, <c>half a million</c>.</summary>
    private ReadNumber? Multiplied(int at, decimal limit)
    {
        var (length, value) = words.Multipliers.Longest(tokens, at);
        if (length == 0) return null;
        var number = new ReadNumber(value, StepOf(value), 1, at + length, false, false);
        var scaled = Scaled(number, limit);
        return scaled.IsScaled ? scaled : null;
    }

    /// <summary>A word for a number, or tens and units together: <c>twenty-one</c>, <c>خمسة وعشرون</c>.</summary>
    private ReadNumber? Small(int at)
    {
        var (length, value) = words.Values.Longest(tokens, at);
        if (length == 0) return null;
        var next = at + length;
        var second = IsHyphen(next) ? next + 1 : next;
        var (more, other) = words.Values.Longest(tokens, second);
        if (more > 0 && IsTens(value) && IsUnits(other) && !tokens[second].AndBefore) return new ReadNumber(value + other, 1, 1, second + more, false, false);
        if (words.AttachedAnd.Length > 0 && BehindAnd(next) is var tens and >= 0)
        {
            (more, other) = words.Values.Longest(tokens, tens);
            if (more > 0 && IsUnits(value) && IsTens(other)) return new ReadNumber(value + other, 1, 1, tens + more, false, false);
        }

        var unit = UnitOf(value);
        return new ReadNumber(value, value % 1 == 0 ? unit : StepOf(value), unit, next, false, false);
    }

    /// <summary>The number times the scales that follow it, as far as it stays below the limit.</summary>
    private ReadNumber Scaled(ReadNumber number, decimal limit)
    {
        while (true)
        {
            var (length, scale, next) = ScaleAt(number.Next);
            if (length == 0 || scale <= number.Unit || number.Value == 0 || Math.Abs(number.Value) >= limit / scale) return number;
            number = number.Times(scale, next);
        }
    }

    private (int Length, decimal Scale, int Next) ScaleAt(int at)
    {
        var start = IsHyphen(at) ? at + 1 : at;
        if (start >= tokens.Count || tokens[start].AndBefore) return (0, 0, at);
        var (length, scale) = words.Scales.Longest(tokens, start);
        return (length, scale, start + length);
    }

    /// <summary>The number with a smaller one or a fraction added by <i>and</i>, or without it; null when nothing can be added.</summary>
    private ReadNumber? Joined(ReadNumber number)
    {
        var part = BehindAnd(number.Next);
        if (part < 0) return JoinedWithoutAnd(number, true);
        if (number.Value % number.Unit != 0) return null;
        if (CanTakeMore(number) && Read(part, number.Unit, true) is { } smaller && (!smaller.HasDigits || words.AttachedAnd.Length > 0)) return Sum(number, smaller);
        var (length, fraction) = words.Multipliers.Longest(tokens, part);
        if (length == 0 || fraction >= 1) return null;
        return number with { Value = number.Value + (fraction * number.Unit), Step = StepOf(fraction) * number.Unit, Next = part + length };
    }

    /// <summary>The number with a smaller one that follows at once: <c>two million three hundred thousand</c>.</summary>
    private ReadNumber? JoinedWithoutAnd(ReadNumber number, bool allowAnd)
    {
        var next = number.Next;
        if (Listed(number) is { } listed) return listed;
        if (number.Value % number.Unit != 0 || !CanTakeMore(number) || next >= tokens.Count || tokens[next].AndBefore) return null;
        return Read(next, number.Unit, allowAnd) is { } smaller && (!smaller.HasDigits || smaller.IsScaled) ? Sum(number, smaller) : null;
    }

    /// <summary>The number with hundreds and more behind a comma, as it is written in words: <c>one thousand, one hundred</c>; null where none follow.</summary>
    private ReadNumber? Listed(ReadNumber number)
    {
        if (words.AttachedAnd.Length > 0 || number.HasDigits || !number.IsScaled || number.Unit < 1000 || number.Value % number.Unit != 0 || tokens.Symbol(number.Next) is not ',') return null;
        return Read(number.Next + 1, number.Unit, true) is { HasDigits: false, Value: >= 100 } smaller ? Sum(number, smaller) : null;
    }

    private static ReadNumber Sum(ReadNumber number, ReadNumber smaller) => number with
    {
        Value = number.Value + smaller.Value,
        Step = smaller.Step,
        Next = smaller.Next,
        HasDigits = number.HasDigits || smaller.HasDigits,
        IsScaled = smaller.IsScaled,
    };

    /// <summary>Whether a number's last scale is a power of ten, below which others can be added; not so a dozen.</summary>
    private static bool CanTakeMore(ReadNumber number) => number.Value > 0 && number.Unit >= 100 && number.Unit % 10 == 0;

    private bool IsHyphen(int at) => tokens.Symbol(at) is '-' or '\u2010' or '\u2011';

    private static bool IsTens(decimal value) => value is >= 20 and < 100 && value % 10 == 0;

    private static bool IsUnits(decimal value) => value is >= 1 and < 10 && value % 1 == 0;

    /// <summary>The largest of 1, 100, 1,000, 1,000,000, … that is not above the value.</summary>
    private static decimal UnitOf(decimal value)
    {
        if (value < 1000) return value >= 100 ? 100 : 1;
        decimal unit = 1000;
        while (unit * 1000 <= value) unit *= 1000;
        return unit;
    }

    /// <summary>The last decimal place of a value: 1 for whole ones, 0.1 for a half.</summary>
    private static decimal StepOf(decimal value)
    {
        decimal step = 1;
        while (value % step != 0) step /= 10;
        return step;
    }
}
