using Seeds.Engine.Numbers;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>The value of a figure as it is published and as texts are held against it. A computed one is rounded.</summary>
public static class PublishedValue
{
    /// <summary>Digits of a computed value that mean something.</summary>
    private const int SignificantDigits = 3;

    /// <summary>Decimal places that a computed value has at most; no decimal holds more.</summary>
    private const int MostPlaces = 28;

    /// <summary>The value; null for a figure that has none.</summary>
    public static FigureValue? Of(FigureRecord figure) => Unrounded(figure) is { } value ? value.IsComputed ? Rounded(value) : value : null;

    /// <summary>A figure as files of data give it: a computed one with its value, or its ends, rounded.</summary>
    public static FigureRecord OfData(FigureRecord figure) => figure.ComputedFrom is null || Of(figure) is not { } value ? figure
        : value.IsRange ? figure with { Value = null, Min = value.Min, Max = value.Max }
        : figure with { Value = value.Min, Min = null, Max = null };

    /// <summary>The value with all its digits; null for a figure that has none. A range with one end is a bound.</summary>
    internal static FigureValue? Unrounded(FigureRecord figure)
    {
        if ((figure.Value ?? figure.Min ?? figure.Max) is not { } least) return null;
        var greatest = figure.Value ?? figure.Max ?? least;
        var bound = figure switch
        {
            { Value: null, Max: null } => Qualifier.AtLeast,
            { Value: null, Min: null } => Qualifier.AtMost,
            _ => Qualifier.None,
        };
        return new FigureValue(least, greatest, figure.Qualifier ?? bound, IsPercent(figure), figure.ComputedFrom is not null);
    }

    /// <summary>Whether the unit is per cent.</summary>
    public static bool IsPercent(FigureRecord figure) => figure.Unit.All.Any(u => u is "%" or "٪" or "per cent" or "percent");

    /// <summary>What stays true of it: of a range the lower end is rounded down and the upper one up, so that it holds all that the unrounded one held.</summary>
    private static FigureValue Rounded(FigureValue value)
    {
        if (!value.IsRange) return value with { Min = FigureRounding.Round(value.Min, StepOf(value.Min, value.Qualifier), value.Qualifier), Max = FigureRounding.Round(value.Max, StepOf(value.Max, value.Qualifier), value.Qualifier) };
        return value with
        {
            Min = FigureRounding.Round(value.Min, StepOf(value.Min, value.Qualifier), Qualifier.AtLeast),
            Max = FigureRounding.Round(value.Max, StepOf(value.Max, value.Qualifier), Qualifier.AtMost),
        };
    }

    /// <summary>To what a computed number is rounded: three significant digits. What was computed of exact numbers alone keeps its whole part.</summary>
    private static decimal StepOf(decimal value, Qualifier qualifier)
    {
        if (value == 0) return 1;
        var power = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) - (SignificantDigits - 1);
        if (qualifier == Qualifier.None) power = Math.Min(power, 0);
        var step = 1m;
        for (var i = 0; i < Math.Min(Math.Abs(power), MostPlaces); i++) step = power < 0 ? step / 10 : step * 10;
        return step;
    }
}
