namespace Seeds.Engine.Maps;

/// <summary>An upright rectangle of a plane.</summary>
/// <param name="Left">Least X.</param>
/// <param name="Top">Least Y.</param>
/// <param name="Width">0 or more.</param>
/// <param name="Height">0 or more.</param>
public readonly record struct PlaneBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Greatest X.</summary>
    public double Right => Left + Width;

    /// <summary>Greatest Y.</summary>
    public double Bottom => Top + Height;

    /// <summary>The point in the middle.</summary>
    public PlanePoint Middle => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>The square of a half side around a point.</summary>
    public static PlaneBox Around(PlanePoint middle, double half) => new(middle.X - half, middle.Y - half, 2 * half, 2 * half);

    /// <summary>The least rectangle around the points; a rectangle of no size at the origin where there are none.</summary>
    public static PlaneBox Of(IEnumerable<PlanePoint> points)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var point in points)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (top, bottom) = (Math.Min(top, point.Y), Math.Max(bottom, point.Y));
        }

        return left > right ? default : new PlaneBox(left, top, right - left, bottom - top);
    }

    /// <summary>Points along its four sides, corners included.</summary>
    /// <param name="parts">Into how many parts they divide a side, 1 or more.</param>
    public IEnumerable<PlanePoint> Outline(int parts)
    {
        for (var i = 0; i <= parts; i++)
        {
            var (x, y) = (Left + (Width * i / parts), Top + (Height * i / parts));
            yield return new PlanePoint(x, Top);
            yield return new PlanePoint(x, Bottom);
            yield return new PlanePoint(Left, y);
            yield return new PlanePoint(Right, y);
        }
    }

    /// <summary>The rectangle moved out by a margin on every side, or in by a negative one.</summary>
    public PlaneBox Grown(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(PlaneBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the other lies in this one, edges included.</summary>
    public bool Contains(PlaneBox other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Whether the point lies in it, edges included.</summary>
    public bool Contains(PlanePoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The shortest way from the point to the rectangle; 0 inside.</summary>
    public double DistanceTo(PlanePoint point) => point.DistanceTo(new PlanePoint(Math.Clamp(point.X, Left, Right), Math.Clamp(point.Y, Top, Bottom)));
}
