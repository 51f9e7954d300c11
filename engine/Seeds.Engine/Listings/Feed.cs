using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Listings;

/// <summary>What readers can follow: the articles of an edition, or the corrections to them.</summary>
/// <param name="Name">Its file's name without the ending: <c>feed</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Edition">The edition, in whose folder its files stand.</param>
/// <param name="Home">The whole address of the edition's home page.</param>
/// <param name="Entries">What it tells, the newest first; at least one.</param>
public sealed record Feed(string Name, string Title, Edition Edition, string Home, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>Where a form of it is published.</summary>
    /// <param name="ending"><c>xml</c> for Atom, <c>json</c> for JSON Feed.</param>
    public Address At(string ending) => Edition.At($"{Name}.{ending}");

    /// <summary>When its newest entry was last changed.</summary>
    public string Updated => Entries.Select(e => e.Updated).Max(StringComparer.Ordinal)!;
}

/// <summary>One thing that a feed tells.</summary>
/// <param name="Id">What it is known by for ever: the address of what it tells of.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it says, in plain words.</param>
/// <param name="Published">When it was published (RFC 3339); null where the day is not known.</param>
/// <param name="Updated">When it was last changed (RFC 3339).</param>
/// <param name="Authors">Who wrote it.</param>
public sealed record FeedEntry(string Id, string Url, string Title, string Summary, string? Published, string Updated, ImmutableArray<string> Authors)
{
    /// <summary>Whether a date is known to the day: of others a feed tells only when the entry was last changed, which Atom demands.</summary>
    public static bool IsExact(EdtfDate? date) => date is { Approximate: false, Uncertain: false, Precision: EdtfPrecision.Day, Unspecified: EdtfUnspecified.None };

    /// <summary>A date as feeds want it, to the second: the beginning of what it names where it names no time. Null for one that no calendar day begins.</summary>
    public static string? Instant(EdtfDate? date)
    {
        if (date is not { Year: > 0 and <= 9999 }) return null;
        if (date is { Time: { Second: < 60 } time }) return date.HtmlDateTime + (time.Shift is null ? "Z" : "");
        var (year, month, day) = date.Earliest.ToCalendar();
        return year is < 1 or > 9999 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}T00:00:00Z");
    }
}
