using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>A text read for its numbers, which can also be asked what stands around a place in it.</summary>
internal sealed class NumberText
{
    /// <summary>A share in words is as exact as a number of hundredths.</summary>
    private const decimal ShareStep = 0.01m;

    private readonly NumberTokens tokens;
    private readonly NumberWords words;
    private readonly NumberPhrases phrases;
    private readonly RangeReader ranges;
    private readonly QualifierFinder qualifiers;
    private readonly NumberSurroundings surroundings;
    private readonly NumberUnits units;
    private readonly ShareReader shares;
    private readonly AgePhrases ages;

    public NumberText(string text, NumberWords words)
    {
        this.words = words;
        tokens = NumberTokenizer.Read(text, words);
        phrases = new NumberPhrases(tokens, words);
        ranges = new RangeReader(tokens, words, phrases);
        qualifiers = new QualifierFinder(tokens, words, phrases);
        units = new NumberUnits(tokens, words);
        surroundings = new NumberSurroundings(tokens, words, units);
        shares = new ShareReader(tokens, words, phrases);
        ages = new AgePhrases(tokens, words, surroundings);
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
            var share = shares.Read(at);
            if (skipped > 0 && !(share?.Next > at + skipped))
            {
                at += skipped;
                continue;
            }

            var range = ranges.Read(at);
            if (share is { } part && part.Next >= (range?.Next ?? 0))
            {
                found.Add(Found(part));
                (at, name) = (part.Next, null);
                continue;
            }

            if (range is { } read && !IsOrdinal(read))
            {
                var isName = surroundings.IsName(read) || (name is { } listed && IsListedWith(listed, read) && !units.IsMeasured(read.Next));
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
            var (length, capital) = words.Multitudes.Longest(tokens, at);
            while (next < numbers.Length && numbers[next].End <= tokens[at].Start) next++;
            if (length > 0 && capital && !char.IsUpper(tokens.Text[tokens[at].Start])) length = 0;
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
        var isBelow = read.First.Value > 0 && words.MinusBehind.Longest(tokens, read.Next).Length > 0;
        var (first, second) = isBelow ? (Below(read.First), Below(read.Second ?? read.First)) : (read.First, read.Second ?? read.First);
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
            IsDescending = !isBelow && second.Value < first.Value,
            EndSpans = read.Second is null ? null : isBelow ? (Span(read.Part, second.Next), Span(read.Start, first.Next)) : (Span(read.Start, first.Next), Span(read.Part, second.Next)),
            IsCount = surroundings.IsCount(read, said),
            IsAge = ages.IsAge(read),
            Sense = SenseOf(read),
            Measure = units.At(read.Start, read.Next),
            Otherwise = Otherwise(read, said, start, end),
        };
    }

    private NumberFound Found(ReadShare read)
    {
        var said = qualifiers.Before(read.Lead);
        if (said.IsNone) said = qualifiers.Behind(read.Next);
        var (start, end) = (tokens[read.Start].Start, tokens[read.Next - 1].End);
        var (first, second) = (read.First.Value, (read.Second ?? read.First).Value);
        var measure = read.First.Sense == NumberSense.Share ? units.Measure(shares.BehindArticle(read.Next)) : null; // half an hour
        var isPercent = read.First.Sense == NumberSense.Share && shares.BehindPercent(read.Next) > read.Next; // half a percent
        return new NumberFound(start, end - start, first, second, ShareStep, isPercent, said.Qualifier, said.IsUpperBound, tokens.Is(read.Start, NumberTokenKind.Digits), false, false)
        {
            AlsoQualifier = said.Also,
            Sense = measure is null && !isPercent ? read.First.Sense : NumberSense.Count,
            EndSpans = read.Second is null ? null : (Span(read.Start, read.FirstNext), Span(read.Part, read.Next)),
            IsLoose = read.First.IsLoose && read.Second is null,
            IsDoubtful = read.First.IsDoubtful && read.Second is null,
            Measure = measure,
        };
    }

    private static ReadNumber Below(ReadNumber number) => number with { Value = -number.Value };

    private TextSpan Span(int at, int next) => TextSpan.Between(tokens[at].Start, tokens[next - 1].End);

    /// <summary>What the notation of a number says that it tells; with a scale, a percent sign or a unit of measure it is a count (<c>½ million</c>, <c>½ km</c>).</summary>
    private NumberSense SenseOf(ReadRange read)
    {
        var sense = tokens.LiteralAt(read.Start)?.Sense ?? NumberSense.Count;
        var isPlain = !read.First.IsScaled && !read.IsPercent && read.First.Next == read.Start + 1 && (read.Second is null || tokens.LiteralAt(read.Last - 1)?.Sense == sense);
        return isPlain && units.Measure(shares.BehindArticle(read.Next)) is null ? sense : NumberSense.Count;
    }

    /// <summary>The number as a measure, where the letter that is written together with it may mean either: <c>2.5m</c>.</summary>
    private NumberFound? Otherwise(ReadRange read, Qualification said, int start, int end)
    {
        if (read.Second is not null || read.Next != read.Start + 1 || tokens.LiteralAt(read.Start) is not { Scale: > 1 } literal) return null;
        var suffix = end;
        while (char.IsLetter(tokens.Text[suffix - 1])) suffix--;
        if (!words.SuffixMeasures.TryGetValue(WordFolding.Fold(tokens.Text[suffix..end]), out var unit)) return null;
        return new NumberFound(start, end - start, literal.Value, literal.Value, literal.Step, false, said.Qualifier, said.IsUpperBound, true, false, false)
        {
            AlsoQualifier = said.Also,
            Measure = new MeasureFound(unit, suffix, end),
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
