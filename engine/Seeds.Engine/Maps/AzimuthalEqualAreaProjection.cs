namespace Seeds.Engine.Maps;

/// <summary>
/// Lambert's azimuthal equal-area projection on a sphere (Snyder, Map Projections: A Working Manual, USGS Professional Paper
/// 1395, 1987, section 24): areas are true everywhere, shapes and distances near the centre, wherever on Earth that is, a pole
/// or the 180th meridian included. The whole sphere is a disc; the point opposite to the centre is its rim.
/// </summary>
/// <param name="centre">The point that falls on the plane's origin.</param>
public sealed class AzimuthalEqualAreaProjection(GeoPoint centre) : MapProjection
{
    private readonly double sinCentre = Math.Sin(GeoPoint.Radians(centre.Latitude));
    private readonly double cosCentre = Math.Cos(GeoPoint.Radians(centre.Latitude));

    /// <inheritdoc/>
    public override double Turn => 0;

    /// <inheritdoc/>
    public override PlanePoint Project(GeoPoint point)
    {
        var (sin, cos) = Math.SinCos(GeoPoint.Radians(point.Latitude));
        var (sinEast, cosEast) = Math.SinCos(GeoPoint.Radians(point.Longitude - centre.Longitude));
        var cosDistance = (sinCentre * sin) + (cosCentre * cos * cosEast);
        if (cosDistance < -1 + 1e-12) return new PlanePoint(0, 2 * GeoPoint.EarthRadius); // any point of the rim will do
        var k = GeoPoint.EarthRadius * Math.Sqrt(2 / (1 + cosDistance)); // (24-2)
        return new PlanePoint(k * cos * sinEast, -k * ((cosCentre * sin) - (sinCentre * cos * cosEast)));
    }

    /// <inheritdoc/>
    public override GeoPoint Unproject(PlanePoint point)
    {
        var distance = Math.Sqrt((point.X * point.X) + (point.Y * point.Y));
        if (distance < 1e-6) return centre;
        var angle = 2 * Math.Asin(Math.Min(1, distance / (2 * GeoPoint.EarthRadius))); // (24-16)
        var (sin, cos) = Math.SinCos(angle);
        var latitude = Math.Asin(Math.Clamp((cos * sinCentre) - (point.Y * sin * cosCentre / distance), -1, 1));
        var east = Math.Atan2(point.X * sin, (distance * cosCentre * cos) + (point.Y * sinCentre * sin));
        return new GeoPoint(GeoPoint.Degrees(latitude), Math.IEEERemainder(centre.Longitude + GeoPoint.Degrees(east), 360));
    }
}
