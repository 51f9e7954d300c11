using System.Globalization;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.OpenData;

/// <summary>Writes a table as comma-separated values (RFC 4180): rows end in CR LF, cells that need it are quoted.</summary>
public static class CsvText
{
    /// <summary>The table's text.</summary>
    /// <param name="rows">The rows, all with the same number of cells.</param>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        return text.ToString();
    }

    /// <summary>
    /// A cell of words. Spreadsheets run what begins like a formula, so that an apostrophe is put before it, which makes them show it as it
    /// is (OWASP, CSV Injection). Numbers, dates and what else has a form of its own need none.
    /// </summary>
    public static string Words(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
    }

    /// <summary>A number, plain, with a point before its decimals; empty where there is none.</summary>
    public static string Number(decimal? number) => number is { } known ? JsonText.Plain(known).ToString(CultureInfo.InvariantCulture) : "";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 && cell.AsSpan().Trim().Length == cell.Length ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
