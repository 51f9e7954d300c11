using System.Globalization;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Dates;

/// <summary>What a language's words say about how dates look in its texts.</summary>
internal sealed class DateLexicon
{
    private DateLexicon(Words words)
    {
        Names = NamesOf(words);
        Ordinals = [.. List(words.Ordinals).Select(o => DateWordFolding.Fold(o))];
        Decade = DateAffix.Of(words.Decade);
        Century = DateAffix.Of(words.Century);
        CommonEra = DateAffix.Of(words.CommonEra);
        Links = [.. Spellings(words.DateLinks), .. PartsOf(words.Day), .. PartsOf(words.Month)];
        Marks = [.. DateToken.Split(words.Day).Concat(DateToken.Split(words.Month)).Select(t => t.Mark).Where(m => m is not ('0' or 'a' or '{' or '}')), ',', '،'];
        RangeJoins = [.. Spellings(words.RangeJoins)];
        ListJoins = [.. Spellings(words.ListJoins)];
        Leads = [.. List(words.DateLeads).Select(l => string.Join(' ', PartsOf(l))).Where(l => l.Length > 0)];
        weekdays = [.. List(words.Weekdays).Select(names => names.Split('/').Select(n => DateWordFolding.WithBareAlefs(DateWordFolding.Fold(n.Trim()))).ToImmutableHashSet(StringComparer.Ordinal))];
        DayWords = [.. List(words.DayWords).SelectMany((names, i) => names.Split('/').Select(n => (Parts: PartsOf(n), Value: i + 1))).Where(d => !d.Parts.IsEmpty && d.Value <= 31).OrderByDescending(d => d.Parts.Length)];
        Units = [.. Spellings(words.Units)];
        YearFirst = words.Day.IndexOf("{2}", StringComparison.Ordinal) is >= 0 and var year && year < words.Day.IndexOf("{1}", StringComparison.Ordinal);
    }

    private readonly ImmutableArray<ImmutableHashSet<string>> weekdays;

    /// <summary>Which day of the week a word names, Sunday being 0; null for none.</summary>
    public int? WeekdayOf(ReadOnlySpan<char> word)
    {
        var folded = DateWordFolding.WithBareAlefs(DateWordFolding.Fold(word));
        for (var day = 0; day < weekdays.Length; day++)
        {
            if (weekdays[day].Contains(folded)) return day;
        }

        return null;
    }

    /// <summary>Days of a month by their words, the longest first: <c>eleventh</c>, <c>twenty first</c>.</summary>
    public ImmutableArray<(ImmutableArray<string> Parts, int Value)> DayWords { get; }

    /// <summary>Names of months and seasons by their first part, the longest first.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<DateName>> Names { get; }

    /// <summary>The ordinals, folded, the first first.</summary>
    public ImmutableArray<string> Ordinals { get; }

    /// <summary>What makes a year a decade.</summary>
    public DateAffix? Decade { get; }

    /// <summary>What makes a number a century.</summary>
    public DateAffix? Century { get; }

    /// <summary>What marks a year of the common era.</summary>
    public DateAffix? CommonEra { get; }

    /// <summary>Folded words between the parts of a date.</summary>
    public ImmutableHashSet<string> Links { get; }

    /// <summary>Marks between the parts of a date.</summary>
    public ImmutableHashSet<char> Marks { get; }

    /// <summary>Folded words from the first to the last.</summary>
    public ImmutableHashSet<string> RangeJoins { get; }

    /// <summary>Folded words between the last two of several.</summary>
    public ImmutableHashSet<string> ListJoins { get; }

    /// <summary>Folded phrases before a month that say that it is one, with one space between their words.</summary>
    public ImmutableHashSet<string> Leads { get; }

    /// <summary>Folded words of measures and counts.</summary>
    public ImmutableHashSet<string> Units { get; }

    /// <summary>Whether the language puts the year before the month.</summary>
    public bool YearFirst { get; }

    /// <summary>Draws it from the words of a language.</summary>
    public static DateLexicon Of(Words words) => new(words);

    /// <summary>The words of a text, folded, and its numbers in plain digits.</summary>
    public static ImmutableArray<string> PartsOf(string text) => [.. DateToken.Split(text).Where(t => t.IsWord || t.IsNumber).Select(t => PartOf(text, t))];

    /// <summary>One token as names hold it: folded, or a number in plain digits.</summary>
    public static string PartOf(string text, DateToken token) =>
        token.IsNumber ? token.Value.ToString(CultureInfo.InvariantCulture) : DateWordFolding.Fold(text.AsSpan(token.Start, token.Length));

    private static Dictionary<string, ImmutableArray<DateName>> NamesOf(Words words)
    {
        var names = new List<DateName>();
        AddTwelve(names, List(words.Months), isShort: false);
        AddTwelve(names, List(words.MonthsOther), isShort: true);
        var seasons = List(words.SeasonNames);
        if (seasons.Length == 4) names.AddRange(seasons.SelectMany((season, i) => NamesOf(season, i + (int)EdtfSeason.Spring, isShort: false)));
        return names.GroupBy(n => n.Parts[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Parts.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static void AddTwelve(List<DateName> names, string[] months, bool isShort)
    {
        if (months.Length != 12) return;
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i].Split('/', StringSplitOptions.TrimEntries)) names.AddRange(NamesOf(name, i + 1, isShort));
        }
    }

    private static IEnumerable<DateName> NamesOf(string name, int value, bool isShort)
    {
        var parts = PartsOf(name);
        if (parts.IsEmpty) yield break;
        yield return new DateName(parts, value, char.IsUpper(name[0]), isShort);
        var bare = parts.Select(DateWordFolding.WithBareAlefs).ToImmutableArray();
        if (!bare.SequenceEqual(parts)) yield return new DateName(bare, value, Capital: false, isShort);
    }

    /// <summary>Only the first part of each: <c>per</c> of <c>per cent</c> tells enough.</summary>
    private static IEnumerable<string> Spellings(string words) => List(words).Select(w => PartsOf(w)).Where(p => !p.IsEmpty).Select(p => p[0]);

    private static string[] List(string words) => words.Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
