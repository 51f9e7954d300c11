using System.Globalization;
using System.Text;
using Seeds.Engine.Dates;

namespace Seeds.Engine.Citations;

/// <summary>A citation as RIS (RIS Format Specifications, Research Information Systems, 2011): tags of two letters, lines that end with CR and LF.</summary>
public static class Ris
{
    /// <summary>The record.</summary>
    public static string Write(Citation citation)
    {
        var record = new StringBuilder();
        Line("TY", "ELEC");
        Line("ID", citation.Key);
        Line("TI", citation.Title);
        foreach (var author in citation.Authors) Line("AU", author.Sorted);
        Line("PB", citation.Site);
        if (citation.Date is { Precision: not (EdtfPrecision.Decade or EdtfPrecision.Century) } date)
        {
            Line("PY", Number(date.Year, "D4"));
            Line("DA", $"{Number(date.Year, "D4")}/{Number(date.Month, "D2")}/{Number(date.Day, "D2")}/{(date.IsApproximate ? "circa" : "")}");
        }

        Line("UR", citation.Url);
        Line("LA", citation.Language.Tag);
        Line("ER", "");
        return record.ToString();

        void Line(string tag, string value) => record.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }

    private static string Number(long? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
