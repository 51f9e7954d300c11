using System.Text.Json.Nodes;
using Seeds.Engine.Dates;

namespace Seeds.Engine.OpenData;

/// <summary>Writes dates as CSL-JSON has them (CSL 1.0.2, CSL-JSON schema, date variables).</summary>
public static class CslDate
{
    /// <summary>
    /// The date in its parts, both ends of an interval, decade or century. CSL knows no year 0, so that −1 is 1 BC; it knows no open ends, so that
    /// such an interval is given as its text too. What is approximate or uncertain is marked <c>circa</c>.
    /// </summary>
    public static JsonObject Of(Edtf date)
    {
        var csl = new JsonObject { ["date-parts"] = new JsonArray([.. Sides(date).Select(s => (JsonNode)s)]) };
        if (date is EdtfDate { Season: { } season }) csl["season"] = season - EdtfSeason.Spring + 1; // 1 to 4
        if (date.IsApproximate || date.IsUncertain) csl["circa"] = true;
        if (date is EdtfInterval { Start: null } or EdtfInterval { End: null }) csl["literal"] = date.ToString();
        return csl;
    }

    private static IEnumerable<JsonArray> Sides(Edtf date) => date switch
    {
        EdtfInterval interval => new[] { interval.Start, interval.End }.OfType<EdtfDate>().Select(Parts),
        EdtfDate { Precision: EdtfPrecision.Decade or EdtfPrecision.Century } => [[Year(date.Earliest.ToCalendar().Year)], [Year(date.Latest.ToCalendar().Year)]],
        _ => [Parts((EdtfDate)date)],
    };

    private static JsonArray Parts(EdtfDate date) => (date.Month, date.Day) switch
    {
        (null, _) => [Year(date.Year)],
        ({ } month, null) => [Year(date.Year), month],
        ({ } month, { } day) => [Year(date.Year), month, day],
    };

    private static long Year(long astronomical) => astronomical <= 0 ? astronomical - 1 : astronomical;
}
