namespace Seeds.Engine.Charts;

/// <summary>The text of a tick, where it is drawn.</summary>
/// <param name="Centre">The middle of the text, in units from the start.</param>
/// <param name="Width">Its estimated width.</param>
/// <param name="Text">The text.</param>
internal sealed record AxisLabel(double Centre, double Width, string Text)
{
    /// <summary>The least distance between two texts.</summary>
    private const double Gap = 10;

    /// <summary>Centres a text on its tick, or beside it where it would leave the drawing.</summary>
    public static AxisLabel At(double x, string text, double left, double right)
    {
        var width = TextMeasure.Width(text);
        var centre = Math.Max(left + (width / 2), Math.Min(right - (width / 2), x));
        return new AxisLabel(centre, width, text);
    }

    /// <summary>True when no text touches the next one.</summary>
    public static bool Fit(ImmutableArray<AxisLabel> labels)
    {
        for (var i = 1; i < labels.Length; i++)
        {
            if (!labels[i].IsClearOf(labels[i - 1])) return false;
        }

        return true;
    }

    /// <summary>The first text and of the others those that are clear of the one before.</summary>
    public static ImmutableArray<AxisLabel> Thin(ImmutableArray<AxisLabel> labels)
    {
        var kept = ImmutableArray.CreateBuilder<AxisLabel>();
        foreach (var label in labels)
        {
            if (kept.Count == 0 || label.IsClearOf(kept[^1])) kept.Add(label);
        }

        return kept.ToImmutable();
    }

    private bool IsClearOf(AxisLabel before) => Centre - (Width / 2) >= before.Centre + (before.Width / 2) + Gap;
}
