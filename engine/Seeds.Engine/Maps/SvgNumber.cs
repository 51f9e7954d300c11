using System.Globalization;

namespace Seeds.Engine.Maps;

/// <summary>Writes numbers for SVG, with one decimal at most and no needless characters (SVG 2, section 4.2): <c>12</c>, <c>.5</c>, <c>-3.1</c>.</summary>
internal static class SvgNumber
{
    /// <summary>A number of pixels.</summary>
    public static string Of(double number) => OfTenths((int)Math.Round(number * 10, MidpointRounding.AwayFromZero));

    /// <summary>A number of tenths of a pixel.</summary>
    public static string OfTenths(int tenths)
    {
        var (whole, rest) = (Math.Abs(tenths) / 10, Math.Abs(tenths) % 10);
        var sign = tenths < 0 ? "-" : "";
        if (rest == 0) return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}");
        return whole == 0 ? string.Create(CultureInfo.InvariantCulture, $"{sign}.{rest}") : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest}");
    }
}
