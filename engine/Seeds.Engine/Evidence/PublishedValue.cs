using Seeds.Engine.Numbers;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>The value of a figure as texts are held against it.</summary>
public static class PublishedValue
{
    /// <summary>The value; null for a figure that has none.</summary>
    public static FigureValue? Of(FigureRecord figure)
    {
        if (figure.Value is null && figure.Min is null && figure.Max is null) return null;
        var least = figure.Value ?? figure.Min ?? figure.Max!.Value;
        var greatest = figure.Value ?? figure.Max ?? figure.Min!.Value;
        var qualifier = figure.Qualifier ?? (figure.Value is null && figure.Max is null ? Qualifier.AtLeast : Qualifier.None);
        var isComputed = figure.ComputedFrom is not null;
        return isComputed ? new FigureValue(Rounded(least), Rounded(greatest), qualifier, IsPercent(figure), true) : new FigureValue(least, greatest, qualifier, IsPercent(figure), false);
    }

    /// <summary>Whether the unit is per cent.</summary>
    public static bool IsPercent(FigureRecord figure) => figure.Unit.All.Any(u => u is "%" or "٪" or "per cent" or "percent");

    /// <summary>A computed value is no more exact than what went into it: three significant digits are more than enough.</summary>
    private static decimal Rounded(decimal value)
    {
        if (value == 0) return 0;
        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value)));
        var digits = 2 - magnitude;
        if (digits >= 0) return Math.Round(value, Math.Min(digits, 20), MidpointRounding.AwayFromZero);
        var step = (decimal)Math.Pow(10, -digits);
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
