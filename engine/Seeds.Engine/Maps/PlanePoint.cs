namespace Seeds.Engine.Maps;

/// <summary>A point of a plane: metres in a projection, pixels in a view.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards, as in SVG.</param>
public readonly record struct PlanePoint(double X, double Y)
{
    /// <summary>The distance, in the plane's unit.</summary>
    public double DistanceTo(PlanePoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
