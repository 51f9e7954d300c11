using System.Globalization;
using System.Text.RegularExpressions;

namespace Seeds.Engine.Content;

/// <summary>
/// A date that may be known to the year, the month or the day, and may be uncertain or approximate: the single dates of
/// EDTF level 0 and the qualifiers of level 1 (Library of Congress, Extended Date/Time Format, 2019; ISO 8601-2:2019).
/// </summary>
/// <param name="Year">0 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to the length of the month, or null; never without a month.</param>
/// <param name="Uncertain">Marked <c>?</c>: whether it is right is in doubt.</param>
/// <param name="Approximate">Marked <c>~</c>: near this date.</param>
public sealed partial record EdtfDate(int Year, int? Month, int? Day, bool Uncertain, bool Approximate)
{
    /// <summary>Reads <c>2018</c>, <c>2018-01</c>, <c>2018-01-29</c>, each with an optional <c>?</c>, <c>~</c> or <c>%</c> (both), or a date with a time, whose time is dropped; null when it is no such date.</summary>
    public static EdtfDate? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        var year = Number(match.Groups["y"]);
        int? month = match.Groups["m"].Success ? Number(match.Groups["m"]) : null;
        int? day = match.Groups["d"].Success ? Number(match.Groups["d"]) : null;
        if (month is < 1 or > 12) return null;
        if (day is not null && (day < 1 || year < 1 || day > DateTime.DaysInMonth(year, month!.Value))) return null;
        var qualifier = match.Groups["q"].Value;
        return new EdtfDate(year, month, day, qualifier is "?" or "%", qualifier is "~" or "%");
    }

    /// <summary>The date in ISO 8601, as far as it is known, without qualifiers: what HTML's <c>datetime</c> attribute takes.</summary>
    public string Iso => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    /// <summary>The date in EDTF, with its qualifier.</summary>
    public override string ToString() => Iso + ((Uncertain, Approximate) switch { (true, true) => "%", (true, _) => "?", (_, true) => "~", _ => "" });

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2})([T ][0-9:.]+\s*(Z|[+-][0-9:]+)?)?)?)?(?<q>[?~%])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
