using System.Globalization;
using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>Writes dates as a reader of the language expects them, with no more precision than is known.</summary>
public static class DateWords
{
    /// <summary>The date in words: <c>about January 2018</c>.</summary>
    public static string Of(EdtfDate date, Words words)
    {
        var text = (date.Month, date.Day) switch
        {
            (null, _) => Number(date.Year),
            ({ } month, null) => Format(words.Month, Month(month, words), Number(date.Year)),
            ({ } month, { } day) => Format(words.Day, Number(day), Month(month, words), Number(date.Year)),
        };
        if (date.Uncertain) text = Format(words.Uncertain, text);
        return date.Approximate ? Format(words.About, text) : text;
    }

    private static string Month(int month, Words words) => words.Months.Split([',', '،'], StringSplitOptions.TrimEntries) is { Length: 12 } months ? months[month - 1] : Number(month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Puts the parts in place of <c>{0}</c>, <c>{1}</c>, …; a translation with a slip in its braces must not break the build.</summary>
    internal static string Format(string pattern, params ReadOnlySpan<string> parts)
    {
        for (var i = 0; i < parts.Length; i++) pattern = pattern.Replace($"{{{i}}}", parts[i], StringComparison.Ordinal);
        return pattern;
    }
}
