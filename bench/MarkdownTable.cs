using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Seeds.Bench;

/// <summary>Writes tables as Markdown that reads as well on a terminal.</summary>
internal static class MarkdownTable
{
    /// <summary>A table with a line of heads.</summary>
    public static string Write(ImmutableArray<string> header, ImmutableArray<string[]> rows)
    {
        var widths = header.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max()).ToArray();
        var text = new StringBuilder();
        AppendRow(text, header, widths);
        AppendRow(text, widths.Select(width => new string('-', width)), widths);
        foreach (var row in rows)
        {
            AppendRow(text, row, widths);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");

    /// <summary>The middle of some values, with their ends in parentheses.</summary>
    public static string Cell(Spread spread, string format)
    {
        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(spread.Median)} ({Text(spread.Lowest)}-{Text(spread.Highest)})";
    }
}
