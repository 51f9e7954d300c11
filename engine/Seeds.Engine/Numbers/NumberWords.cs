using Seeds.Engine.Pages;

namespace Seeds.Engine.Numbers;

/// <summary>
/// The words and signs by which numbers are read in one language, made from its <see cref="Words"/>. Making it costs more than
/// reading a paragraph: make one a language and keep it. It never changes, so threads may share it.
/// </summary>
public sealed class NumberWords
{
    /// <summary>Numbers below this, 10¹⁸, are read; products and sums of them stay exact.</summary>
    internal const decimal Limit = 1_000_000_000_000_000_000m;

    private NumberWords(Words words)
    {
        Shape = NumberShape.Read(words.Digits, words.NumberShape);
        ReadValues(words);
        ReadQualifiers(words);
        ReadAnd(words);
        AddAll(words.PercentWords, Percent);
        foreach (var (behind, phrase) in NumberWordList.Entries(words.MinusWords).Select(NumberWordList.Placed)) (behind ? MinusBehind : Minus).Add(Vocabulary.Add(phrase), true);
        AddAll(words.BetweenWords, Between);
        AddAll(words.RangeWords, To);
        AddAll(words.OrdinalWords, Ordinals);
        AddAll(words.NotNumbers, NotNumbers);
        AddCapitals(words.Multitudes, Multitudes);
        ReadShares(words);
        foreach (var (phrase, kind) in NumberWordList.Kinds(words.CountedKinds)) Counted.Add(Vocabulary.Add(phrase), kind);
        AddAll(words.PerWords, Per);
        AddAll(words.PersonWords, Persons);
        AddCapitals(words.StreetWords, Streets);
        foreach (var (behind, phrase) in NumberWordList.Entries(words.AgeWords).Select(NumberWordList.Placed)) (behind ? AgesBehind : AgesBefore).Add(Vocabulary.Add(phrase), true);
        AddAll(words.DateLeads, DateLeads);
        AddAll(words.YearLeads, YearLeads);
        AddAll(words.YearFollowers, YearFollowers);
        AddAll(words.Units, Units);
        foreach (var (phrase, unit) in NumberWordList.Measures(words.Measures)) Measures.Add(Vocabulary.Add(phrase), unit);
        foreach (var (behind, phrase) in NumberWordList.Entries(words.NamedNumbers).Select(NumberWordList.Placed).Where(p => p.Phrase.Length > 0)) (behind ? NamesBehind : NamesBefore).Add(Vocabulary.Add(phrase), char.IsUpper(phrase[0]));
        UnitSuffixes = [.. NumberWordList.Entries(words.UnitSuffixes).Select(WordFolding.Fold)];
        foreach (var month in NumberWordList.Entries(words.Months)) AddMonth(month);
        IsMonthFirst = words.Day.IndexOf("{1}", StringComparison.Ordinal) < words.Day.IndexOf("{0}", StringComparison.Ordinal);
    }

    /// <summary>Reads the lists of a language's words. Entries that are malformed are left out, so that a slip in a translation breaks no build.</summary>
    public static NumberWords From(Words words) => new(words);

    internal NumberShape Shape { get; }

    internal NumberVocabulary Vocabulary { get; } = new();

    /// <summary>Words that are numbers by themselves.</summary>
    internal PhraseTable<decimal> Values { get; } = new();

    /// <summary>Words that are numbers only before a word of scale, and fractions: <c>a</c>, <c>half a</c>.</summary>
    internal PhraseTable<decimal> Multipliers { get; } = new();

    internal PhraseTable<decimal> Scales { get; } = new();

    /// <summary>Scales written together with digits, folded: <c>bn</c>.</summary>
    internal ImmutableDictionary<string, decimal> ScaleSuffixes { get; private set; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>Units written together with digits, folded: <c>km</c>.</summary>
    internal ImmutableHashSet<string> UnitSuffixes { get; }

    internal PhraseTable<Qualification> QualifiersBefore { get; } = new(backwards: true);

    /// <summary>The same phrases as <see cref="QualifiersBefore"/>, to be found from their first word.</summary>
    internal PhraseTable<bool> QualifiersAhead { get; } = new();

    internal PhraseTable<Qualification> QualifiersBehind { get; } = new();

    internal PhraseTable<bool> Percent { get; } = new();

    /// <summary>Words before a number that put it below nought.</summary>
    internal PhraseTable<bool> Minus { get; } = new();

    /// <summary>Words behind a number that put it below nought.</summary>
    internal PhraseTable<bool> MinusBehind { get; } = new();

    internal PhraseTable<bool> Between { get; } = new();

    internal PhraseTable<bool> To { get; } = new();

    internal PhraseTable<bool> Ordinals { get; } = new();

    internal PhraseTable<bool> NotNumbers { get; } = new();

    /// <summary>Shares and multiples in words.</summary>
    internal PhraseTable<WordShare> Shares { get; } = new();

    /// <summary>Parts of which a number before them tells how many, with how many make a whole.</summary>
    internal PhraseTable<decimal> ShareParts { get; } = new();

    internal PhraseTable<bool> ShareOf { get; } = new();

    internal PhraseTable<bool> ShareJoins { get; } = new();

    /// <summary>What makes a multiple of the number before it.</summary>
    internal PhraseTable<bool> MultiplesBehind { get; } = new();

    /// <summary>Those of <see cref="MultiplesBehind"/> that may be written together with digits, folded.</summary>
    internal ImmutableHashSet<string> MultipleSuffixes { get; private set; } = [];

    internal PhraseTable<bool> RatioUnits { get; } = new();

    /// <summary>Kinds of things counted, currencies among them; each kind is a unit of its own.</summary>
    internal PhraseTable<MeasureUnit> Counted { get; } = new();

    /// <summary>Words that make a rate of the unit before them.</summary>
    internal PhraseTable<bool> Per { get; } = new();

    internal PhraseTable<bool> Persons { get; } = new();

    /// <summary>Words that end the name of a street; the value says whether they need a capital letter.</summary>
    internal PhraseTable<bool> Streets { get; } = new();

    /// <summary>Words before an age, to be found from their last.</summary>
    internal PhraseTable<bool> AgesBefore { get; } = new(backwards: true);

    internal PhraseTable<bool> AgesBehind { get; } = new();

    /// <summary>Scales written together with digits that are units of measure as well, folded: <c>m</c>.</summary>
    internal ImmutableDictionary<string, MeasureUnit> SuffixMeasures { get; private set; } = ImmutableDictionary<string, MeasureUnit>.Empty;

    /// <summary>Multitudes without a number: <c>dozens</c>; the value says whether they need a capital letter.</summary>
    internal PhraseTable<bool> Multitudes { get; } = new();

    /// <summary>Words that make a name of the number behind them, to be found from their last; the value says whether they need a capital letter.</summary>
    internal PhraseTable<bool> NamesBefore { get; } = new(backwards: true);

    /// <summary>Words that make a name of the number before them.</summary>
    internal PhraseTable<bool> NamesBehind { get; } = new();

    /// <summary>Words before a time, to be found from their last.</summary>
    internal PhraseTable<bool> DateLeads { get; } = new(backwards: true);

    /// <summary>Words before a year that is part of a name, to be found from their last.</summary>
    internal PhraseTable<bool> YearLeads { get; } = new(backwards: true);

    /// <summary>Words behind a year that are nothing that could be counted.</summary>
    internal PhraseTable<bool> YearFollowers { get; } = new();

    /// <summary>Words of what is counted and measured.</summary>
    internal PhraseTable<bool> Units { get; } = new();

    /// <summary>Units that can be turned into one another.</summary>
    internal PhraseTable<MeasureUnit> Measures { get; } = new();

    /// <summary>Month names, to be found from either end; the value says whether the name has a capital letter.</summary>
    internal (PhraseTable<bool> Ahead, PhraseTable<bool> Back) Months { get; } = (new(), new(backwards: true));

    /// <summary>Whether dates are written month first: <c>January 29</c>.</summary>
    internal bool IsMonthFirst { get; }

    internal PhraseTable<bool> And { get; } = new();

    /// <summary>The word for <i>and</i> that is written together with the word behind it, folded; empty for none.</summary>
    internal string AttachedAnd { get; private set; } = "";

    /// <summary>What may be written together with a word of quantity, folded, longest first.</summary>
    internal ImmutableArray<string> Prefixes { get; private set; } = [];

    /// <summary>A figure's value with what its unit, in this language, can be compared with.</summary>
    public FigureValue WithUnit(FigureValue value, string unit)
    {
        var tokens = NumberTokenizer.Read(unit, this);
        var isRatio = tokens.Count == 0 || RatioUnits.Longest(tokens, 0).Length == tokens.Count;
        return value with { Measure = new NumberUnits(tokens, this).Whole(), IsRatio = isRatio && !value.IsPercent };
    }

    private void ReadShares(Words words)
    {
        Add(words.ShareWords, new WordShare(0, NumberSense.Share, false, false));
        Add(words.LooseShareWords, new WordShare(0, NumberSense.Share, true, false));
        Add(words.OrdinalShareWords, new WordShare(0, NumberSense.Share, true, true));
        Add(words.MultipleWords, new WordShare(0, NumberSense.Multiple, false, false));
        Add(words.LooseMultipleWords, new WordShare(0, NumberSense.Multiple, true, false));
        foreach (var (phrase, whole) in NumberWordList.Values(words.ShareParts)) ShareParts.Add(Vocabulary.Add(phrase), whole);
        AddAll(words.ShareOf, ShareOf);
        AddAll(words.ShareJoins, ShareJoins);
        AddAll(words.MultipleSuffixes, MultiplesBehind);
        AddAll(words.RatioUnits, RatioUnits);
        MultipleSuffixes = [.. NumberWordList.Entries(words.MultipleSuffixes).Select(WordFolding.Fold)];
        SuffixMeasures = NumberWordList.Measures(words.Measures)
            .Select(m => (Suffix: WordFolding.Fold(m.Phrase), m.Unit)).Where(m => ScaleSuffixes.ContainsKey(m.Suffix))
            .DistinctBy(m => m.Suffix, StringComparer.Ordinal).ToImmutableDictionary(m => m.Suffix, m => m.Unit, StringComparer.Ordinal);

        void Add(string list, WordShare share)
        {
            foreach (var (phrase, value) in NumberWordList.Values(list)) Shares.Add(Vocabulary.Add(phrase), share with { Value = value, Vowel = WordFolding.Vowel(phrase) }, static (first, second) => first.Vowel.Length > 0 ? second : first);
        }
    }

    /// <summary>Adds entries of which those with a capital letter need one in the text too.</summary>
    private void AddCapitals(string list, PhraseTable<bool> table)
    {
        foreach (var entry in NumberWordList.Entries(list)) table.Add(Vocabulary.Add(entry), char.IsUpper(entry[0]));
    }

    private void ReadValues(Words words)
    {
        foreach (var (phrase, value) in NumberWordList.Values(words.NumberWordValues)) Values.Add(Vocabulary.Add(phrase), value);
        foreach (var (phrase, value) in NumberWordList.Values(words.NumberMultipliers)) Multipliers.Add(Vocabulary.Add(phrase), value);
        foreach (var (phrase, value) in NumberWordList.Values(words.NumberScales)) Scales.Add(Vocabulary.Add(phrase), value);
        foreach (var (phrase, value) in NumberWordList.Values(words.ScaleSuffixes)) ScaleSuffixes = ScaleSuffixes.SetItem(WordFolding.Fold(phrase), value);
    }

    private void ReadQualifiers(Words words)
    {
        Read(words.AboutWords, new Qualification(Qualifier.About, false));
        Read(words.AtLeastWords, new Qualification(Qualifier.AtLeast, false));
        Read(words.OverWords, new Qualification(Qualifier.Over, false));
        Read(words.NearlyWords, new Qualification(Qualifier.Nearly, false));
        Read(words.AtMostWords, new Qualification(Qualifier.None, true));

        void Read(string list, Qualification qualification)
        {
            foreach (var (behind, phrase) in NumberWordList.Entries(list).Select(NumberWordList.Placed))
            {
                var ids = Vocabulary.Add(phrase);
                (behind ? QualifiersBehind : QualifiersBefore).Add(ids, qualification, static (first, second) => first with { Also = second.Qualifier });
                if (!behind) QualifiersAhead.Add(ids, true);
            }
        }
    }

    private void ReadAnd(Words words)
    {
        foreach (var (attached, word) in NumberWordList.Entries(words.NumberAnd).Select(NumberWordList.Attached))
        {
            And.Add(Vocabulary.Add(word), attached);
            if (attached) AttachedAnd = WordFolding.Fold(word);
        }

        var prefixes = NumberWordList.Entries(words.NumberPrefixes).Select(WordFolding.Fold).Where(p => p.All(char.IsLetter));
        if (AttachedAnd.Length > 0) prefixes = prefixes.Append(AttachedAnd);
        Prefixes = [.. prefixes.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length)];
    }

    private void AddAll(string list, PhraseTable<bool> table)
    {
        foreach (var entry in NumberWordList.Entries(list)) table.Add(Vocabulary.Add(entry), true);
    }

    private void AddMonth(string month)
    {
        var (ids, capital) = (Vocabulary.Add(month), char.IsUpper(month[0]));
        Months.Ahead.Add(ids, capital);
        Months.Back.Add(ids, capital);
    }
}
