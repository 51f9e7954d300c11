namespace Seeds.Engine.Maps;

/// <summary>A point on the Earth, taken as a sphere.</summary>
/// <param name="Latitude">Degrees north of the equator, −90 to 90 (WGS 84).</param>
/// <param name="Longitude">Degrees east of Greenwich (WGS 84); may run beyond ±180 along a line that crosses the 180th meridian.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Radius in metres of the sphere with the Earth's surface: the authalic radius of WGS 84 (Snyder, Map Projections, 1987, table 2).</summary>
    public const double EarthRadius = 6_371_007.2;

    /// <summary>Great-circle distance in metres (haversine formula), right to about half a percent.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (a, b) = (Radians(Latitude), Radians(other.Latitude));
        var half = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var h = Square(Math.Sin((b - a) / 2)) + (Math.Cos(a) * Math.Cos(b) * Square(half));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Clamp(h, 0, 1)));
    }

    /// <summary>
    /// The point whose direction from the Earth's centre is the mean of the points' directions: a middle that knows no
    /// 180th meridian and no pole. Null where they cancel out, as two opposite points do.
    /// </summary>
    public static GeoPoint? Middle(IEnumerable<GeoPoint> points)
    {
        var (x, y, z, count) = (0.0, 0.0, 0.0, 0);
        foreach (var point in points)
        {
            var (latitude, longitude) = (Radians(point.Latitude), Radians(point.Longitude));
            x += Math.Cos(latitude) * Math.Cos(longitude);
            y += Math.Cos(latitude) * Math.Sin(longitude);
            z += Math.Sin(latitude);
            count++;
        }

        var length = Math.Sqrt((x * x) + (y * y) + (z * z));
        return length < 1e-6 * Math.Max(count, 1) ? null : new GeoPoint(Degrees(Math.Asin(Math.Clamp(z / length, -1, 1))), Degrees(Math.Atan2(y, x)));
    }

    internal static double Radians(double degrees) => degrees * (Math.PI / 180);

    internal static double Degrees(double radians) => radians * (180 / Math.PI);

    private static double Square(double number) => number * number;
}
