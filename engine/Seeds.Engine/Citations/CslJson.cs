using System.Globalization;
using System.Text.Json.Nodes;
using Seeds.Engine.Dates;
using Seeds.Engine.Text;

namespace Seeds.Engine.Citations;

/// <summary>A citation as CSL-JSON (Citation Style Language 1.0.2, csl-data.json), which all citation processors read.</summary>
public static class CslJson
{
    /// <summary>The text of a file.</summary>
    public static string Write(Citation citation)
    {
        var item = new JsonObject { ["id"] = citation.Key, ["type"] = "webpage", ["title"] = citation.Title };
        if (!citation.Authors.IsEmpty) item["author"] = new JsonArray([.. citation.Authors.Select(Name)]);
        item["container-title"] = citation.Site;
        item["publisher"] = citation.Site;
        if (citation.Date is { } date) item["issued"] = Date(date);
        item["URL"] = citation.Url;
        item["language"] = citation.Language.Tag;
        return JsonText.ForFile(new JsonArray(item));
    }

    private static JsonNode Name(CitedName name) => name.Given is null ? new JsonObject { ["literal"] = name.Family } : new JsonObject { ["family"] = name.Family, ["given"] = name.Given };

    /// <summary>A date with the parts that are known; one that has no year of its own stands as it is written.</summary>
    private static JsonObject Date(EdtfDate date)
    {
        if (date.Precision is EdtfPrecision.Decade or EdtfPrecision.Century) return new JsonObject { ["literal"] = date.Iso };
        var parts = new JsonArray(date.Year);
        if (date.Month is { } month) parts.Add(month);
        if (date.Day is { } day) parts.Add(day);
        var written = new JsonObject { ["date-parts"] = new JsonArray(parts) };
        if (date.Season is { } season) written["season"] = ((int)season % 20).ToString(CultureInfo.InvariantCulture); // 21, spring, to 24, winter
        if (date.IsApproximate || date.IsUncertain) written["circa"] = true;
        return written;
    }
}
