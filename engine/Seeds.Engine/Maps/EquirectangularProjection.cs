namespace Seeds.Engine.Maps;

/// <summary>
/// The equirectangular projection on a sphere (Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987,
/// section 12): for maps of more of the world than an azimuthal one shows well. It repeats itself to the east and the west.
/// </summary>
/// <param name="middleLongitude">Degrees; the meridian that falls on X = 0.</param>
/// <param name="trueLatitude">Degrees, −80 to 80; the parallel along which distances are true.</param>
public sealed class EquirectangularProjection(double middleLongitude, double trueLatitude) : MapProjection
{
    private readonly double perDegree = GeoPoint.EarthRadius * Math.PI / 180;
    private readonly double narrowing = Math.Cos(GeoPoint.Radians(Math.Clamp(trueLatitude, -80, 80)));

    /// <inheritdoc/>
    public override double Turn => 360 * perDegree * narrowing;

    /// <inheritdoc/>
    public override PlanePoint Project(GeoPoint point) =>
        new(Math.IEEERemainder(point.Longitude - middleLongitude, 360) * perDegree * narrowing, -point.Latitude * perDegree);

    /// <inheritdoc/>
    public override GeoPoint Unproject(PlanePoint point) =>
        new(Math.Clamp(-point.Y / perDegree, -90, 90), Math.IEEERemainder(middleLongitude + (point.X / perDegree / narrowing), 360));
}
