namespace Seeds.Engine.Maps;

/// <summary>The part of the Earth that a map shows, and how large.</summary>
/// <param name="Projection">How the Earth is laid on the plane.</param>
/// <param name="Middle">The point of the plane, in metres, that is the middle of the map.</param>
/// <param name="MetresPerPixel">More than 0.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record MapView(MapProjection Projection, PlanePoint Middle, double MetresPerPixel, double Width, double Height)
{
    private const double LeastHalo = 10;

    /// <summary>The map's own rectangle in pixels.</summary>
    public PlaneBox Frame => new(0, 0, Width, Height);

    /// <summary>Pixels of a whole turn around the Earth; 0 where the map does not repeat itself.</summary>
    public double Turn => Projection.Turn / MetresPerPixel;

    /// <summary>Metres that the width shows, measured in the middle.</summary>
    public double Metres => Width * MetresPerPixel;

    /// <summary>Where in pixels, from the map's top left corner, a point of the Earth is.</summary>
    public PlanePoint ToPixel(GeoPoint point)
    {
        var plane = Projection.Project(point);
        return new PlanePoint(((plane.X - Middle.X) / MetresPerPixel) + (Width / 2), ((plane.Y - Middle.Y) / MetresPerPixel) + (Height / 2));
    }

    /// <summary>The point of the Earth at a pixel.</summary>
    public GeoPoint ToGeo(PlanePoint pixel) => Projection.Unproject(
        new PlanePoint(((pixel.X - (Width / 2)) * MetresPerPixel) + Middle.X, ((pixel.Y - (Height / 2)) * MetresPerPixel) + Middle.Y));

    /// <summary>Pixels of the circle in which a place lies, large enough to be seen around its dot; 0 where the point itself is meant.</summary>
    public double HaloRadius(MapPlace place) => place.HaloMetres > 0 ? Math.Max(LeastHalo, place.HaloMetres / MetresPerPixel) : 0;

    /// <summary>The same map of a part of the Earth that is larger by a factor.</summary>
    public MapView Widened(double factor) => this with { MetresPerPixel = MetresPerPixel * factor };
}
