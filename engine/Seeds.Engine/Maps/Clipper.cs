namespace Seeds.Engine.Maps;

/// <summary>Cuts lines and areas to a rectangle.</summary>
public static class Clipper
{
    /// <summary>The part of a segment inside the rectangle (Liang and Barsky, 1984); null where there is none.</summary>
    public static (PlanePoint From, PlanePoint To)? Segment(PlanePoint from, PlanePoint to, PlaneBox box)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        ReadOnlySpan<(double Step, double Room)> sides = [(-x, from.X - box.Left), (x, box.Right - from.X), (-y, from.Y - box.Top), (y, box.Bottom - from.Y)];
        var (enter, leave) = (0.0, 1.0);
        foreach (var (step, room) in sides)
        {
            if (step == 0 && room < 0) return null;
            if (step < 0) enter = Math.Max(enter, room / step);
            if (step > 0) leave = Math.Min(leave, room / step);
        }

        if (enter > leave) return null;
        return (enter == 0 ? from : new PlanePoint(from.X + (enter * x), from.Y + (enter * y)), leave == 1 ? to : new PlanePoint(from.X + (leave * x), from.Y + (leave * y)));
    }

    /// <summary>The parts of a line inside the rectangle, in its order.</summary>
    public static ImmutableArray<ImmutableArray<PlanePoint>> Line(IReadOnlyList<PlanePoint> points, PlaneBox box)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<PlanePoint>>();
        var part = ImmutableArray.CreateBuilder<PlanePoint>();
        for (var i = 1; i < points.Count; i++)
        {
            if (Segment(points[i - 1], points[i], box) is not var (from, to)) continue;
            if (part.Count > 0 && part[^1] != from)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
            }

            if (part.Count == 0) part.Add(from);
            if (to != from) part.Add(to);
        }

        if (part.Count > 0) parts.Add(part.ToImmutable());
        parts.RemoveAll(p => p.Length < 2);
        return parts.ToImmutable();
    }

    /// <summary>
    /// The part of an area inside the rectangle (Sutherland and Hodgman, Reentrant Polygon Clipping, 1974). Where an area
    /// falls apart, its parts stay joined along the rectangle's edge, on which nothing is seen.
    /// </summary>
    /// <param name="ring">The outline; its last point is joined to its first.</param>
    /// <param name="box">The rectangle.</param>
    public static List<PlanePoint> Ring(IReadOnlyList<PlanePoint> ring, PlaneBox box)
    {
        var points = ring.ToList();
        points = Half(points, p => p.X - box.Left);
        points = Half(points, p => box.Right - p.X);
        points = Half(points, p => p.Y - box.Top);
        return Half(points, p => box.Bottom - p.Y);
    }

    private static List<PlanePoint> Half(List<PlanePoint> ring, Func<PlanePoint, double> inside)
    {
        var kept = new List<PlanePoint>(ring.Count + 4);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            var (before, now) = (inside(from), inside(to));
            if (before >= 0 != now >= 0)
            {
                var along = before / (before - now);
                kept.Add(new PlanePoint(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y))));
            }

            if (now >= 0) kept.Add(to);
        }

        return kept;
    }
}
