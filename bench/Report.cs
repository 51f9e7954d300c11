using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Seeds.Bench;

/// <summary>Writes the measurements as Markdown that reads as well on a terminal.</summary>
internal static class Report
{
    /// <summary>
    /// The figures of each size and tool, and the ratios where both tools were measured. <paramref name="meanWords"/>
    /// gives the mean words of a page for each size.
    /// </summary>
    public static string Write(
        ImmutableArray<Measurement> measurements, ImmutableArray<(int Pages, double Words)> meanWords, Machine machine, DateOnly date)
    {
        var runs = measurements[0].Runs.Length;
        var text = new StringBuilder();
        text.Append(Invariant($"# Build speed\n\nMeasured on {date:yyyy-MM-dd}: {machine.Describe()}.\n"));
        text.Append(Invariant($"Median of {runs} {(runs == 1 ? "run" : "runs")}, lowest and highest in parentheses. "));
        text.Append(Invariant($"Mean words of a page: {string.Join(", ", meanWords.Select(MeanWords))}.\n\n"));
        text.Append(MarkdownTable.Write(
            ["pages", "tool", "wall, s", "CPU, s", "peak memory, MiB", "HTML pages", "HTML, MB"],
            [.. measurements.Select(FiguresRow)]));

        var comparisons = Compare(measurements);
        if (comparisons.Length > 0)
        {
            text.Append('\n').Append(MarkdownTable.Write(["pages", "measure", "ours / Hugo", "bar", "met"], [.. comparisons.Select(RatioRow)]));
        }

        return text.ToString();
    }

    private static string MeanWords((int Pages, double Words) size) => Invariant($"{size.Words:F1} at {size.Pages:N0}");

    private static ImmutableArray<Comparison> Compare(ImmutableArray<Measurement> measurements) =>
    [
        .. from ours in measurements
           join hugo in measurements on ours.Pages equals hugo.Pages
           where ours.Tool == Tool.Seeds && hugo.Tool == Tool.Hugo
           from comparison in Comparison.Of(ours, hugo)
           select comparison,
    ];

    private static string[] FiguresRow(Measurement measurement) =>
    [
        Invariant($"{measurement.Pages:N0}"),
        measurement.Tool.Name(),
        MarkdownTable.Cell(measurement.Wall, "F2"),
        MarkdownTable.Cell(measurement.Cpu, "F2"),
        MarkdownTable.Cell(measurement.Memory, "F0"),
        Invariant($"{measurement.Output.HtmlPages:N0}"),
        Invariant($"{measurement.Output.HtmlBytes / 1e6:F1}"),
    ];

    private static string[] RatioRow(Comparison comparison) =>
    [
        Invariant($"{comparison.Pages:N0}"),
        comparison.Measure,
        Invariant($"{comparison.Ratio:F2}"),
        comparison.BarText,
        comparison.MetText,
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
