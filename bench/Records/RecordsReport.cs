using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Seeds.Bench.Records;

/// <summary>Writes what records cost as a section of the results.</summary>
internal static class RecordsReport
{
    /// <summary>The highest ratio of wall times that is good enough.</summary>
    private const double WallBar = 1.3;

    /// <summary>The section, with its heading.</summary>
    public static string Write(RecordsResult result, Machine machine, DateOnly date)
    {
        var (sites, runs) = (result.Sites, result.With.Runs.Length);
        var text = new StringBuilder();
        text.Append(Invariant($"{ResultsFile.RecordsHeading}\n\nMeasured on {date:yyyy-MM-dd}: {machine.Describe()}{(result.Load is null ? "" : $"; load before the first run {result.Load}")}.\n"));
        text.Append(Invariant($"{sites.Articles:N0} articles of {result.MeanWords:F1} words on average, each with {StatementWriter.MentionsPerArticle} mentions; {sites.Records:N0} records. "));
        text.Append(Invariant($"Median of {runs} {(runs == 1 ? "run" : "runs")}, lowest and highest in parentheses.\n\n"));
        text.Append(MarkdownTable.Write(
            ["site", "wall, s", "CPU, s", "peak memory, MiB", "HTML pages", "HTML, MB"],
            [FiguresRow(true, result.With), FiguresRow(false, result.Without)]));
        text.Append('\n').Append(MarkdownTable.Write(
            ["measure", "with records / without", "bar", "met"],
            [.. Compare(result.With, result.Without).Select(RatioRow)]));
        return text.ToString();
    }

    private static ImmutableArray<Comparison> Compare(Measurement with, Measurement without) =>
    [
        new(with.Pages, "wall", with.Wall.Median / without.Wall.Median, WallBar),
        new(with.Pages, "CPU", with.Cpu.Median / without.Cpu.Median, null),
        new(with.Pages, "memory", with.Memory.Median / without.Memory.Median, null),
    ];

    private static string[] FiguresRow(bool withRecords, Measurement measurement) =>
    [
        RecordsBenchmark.Name(withRecords),
        MarkdownTable.Cell(measurement.Wall, "F2"),
        MarkdownTable.Cell(measurement.Cpu, "F2"),
        MarkdownTable.Cell(measurement.Memory, "F0"),
        Invariant($"{measurement.Output.HtmlPages:N0}"),
        Invariant($"{measurement.Output.HtmlBytes / 1e6:F1}"),
    ];

    private static string[] RatioRow(Comparison comparison) =>
        [comparison.Measure, Invariant($"{comparison.Ratio:F2}"), comparison.BarText, comparison.MetText];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
