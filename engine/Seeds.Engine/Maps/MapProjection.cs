namespace Seeds.Engine.Maps;

/// <summary>A way to lay the sphere on a plane whose unit is the metre near its middle, X to the east and Y to the south.</summary>
public abstract class MapProjection
{
    /// <summary>Width in metres of a whole turn around the Earth where the map repeats itself beside itself; 0 where it does not.</summary>
    public abstract double Turn { get; }

    /// <summary>The point of the plane for a point of the sphere; with a turn, the one nearest to the middle.</summary>
    public abstract PlanePoint Project(GeoPoint point);

    /// <summary>The point of the sphere for a point of the plane; the nearest there is for one that lies outside of the map.</summary>
    public abstract GeoPoint Unproject(PlanePoint point);
}
