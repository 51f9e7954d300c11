namespace Seeds.Engine.Maps;

/// <summary>Leaves out points that a line can do without (Douglas and Peucker, Algorithms for the reduction of the number of points, 1973).</summary>
public static class LineSimplifier
{
    /// <summary>The points that remain, the first and the last among them; none that is left out lies further than the tolerance from the line that remains.</summary>
    /// <param name="points">The line; it may end where it begins.</param>
    /// <param name="tolerance">In the plane's unit, 0 or more.</param>
    public static PlanePoint[] Simplify(ReadOnlySpan<PlanePoint> points, double tolerance)
    {
        if (points.Length <= 2) return [.. points];
        var kept = new bool[points.Length];
        kept[0] = kept[^1] = true;
        var open = new Stack<(int First, int Last)>();
        open.Push((0, points.Length - 1));
        while (open.TryPop(out var span))
        {
            var (farthest, distance) = Farthest(points, span.First, span.Last);
            if (distance <= tolerance) continue;
            kept[farthest] = true;
            open.Push((span.First, farthest));
            open.Push((farthest, span.Last));
        }

        var remaining = new List<PlanePoint>();
        for (var i = 0; i < points.Length; i++)
        {
            if (kept[i]) remaining.Add(points[i]);
        }

        return [.. remaining];
    }

    private static (int Index, double Distance) Farthest(ReadOnlySpan<PlanePoint> points, int first, int last)
    {
        var (index, most) = (first, -1.0);
        for (var i = first + 1; i < last; i++)
        {
            var distance = DistanceToSegment(points[i], points[first], points[last]);
            if (distance > most) (index, most) = (i, distance);
        }

        return (index, most);
    }

    /// <summary>The shortest way from a point to a segment; a segment of no length is a point.</summary>
    internal static double DistanceToSegment(PlanePoint point, PlanePoint from, PlanePoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var square = (x * x) + (y * y);
        if (square == 0) return point.DistanceTo(from);
        var along = Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / square, 0, 1);
        return point.DistanceTo(new PlanePoint(from.X + (along * x), from.Y + (along * y)));
    }
}
