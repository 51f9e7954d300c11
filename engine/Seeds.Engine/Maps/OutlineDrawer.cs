namespace Seeds.Engine.Maps;

/// <summary>Draws the land and the borders of a view. Arcs are simplified one by one, so that what shares an arc still fits together.</summary>
public sealed class OutlineDrawer
{
    /// <summary>Pixels; lines may be off by the first, and by the next ones where the view is so full of coasts and borders that it would be too long.</summary>
    private static readonly ImmutableArray<double> Tolerances = [0.5, 0.7, 1, 1.4, 2];

    /// <summary>Square pixels for a tolerance of one; islands and lakes below are left out.</summary>
    private const double LeastArea = 2;

    /// <summary>Degrees; longer steps get points between, for a straight line of the data is a curve in most projections.</summary>
    private const double LongestStep = 1;

    private readonly BorderAtlas atlas;
    private readonly MapView view;
    private readonly double tolerance;
    private readonly PlanePoint[]?[] projected;
    private readonly PlanePoint[]?[] drawn;
    private readonly PathWriter land = new();
    private readonly ImmutableArray<(PlanePoint Pixel, int Land)> samples;
    private readonly int[] counted;
    private readonly GeoPoint centre;
    private readonly double radius;
    private bool blank = true;

    private OutlineDrawer(BorderAtlas atlas, MapView view, double tolerance, PlanePoint[]?[] projected, ImmutableArray<(PlanePoint Pixel, int Land)> samples)
    {
        (this.atlas, this.view, this.tolerance, this.projected, this.samples) = (atlas, view, tolerance, projected, samples);
        counted = new int[samples.Length];
        centre = view.ToGeo(view.Frame.Middle);
        radius = view.Frame.Outline(8).Max(p => view.ToGeo(p).DistanceTo(centre));
        drawn = new PlanePoint[]?[atlas.Arcs.Length];
    }

    /// <summary>Draws a view.</summary>
    /// <param name="atlas">The land and the borders.</param>
    /// <param name="view">What to show of them.</param>
    /// <param name="longest">Characters that all paths together should not exceed; lines become plainer for it, up to a limit.</param>
    public static MapOutline Draw(BorderAtlas atlas, MapView view, int longest)
    {
        var cache = new PlanePoint[]?[atlas.Arcs.Length];
        var spots = Samples(atlas, view);
        var outline = new OutlineDrawer(atlas, view, Tolerances[0], cache, spots).Draw();
        foreach (var plainer in Tolerances.Skip(1))
        {
            if (outline.Land.Length + outline.Borders.Length <= longest) break;
            outline = new OutlineDrawer(atlas, view, plainer, cache, spots).Draw();
        }

        return outline;
    }

    /// <summary>Points spread over the view, and whether each is on land: 1, or 0.</summary>
    private static ImmutableArray<(PlanePoint Pixel, int Land)> Samples(BorderAtlas atlas, MapView view) =>
    [
        .. Enumerable.Range(0, 9).Select(i => new PlanePoint(view.Width * (1 + (i % 3 * 2)) / 6, view.Height * (1 + (i / 3 * 2)) / 6))
            .Select(pixel => (pixel, Winding.OfLand(atlas, view.ToGeo(pixel)))),
    ];

    private MapOutline Draw()
    {
        foreach (var ring in atlas.Land) AddLand(ring);
        AddFrame(view.Turn == 0 ? Missing() : 0);
        var borders = Lines(BorderKind.Border);
        return new MapOutline(land.ToString(), borders, Lines(BorderKind.Contested).Length > 0, blank && borders.Length == 0);
    }

    private string Lines(BorderKind kind)
    {
        var path = new PathWriter();
        for (var i = 0; i < atlas.Arcs.Length; i++)
        {
            if (atlas.Arcs[i].Kind != kind) continue;
            foreach (var copy in Copies(Arc(i)))
            {
                foreach (var part in Clipper.Line(copy, view.Frame)) path.Add(part, closed: false);
            }
        }

        return path.ToString();
    }

    private void AddLand(BorderRing ring)
    {
        var outline = Joined(ring);
        if (view.Turn > 0) outline = ClosedAroundPole(outline);
        var area = SignedArea(outline);
        if (Math.Abs(area) < LeastArea * tolerance) return;
        if (view.Turn == 0) Wind(outline);
        foreach (var copy in Copies(outline))
        {
            var inside = Clipper.Ring(copy, view.Frame);
            var within = view.Frame.Grown(-0.05);
            blank = blank && !inside.Exists(within.Contains);
            land.Add(inside, closed: true);
        }
    }

    /// <summary>Counts how often an outline goes around each of the samples, clockwise as seen.</summary>
    private void Wind(List<PlanePoint> ring)
    {
        if (!PlaneBox.Of(ring).Overlaps(view.Frame)) return;
        for (var i = 0; i < samples.Length; i++) counted[i] += Winding.Around(samples[i].Pixel, ring);
    }

    /// <summary>
    /// A ring around the point opposite to the centre comes out inside out: it bounds what lies outside of it. The whole view, added
    /// once, makes the sum right. Whether it must be is seen at some points, of which the lines may have passed over one.
    /// </summary>
    private int Missing() => samples.Select((s, i) => s.Land - counted[i]).Order().ElementAt(samples.Length / 2);

    private void AddFrame(int times)
    {
        PlanePoint[] frame = [new(0, 0), new(view.Width, 0), new(view.Width, view.Height), new(0, view.Height)];
        if (times < 0) Array.Reverse(frame);
        for (var i = 0; i < Math.Abs(times); i++) land.Add(frame, closed: true);
    }

    /// <summary>
    /// A ring that has gone once around the Earth is a line from one side of the map to the other. It runs on beyond both, and closes
    /// along the pole at its right hand; any other ring is as it was.
    /// </summary>
    private List<PlanePoint> ClosedAroundPole(List<PlanePoint> ring)
    {
        var gone = ring[^1].X - ring[0].X;
        if (Math.Abs(gone) < view.Turn / 2) return ring;
        var pole = view.ToPixel(new GeoPoint(gone > 0 ? -90 : 90, 0)).Y;
        var closed = Enumerable.Range(-2, 5).SelectMany(turns => ring.Select(p => p with { X = p.X + (turns * gone) })).ToList();
        closed.Add(new PlanePoint(closed[^1].X, pole));
        closed.Add(new PlanePoint(closed[0].X, pole));
        return closed;
    }

    private List<PlanePoint> Joined(BorderRing ring)
    {
        var points = new List<PlanePoint>();
        foreach (var arc in ring.Arcs)
        {
            var part = Arc(arc < 0 ? ~arc : arc);
            var shift = points.Count == 0 || view.Turn == 0 ? 0 : Math.Round((points[^1].X - part[arc < 0 ? part.Length - 1 : 0].X) / view.Turn) * view.Turn;
            for (var i = 0; i < part.Length; i++)
            {
                var point = part[arc < 0 ? part.Length - 1 - i : i];
                points.Add(point with { X = point.X + shift });
            }
        }

        return points;
    }

    /// <summary>The line, or on a map that repeats itself all its repetitions that touch the view.</summary>
    private IEnumerable<IReadOnlyList<PlanePoint>> Copies(IReadOnlyList<PlanePoint> line)
    {
        var box = PlaneBox.Of(line);
        if (view.Turn == 0 || box.Width > 2 * view.Turn)
        {
            if (box.Overlaps(view.Frame)) yield return line;
            yield break;
        }

        for (var turns = Math.Ceiling(-box.Right / view.Turn); turns <= Math.Floor((view.Width - box.Left) / view.Turn); turns++)
        {
            var shift = turns * view.Turn;
            yield return [.. line.Select(p => p with { X = p.X + shift })];
        }
    }

    private PlanePoint[] Arc(int index)
    {
        var arc = atlas.Arcs[index];
        return drawn[index] ??= LineSimplifier.Simplify(projected[index] ??= Projected(IsInSight(arc) ? arc.Points : arc.Plain), tolerance);
    }

    /// <summary>Whether any of the line may be in the view, by the circle around it and the circle around the view; always on a map that repeats itself.</summary>
    private bool IsInSight(BorderArc arc) => view.Turn > 0 || arc.Centre.DistanceTo(centre) - arc.Radius - (2 * BorderArc.Plainness) <= radius;

    private PlanePoint[] Projected(ImmutableArray<GeoPoint> arc)
    {
        var line = new List<PlanePoint>(arc.Length) { view.ToPixel(arc[0]) };
        for (var i = 1; i < arc.Length; i++)
        {
            var (from, to) = (arc[i - 1], arc[i]);
            var steps = Math.Ceiling(Math.Max(Math.Abs(to.Latitude - from.Latitude), Math.Abs(to.Longitude - from.Longitude)) / LongestStep);
            for (var step = 1; step <= steps; step++) Extend(line, Between(from, to, (step - 1) / steps), Between(from, to, step / steps), 0);
        }

        return [.. line];
    }

    /// <summary>Adds the way to a point. Near the point opposite to the centre a small step on Earth is a long one on the map, and is taken in parts.</summary>
    private void Extend(List<PlanePoint> line, GeoPoint from, GeoPoint to, int depth)
    {
        var point = view.ToPixel(to);
        var shift = view.Turn == 0 ? 0 : Math.Round((line[^1].X - point.X) / view.Turn) * view.Turn;
        point = point with { X = point.X + shift };
        if (depth < 12 && point.DistanceTo(line[^1]) * view.MetresPerPixel > GeoPoint.EarthRadius / 10)
        {
            var middle = Between(from, to, 0.5);
            Extend(line, from, middle, depth + 1);
            Extend(line, middle, to, depth + 1);
        }
        else
        {
            line.Add(point);
        }
    }

    private static GeoPoint Between(GeoPoint from, GeoPoint to, double part) =>
        new(from.Latitude + (part * (to.Latitude - from.Latitude)), from.Longitude + (part * (to.Longitude - from.Longitude)));

    /// <summary>Greater than 0 where the outline runs clockwise as seen, with its inside at its right hand.</summary>
    private static double SignedArea(List<PlanePoint> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            sum += (from.X * to.Y) - (to.X * from.Y);
        }

        return sum / 2;
    }
}
