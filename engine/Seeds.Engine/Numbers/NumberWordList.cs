using System.Globalization;

namespace Seeds.Engine.Numbers;

/// <summary>Reads the lists of words by which a language's numbers are known: entries with commas between them.</summary>
internal static class NumberWordList
{
    private static readonly char[] Commas = [',', '،'];

    /// <summary>Stands in an entry for the number, or for the word that the entry is written together with.</summary>
    private const string Place = "{0}";

    /// <summary>Units that are more of their base than this are left out, so that no conversion of a number that is read overflows.</summary>
    private const decimal MostOfBase = 1_000_000_000m;

    /// <summary>The entries, without spaces around them. A word missing from a language is its key in brackets or plain, which is an entry that no text has.</summary>
    public static ImmutableArray<string> Entries(string list) => [.. list.Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Entries with a value: <c>thousand=1000</c>, <c>third=1/3</c>; those whose value is no number up to 10¹⁸, without sign, are left out.</summary>
    public static ImmutableArray<(string Phrase, decimal Value)> Values(string list) =>
        [.. Entries(list).Select(Value).Where(e => e.Phrase.Length > 0)];

    /// <summary>Entries with a unit of measure: <c>km=1000 m</c>; malformed ones, and those that are nothing of their base, are left out.</summary>
    public static IEnumerable<(string Phrase, MeasureUnit Unit)> Measures(string list)
    {
        foreach (var entry in Entries(list))
        {
            var (equals, space) = (entry.LastIndexOf('='), entry.LastIndexOf(' '));
            if (equals <= 0 || space < equals) continue;
            var isNumber = decimal.TryParse(entry.AsSpan(equals + 1, space - equals - 1).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor);
            if (isNumber && factor is > 0 and <= MostOfBase) yield return (entry[..equals].TrimEnd(), new MeasureUnit(entry[(space + 1)..], factor));
        }
    }

    /// <summary>Entries with a kind: <c>children=person</c>; malformed ones are left out.</summary>
    public static IEnumerable<(string Phrase, MeasureUnit Kind)> Kinds(string list) =>
        from entry in Entries(list)
        let at = entry.LastIndexOf('=')
        where at > 0 && at < entry.Length - 1
        select (entry[..at].TrimEnd(), new MeasureUnit(entry[(at + 1)..].Trim(), 1));

    /// <summary>Whether an entry stands behind the number or before it, and its phrase: <c>{0} or more</c> stands behind.</summary>
    public static (bool Behind, string Phrase) Placed(string entry) =>
        entry.StartsWith(Place, StringComparison.Ordinal) ? (true, entry[Place.Length..].TrimStart()) : (false, entry.Replace(Place, "", StringComparison.Ordinal).TrimEnd());

    /// <summary>Whether an entry is written together with the word behind it (<c>و{0}</c>), and its own letters.</summary>
    public static (bool Attached, string Word) Attached(string entry) =>
        entry.EndsWith(Place, StringComparison.Ordinal) ? (true, entry[..^Place.Length].TrimEnd()) : (false, entry);

    private static (string Phrase, decimal Value) Value(string entry)
    {
        var equals = entry.LastIndexOf('=');
        if (equals <= 0 || Quotient(entry[(equals + 1)..]) is not { } value) return ("", 0);
        return (entry[..equals].TrimEnd(), value);
    }

    /// <summary>A number, or one divided by another: <c>2/3</c>.</summary>
    private static decimal? Quotient(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Decimal(text);
        return Decimal(text[..slash]) is { } above && Decimal(text[(slash + 1)..]) is { } below and >= 1 ? above / below : null;
    }

    private static decimal? Decimal(string number)
    {
        var isNumber = decimal.TryParse(number.AsSpan().Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isNumber && value <= NumberWords.Limit ? value : null;
    }
}
