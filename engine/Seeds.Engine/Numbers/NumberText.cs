using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>A text read for its numbers, which can also be asked what stands around a place in it.</summary>
internal sealed class NumberText
{
    private readonly NumberTokens tokens;
    private readonly NumberWords words;
    private readonly NumberPhrases phrases;
    private readonly RangeReader ranges;
    private readonly QualifierFinder qualifiers;
    private readonly NumberSurroundings surroundings;

    public NumberText(string text, NumberWords words)
    {
        this.words = words;
        tokens = NumberTokenizer.Read(text, words);
        phrases = new NumberPhrases(tokens, words);
        ranges = new RangeReader(tokens, words, phrases);
        qualifiers = new QualifierFinder(tokens, words, phrases);
        surroundings = new NumberSurroundings(tokens, words);
    }

    /// <summary>All numbers, in order.</summary>
    public ImmutableArray<NumberFound> Numbers()
    {
        var found = ImmutableArray.CreateBuilder<NumberFound>();
        ReadRange? name = null;
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at] is { Word: 0, Kind: not NumberTokenKind.Digits })
            {
                at++; // nothing that is read here begins with a word that is not in the vocabulary
                continue;
            }

            var (skipped, _) = words.NotNumbers.Longest(tokens, at);
            if (skipped > 0)
            {
                at += skipped;
                continue;
            }

            var range = ranges.Read(at);
            if (range is { } read && !IsOrdinal(read))
            {
                var isName = surroundings.IsName(read) || (name is { } listed && IsListedWith(listed, read) && !surroundings.IsMeasured(read.Next));
                found.Add(Found(read) with { IsName = isName });
                name = isName ? read : null;
            }

            at = range?.Next ?? at + 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The words that tell a multitude without a number, in order.</summary>
    /// <param name="numbers">The numbers of the text, in order: what is part of one is none of these.</param>
    public ImmutableArray<TextSpan> Multitudes(ImmutableArray<NumberFound> numbers)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var (at, next) = (0, 0);
        while (at < tokens.Count)
        {
            var (length, _) = words.Multitudes.Longest(tokens, at);
            while (next < numbers.Length && numbers[next].End <= tokens[at].Start) next++;
            if (length > 0 && (next == numbers.Length || numbers[next].Start >= tokens[at + length - 1].End)) found.Add(TextSpan.Between(tokens[at].Start, tokens[at + length - 1].End));
            at += Math.Max(1, length);
        }

        return found.ToImmutable();
    }

    /// <summary>What the phrase says that ends directly before a place.</summary>
    public Qualification QualifierBefore(int offset) => qualifiers.Before(TokenAt(offset));

    /// <summary>What the phrase says that begins behind a place.</summary>
    public Qualification QualifierBehind(int offset) => qualifiers.Behind(TokenAt(offset));

    private NumberFound Found(ReadRange read)
    {
        var (start, end) = (tokens[read.Start].Start, tokens[read.Last - 1].End);
        var (first, second) = (read.First, read.Second ?? read.First);
        var said = qualifiers.Before(read.Lead);
        if (said.IsNone) said = qualifiers.Behind(read.Next);
        return new NumberFound(
            start,
            end - start,
            Math.Min(first.Value, second.Value),
            Math.Max(first.Value, second.Value),
            Math.Min(first.Step, second.Step),
            read.IsPercent,
            said.Qualifier,
            said.IsUpperBound,
            first.HasDigits || second.HasDigits,
            HasScale(first) || HasScale(second),
            read.IsYears || IsDate(read))
        {
            AlsoQualifier = said.Also,
            IsDescending = second.Value < first.Value,
            IsCount = surroundings.IsCount(read, said),
            Measure = surroundings.MeasureBehind(read.Next),
        };
    }

    /// <summary>Whether a number goes on with those that a word before names: <c>Articles 51, 52 and 53</c>. A comma alone may end the clause instead.</summary>
    private bool IsListedWith(ReadRange named, ReadRange read) =>
        phrases.BehindAnd(named.Last) == read.Start
        || (IsComma(named.Last) && named.Last + 1 == read.Start && (IsComma(read.Last) || phrases.BehindAnd(read.Last) >= 0));

    private bool IsComma(int at) => tokens.Symbol(at) is ',' or '،';

    private static bool HasScale(ReadNumber number) => number.Unit >= 100;

    /// <summary>Whether number words are the beginning of an ordinal or a fraction: <c>twenty-third</c>, <c>two thirds</c>, <c>hundred and first</c>.</summary>
    private bool IsOrdinal(ReadRange read)
    {
        if (tokens.Symbol(read.Last) is '-' && words.Ordinals.Longest(tokens, read.Last + 1).Length > 0) return true;
        if ((read.Second ?? read.First).HasDigits) return false;
        var next = phrases.BehindAnd(read.Last) is var part and >= 0 ? part : read.Last;
        return words.Ordinals.Longest(tokens, next).Length > 0;
    }

    /// <summary>Whether a number is a day beside a month's name, or a year behind one.</summary>
    private bool IsDate(ReadRange read)
    {
        var last = read.Second ?? read.First;
        if (read.IsPercent || tokens.LiteralAt(read.Last - 1) is not { Digits: > 0 } literal || last.Next != read.Last || last.IsScaled) return false;
        if (literal.Digits == 4) return read.Second is null && IsMonth(words.Months.Back, read.Start - 1);
        if (literal.Digits > 2 || literal.Value is < 1 or > 31) return false;
        if (phrases.BehindAnd(read.Last) is var other and >= 0 && tokens.LiteralAt(other) is { Digits: 1 or 2 } && IsMonth(words.Months.Ahead, other + 1)) return true; // 29 and 30 January
        return IsMonth(words.Months.Ahead, read.Last) || (words.IsMonthFirst && IsMonth(words.Months.Back, read.Start - 1));
    }

    /// <summary>Whether a month's name stands here; where it has a capital letter in the theme, it must have one here: <c>May</c>, not <c>may</c>.</summary>
    private bool IsMonth(PhraseTable<bool> months, int at)
    {
        var (length, capital) = months.Longest(tokens, at);
        return length > 0 && (!capital || char.IsUpper(tokens.Text[tokens[at].Start]) || length > 1);
    }

    /// <summary>The first piece that begins at a place of the text or behind it.</summary>
    private int TokenAt(int offset)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
