using System.Globalization;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Maps;

/// <summary>A length to measure a map by.</summary>
/// <param name="Kilometres">1, 2 or 5, or one of these times a power of ten.</param>
/// <param name="Pixels">Its length on the map.</param>
public readonly record struct ScaleBar(double Kilometres, double Pixels)
{
    /// <summary>Pixels that the bar and the space above it take.</summary>
    public const double Rise = 4;

    /// <summary>Degrees from the middle to a corner, beyond which no one length holds for a whole map.</summary>
    private const double Regional = 25;

    /// <summary>The longest round length that is no longer than a part of the view; null where the view shows so much of the Earth that it would mislead.</summary>
    /// <param name="view">The map.</param>
    /// <param name="longest">Pixels.</param>
    public static ScaleBar? For(MapView view, double longest)
    {
        var corner = Math.Sqrt((view.Width * view.Width) + (view.Height * view.Height)) / 2 * view.MetresPerPixel;
        if (view.Turn > 0 || corner > GeoPoint.Radians(Regional) * GeoPoint.EarthRadius) return null;
        var most = longest * view.MetresPerPixel / 1000;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var round = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
        return new ScaleBar(round, round * 1000 / view.MetresPerPixel);
    }

    /// <summary>Its length in words.</summary>
    /// <param name="pattern"><c>{0}</c> stands for the kilometres.</param>
    public string Text(string pattern) => DateWords.Format(pattern, Kilometres.ToString(CultureInfo.InvariantCulture));
}
