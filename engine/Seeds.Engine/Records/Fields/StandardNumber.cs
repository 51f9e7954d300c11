using System.Globalization;
using System.Text.RegularExpressions;

namespace Seeds.Engine.Records.Fields;

/// <summary>Tells whether the numbers by which works are known can be right: by their form and, where they have one, by their check digit.</summary>
internal static partial class StandardNumber
{
    /// <summary>A DOI alone, without the words or the address that are often put before it.</summary>
    public static string PlainDoi(string text) => DoiPrefix().Replace(text, "");

    /// <summary>What is wrong with a number, in a few words; null where nothing is.</summary>
    public static string? Fault(TextRule rule, string text) => rule switch
    {
        TextRule.Doi => Doi().IsMatch(text) ? null : "a DOI is `10.`, a number, a slash and a name",
        TextRule.Isbn => Isbn(Characters(text)),
        TextRule.Issn => Issn(Characters(text)),
        _ => null,
    };

    private static string? Isbn(string characters)
    {
        if (!Digits().IsMatch(characters) || characters.Length is not (10 or 13)) return string.Create(CultureInfo.InvariantCulture, $"an ISBN has 10 or 13 digits, this has {characters.Length}");
        if (characters.Length == 10) return CheckDigit(characters, Weighted(characters[..9], i => 10 - i), 11);
        return characters.Contains('X', StringComparison.Ordinal) ? "an `X` stands only at the end of an ISBN of 10 digits" : CheckDigit(characters, Weighted(characters[..12], i => i % 2 == 0 ? 1 : 3), 10);
    }

    private static string? Issn(string characters) => Digits().IsMatch(characters) && characters.Length == 8
        ? CheckDigit(characters, Weighted(characters[..7], i => 8 - i), 11)
        : string.Create(CultureInfo.InvariantCulture, $"an ISSN has 8 digits, this has {characters.Length}");

    /// <summary>The last digit makes the weighted sum of all a multiple of the modulus; <c>X</c> is ten.</summary>
    private static string? CheckDigit(string characters, int sum, int modulus)
    {
        var right = (modulus - (sum % modulus)) % modulus;
        var digit = right == 10 ? 'X' : (char)('0' + right);
        return characters[^1] == digit ? null : $"the check digit does not fit: behind the others it would be {digit}";
    }

    private static int Weighted(string digits, Func<int, int> weightOf) => digits.Select((c, i) => (c - '0') * weightOf(i)).Sum();

    private static string Characters(string text) => Joints().Replace(text, "").ToUpperInvariant();

    [GeneratedRegex(@"^10\.[0-9]+(?:\.[0-9]+)*/\S+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex(@"^[0-9]+X?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:ISBN|ISSN)(?:-1[03])?:?|[\s\u2010-\u2015-]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joints();
}
