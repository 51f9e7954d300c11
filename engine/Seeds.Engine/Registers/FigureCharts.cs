using System.Globalization;
using Seeds.Engine.Charts;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>
/// Draws figures as charts: stocks and flows apart, and each unit by itself, because only what is alike may share an axis. Figures that
/// count the same in the same place are rivals and stand side by side.
/// </summary>
internal static class FigureCharts
{
    /// <summary>The charts of some figures.</summary>
    public static ImmutableArray<RegisterDrawing> Of(ImmutableArray<FigureRecord> figures, RecordView view) =>
    [
        .. figures.Where(f => PublishedValue.Of(f) is not null)
            .GroupBy(f => (Measure: f.Measure ?? Measure.Stock, Unit: view.InSiteLanguage(f.Unit))) // one chart in each edition, whichever units are translated
            .OrderBy(g => g.Key.Measure)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key.Unit, StringComparer.Ordinal)
            .Select((g, i) => Draw([.. g], g.Key.Measure, UnitOf(g, view), i + 1, view)),
    ];

    /// <summary>What the unit of a chart is called: in the reader's language if any of its figures has it so.</summary>
    private static string UnitOf(IEnumerable<FigureRecord> figures, RecordView view)
    {
        var units = figures.Select(f => view.Text(f.Unit)).ToImmutableArray();
        return units.FirstOrDefault(u => u.Language.Primary == view.Language.Primary, units[0]).Text;
    }

    private static RegisterDrawing Draw(ImmutableArray<FigureRecord> figures, Measure measure, string unit, int number, RecordView view)
    {
        var words = view.Words;
        var title = $"{words.Figures}: {(measure == Measure.Flow ? words.Flows : words.Stocks)} ({unit})";
        var groups = Groups(figures, view);
        var isPercent = PublishedValue.IsPercent(figures[0]);
        var onAxis = isPercent ? "" : unit; // the numbers on the axis have the sign already
        var axis = FigureChart.IsLogarithmic(groups) ? DateWords.Format(words.ChartLogarithmic, unit) : onAxis;
        var description = string.Join("; ", figures.Select(f => $"{view.Plain(f.Label)}: {view.ValueWithUnit(f)}"));
        var spec = new ChartSpec(
            string.Create(CultureInfo.InvariantCulture, $"drawing_chart-{number}"), title, description, axis, words.ChartComputed, view.Language.Direction == "rtl", groups,
            n => NumberWriter.Compact(new FigureValue(n, n, Qualifier.None, isPercent, false), words));
        return new RegisterDrawing(FigureChart.Draw(spec), $"{title}. {Key([.. groups.SelectMany(g => g.Rows)], words)}");
    }

    /// <summary>What the shapes mean that a chart has.</summary>
    private static string Key(ImmutableArray<ChartRow> rows, Words words)
    {
        (string Words, bool IsThere)[] shapes =
        [
            (words.ChartShapeDot, rows.Any(r => r.Min == r.Max && !r.IsComputed)),
            (words.ChartShapeRange, rows.Any(r => r.Min != r.Max)),
            (words.ChartShapeOver, rows.Any(r => r.Qualifier is ChartQualifier.Over or ChartQualifier.AtLeast)),
            (words.ChartShapeAtMost, rows.Any(r => r.Qualifier == ChartQualifier.AtMost)),
            (words.ChartShapeNearly, rows.Any(r => r.Qualifier == ChartQualifier.Nearly)),
            (words.ChartShapeAbout, rows.Any(r => r.Qualifier == ChartQualifier.About)),
            (words.ChartShapeComputed, rows.Any(r => r.IsComputed)),
        ];
        var text = string.Join(words.Comma + " ", shapes.Where(s => s.IsThere).Select(s => s.Words));
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    /// <summary>Rivals in groups of their own, with what they count as its name; all others before them.</summary>
    private static ImmutableArray<ChartGroup> Groups(ImmutableArray<FigureRecord> figures, RecordView view)
    {
        var alike = figures.GroupBy(f => (view.Plain(f.Counts), f.Place?.Key)).ToImmutableArray();
        var single = alike.Where(g => g.Count() == 1).SelectMany(g => g).Select(f => Row(f, null, view)).ToImmutableArray();
        var rivals = alike.Where(g => g.Count() > 1).Select(g => new ChartGroup(g.Key.Item1, [.. g.Select(f => Row(f, Difference(f, view), view))]));
        return single.IsEmpty ? [.. rivals] : [new ChartGroup(null, single), .. rivals];
    }

    private static ChartRow Row(FigureRecord figure, string? note, RecordView view)
    {
        var value = PublishedValue.Of(figure)!;
        return new ChartRow(figure.Key, view.Plain(figure.Label), view.Value(figure), value.Min, value.Max, Shape(value.Qualifier), value.IsComputed, note, view.HrefOf(figure) ?? "");
    }

    /// <summary>What sets a figure apart from its rivals: who says so, and of when it is.</summary>
    private static string? Difference(FigureRecord figure, RecordView view)
    {
        ImmutableArray<string> parts = [view.Names(figure.SaidBy), figure.AsOf is { } date ? DateWords.Of(date, view.Words) : ""];
        var text = string.Join(", ", parts.Where(p => p.Length > 0));
        return text.Length > 0 ? text : null;
    }

    private static ChartQualifier Shape(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => ChartQualifier.About,
        Qualifier.Over => ChartQualifier.Over,
        Qualifier.AtLeast => ChartQualifier.AtLeast,
        Qualifier.AtMost => ChartQualifier.AtMost,
        Qualifier.Nearly => ChartQualifier.Nearly,
        _ => ChartQualifier.None,
    };
}
