using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;

namespace Seeds.Engine.Records;

/// <summary>Takes out of a figure a range that cannot be, so that nothing that is published, drawn or computed ever holds it.</summary>
internal static class FigureRange
{
    /// <summary>Whether a figure is, or may be, below nought.</summary>
    public static bool IsBelowNought(FigureRecord figure) => figure.Value < 0 || figure.Min < 0 || figure.Max < 0;

    /// <summary>The figure with the range that it can have.</summary>
    /// <param name="figure">The figure as it is written. One with a formula takes its value from that.</param>
    /// <param name="faults">Takes what is wrong with its range.</param>
    public static FigureRecord Sound(FigureRecord figure, List<Diagnostic> faults)
    {
        if (figure.ComputedFrom is not null || (figure.Min is null && figure.Max is null)) return figure;
        var upsideDown = figure.Min > figure.Max;
        if (upsideDown) faults.Add(ImpossibleRange.UpsideDown(figure));
        if (figure.Value is not null) faults.Add(ImpossibleRange.BesideValue(figure));
        return upsideDown || figure.Value is not null ? figure with { Min = null, Max = null } : figure;
    }
}
