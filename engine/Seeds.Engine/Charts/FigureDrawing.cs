namespace Seeds.Engine.Charts;

/// <summary>One drawing of a chart of figures, at one width. In a wide one the labels stand beside their marks, in a narrow one above them.</summary>
internal sealed class FigureDrawing
{
    private const double Edge = 8, LabelColumn = 210, Indent = 10, RowGap = 10, Ascent = 14;
    private const int AxisTwiceAbove = 12; // rows, from which on the axis stands above them too

    /// <summary>How much wider text becomes for readers who space letters and words out, as WCAG 2.2 (criterion 1.4.12) lets them.</summary>
    private const double SpacedOut = 1.3;

    private readonly ChartSpec spec;
    private readonly SvgWriter svg;
    private readonly SvgWriter rows;
    private readonly string prefix;
    private readonly bool beside;
    private readonly double start;
    private readonly double end;
    private readonly ValueAxis axis;
    private readonly ImmutableArray<AxisLabel> ticks;
    private readonly List<(double Top, double Bottom)> tracks = [];

    /// <summary>Lays out the columns and the axis.</summary>
    public FigureDrawing(ChartSpec spec, SvgWriter svg, string prefix)
    {
        (this.spec, this.svg, this.prefix) = (spec, svg, prefix);
        rows = new SvgWriter(svg.Width, spec.RightToLeft);
        beside = svg.Width >= ChartFrame.Wide;
        start = beside ? LabelColumn + (2 * Edge) : Edge + (spec.Groups.Any(HasLabel) ? Indent : 0);
        end = svg.Width - Edge - (FigureChart.Rows(spec.Groups).Any(FigureMark.HasArrow) ? FigureMark.Arrow - Edge : 0);
        (axis, ticks) = ChooseAxis();
    }

    /// <summary>Draws the chart and gives its height.</summary>
    public double Draw()
    {
        var top = FigureChart.Rows(spec.Groups).Length > AxisTwiceAbove ? TextMeasure.LineHeight + 6 : 4;
        var y = top;
        foreach (var group in spec.Groups.Where(g => !g.Rows.IsDefaultOrEmpty)) y = Group(group, y + 4);
        Grid(top, y);
        svg.Line("axis", start, y, svg.Width - Edge, y);
        svg.Add(rows);
        if (top > 4) TickTexts(Ascent);
        TickTexts(y + Ascent + 4);
        y += TextMeasure.LineHeight + 6;
        var left = beside ? start : 0;
        foreach (var line in TextMeasure.Wrap(spec.AxisLabel, svg.Width - left)) svg.Text("note", left, (y += TextMeasure.LineHeight) - 4, TextAnchor.Start, line);
        return y + 8;
    }

    /// <summary>Lines at the ticks; where labels stand above their marks the lines leave out the labels.</summary>
    private void Grid(double top, double bottom)
    {
        foreach (var (from, to) in beside ? [(top, bottom)] : tracks.Append((bottom - 5, bottom)))
        {
            foreach (var tick in axis.Ticks) svg.Line("grid", At(tick), from, At(tick), to, ("stroke-opacity", "0.6"), ("stroke-width", tick == 0 ? "1.5" : "0.8"));
        }
    }

    private (ValueAxis Axis, ImmutableArray<AxisLabel> Labels) ChooseAxis()
    {
        var values = FigureChart.Values(spec.Groups);
        if (ValueAxis.NeedsLogarithm(values))
        {
            var powers = ValueAxis.Logarithmic(values);
            return (powers, ThinEvenly(powers));
        }

        for (var intervals = beside ? 6 : 5; ; intervals--)
        {
            var linear = ValueAxis.Linear(values, intervals);
            var labels = Labels(linear, linear.Ticks);
            if (AxisLabel.Fit(labels)) return (linear, labels);
            if (intervals == 1) return (linear, AxisLabel.Thin(labels));
        }
    }

    /// <summary>Of the powers of ten every second, third, … gets a text, as there is room; zero keeps its own.</summary>
    private ImmutableArray<AxisLabel> ThinEvenly(ValueAxis powers)
    {
        var zero = powers.HasZero ? 1 : 0;
        for (var every = 1; ; every++)
        {
            var labels = Labels(powers, [.. powers.Ticks.Where((_, i) => i < zero || (i - zero) % every == 0)]);
            if (AxisLabel.Fit(labels)) return labels;
            if (every >= powers.Ticks.Length) return AxisLabel.Thin(labels);
        }
    }

    private ImmutableArray<AxisLabel> Labels(ValueAxis scale, ImmutableArray<decimal> values) =>
        [.. values.Select(value => AxisLabel.At(start + (scale.At(value) * (end - start)), spec.TickText(value), beside ? start - Edge : 0, svg.Width))];

    private void TickTexts(double y)
    {
        foreach (var tick in ticks) svg.Text("tick", tick.Centre, y, TextAnchor.Middle, tick.Text);
    }

    private double Group(ChartGroup group, double y)
    {
        var top = y;
        if (HasLabel(group))
        {
            foreach (var line in TextMeasure.Wrap(group.Label!, (svg.Width - Indent) / (beside ? 1.08 : 1.08 * SpacedOut))) rows.Text("group", Indent, (y += TextMeasure.LineHeight) - TextMeasure.LineHeight + Ascent, TextAnchor.Start, line);
            y += 4;
        }

        foreach (var row in group.Rows) y = Row(row, y, HasLabel(group) ? Indent : 0) + RowGap;
        if (HasLabel(group)) rows.Line("rule", 1, top, 1, y - RowGap, ("stroke-width", "2"));
        return y + 4;
    }

    private double Row(ChartRow row, double y, double indent)
    {
        var width = beside ? LabelColumn - indent : (svg.Width - indent) / SpacedOut;
        var (label, note) = (TextMeasure.Wrap(row.Label, width), TextMeasure.Wrap(row.Note ?? "", width));
        var below = y + ((label.Length + note.Length) * TextMeasure.LineHeight);
        var (low, high) = (At(row.Low), At(row.High));
        var value = Value(row, low, high);
        var above = value.Lines.Length * TextMeasure.LineHeight;
        var middle = beside ? y + above + 10 : below + above + 13;
        var bottom = Math.Max(below, middle + 12);

        tracks.Add((middle - 13, middle + 13));
        OpenRow(row);
        rows.Rectangle("hit", 0, y - 4, svg.Width, bottom - y + 8, ("fill", "none"), ("pointer-events", "all"));
        foreach (var line in label) rows.Text("label", indent, (y += TextMeasure.LineHeight) - TextMeasure.LineHeight + Ascent, TextAnchor.Start, line);
        foreach (var line in note) rows.Text("note", indent, (y += TextMeasure.LineHeight) - TextMeasure.LineHeight + Ascent, TextAnchor.Start, line);
        rows.Line("track", start, middle, svg.Width - Edge, middle, ("stroke-opacity", "0.5"), ("stroke-dasharray", "1 4"));
        FigureMark.Draw(rows, row, low, high, middle, start, prefix);
        if (value.Lines.IsEmpty) rows.Text("value", value.X, middle + 5, value.Anchor, row.ValueText, Addition(row));
        for (var i = 0; i < value.Lines.Length; i++) rows.Text("value", beside ? start : indent, middle - 10 - ((value.Lines.Length - i) * TextMeasure.LineHeight) + Ascent, TextAnchor.Start, value.Lines[i]);
        rows.Close(row.Href.Length > 0 ? "a" : "g");
        return bottom;
    }

    private void OpenRow(ChartRow row)
    {
        if (row.Href.Length > 0) rows.Open("a", ("href", row.Href), ("data-figure", row.Id)); // its name is its words
        else rows.Open("g", ("data-figure", row.Id));
    }

    /// <summary>Where the value is written: behind its mark, or before it, or in lines of its own above it.</summary>
    private (double X, TextAnchor Anchor, ImmutableArray<string> Lines) Value(ChartRow row, double low, double high)
    {
        var (left, right) = FigureMark.Extent(row, low, high, start);
        var width = TextMeasure.Width(row.ValueText + Addition(row)) * 1.08; // it is bold
        if (right + Edge + width <= svg.Width) return (right + Edge, TextAnchor.Start, []);
        if (left - Edge - width >= (beside ? start : 0)) return (left - Edge, TextAnchor.End, []);
        return (0, TextAnchor.Start, TextMeasure.Wrap(row.ValueText + Addition(row), (svg.Width - (beside ? start : Indent)) / 1.08));
    }

    private string? Addition(ChartRow row) => row.IsComputed && spec.ComputedText.Length > 0 ? " · " + spec.ComputedText : null;

    private static bool HasLabel(ChartGroup group) => !string.IsNullOrWhiteSpace(group.Label);

    private double At(decimal value) => start + (axis.At(value) * (end - start));
}
