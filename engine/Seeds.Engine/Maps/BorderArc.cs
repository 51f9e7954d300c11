namespace Seeds.Engine.Maps;

/// <summary>A line between two points where borders or coasts meet, or around an island. What lies on both sides shares it (TopoJSON specification, section 2.1.3).</summary>
public sealed class BorderArc
{
    /// <summary>Metres; the plain course of a line is nowhere off by more.</summary>
    public const double Plainness = 200_000;

    /// <summary>A line.</summary>
    /// <param name="kind">What it parts.</param>
    /// <param name="points">At least two; longitudes run on beyond ±180 rather than jump.</param>
    public BorderArc(BorderKind kind, ImmutableArray<GeoPoint> points)
    {
        (Kind, Points) = (kind, points);
        (West, East, var south, North) = (points[0].Longitude, points[0].Longitude, points[0].Latitude, points[0].Latitude);
        foreach (var (latitude, longitude) in points)
        {
            (West, East) = (Math.Min(West, longitude), Math.Max(East, longitude));
            (south, North) = (Math.Min(south, latitude), Math.Max(North, latitude));
        }

        Centre = new GeoPoint((south + North) / 2, (West + East) / 2);
        foreach (var point in points) Radius = Math.Max(Radius, Centre.DistanceTo(point));
        Plain = Radius < Plainness / 2 ? [points[0], points[^1]] : Thinned(points);
    }

    /// <summary>What it parts.</summary>
    public BorderKind Kind { get; }

    /// <summary>At least two; longitudes run on beyond ±180 rather than jump.</summary>
    public ImmutableArray<GeoPoint> Points { get; }

    /// <summary>The same line of far fewer points, for where it is out of sight and matters only for what it encloses.</summary>
    public ImmutableArray<GeoPoint> Plain { get; }

    /// <summary>The least longitude of its points.</summary>
    public double West { get; }

    /// <summary>The greatest longitude of its points.</summary>
    public double East { get; }

    /// <summary>The greatest latitude of its points.</summary>
    public double North { get; }

    /// <summary>The middle of a circle on Earth that holds all its points.</summary>
    public GeoPoint Centre { get; }

    /// <summary>Metres from the middle of that circle to its edge.</summary>
    public double Radius { get; }

    private static ImmutableArray<GeoPoint> Thinned(ImmutableArray<GeoPoint> points)
    {
        var kept = ImmutableArray.CreateBuilder<GeoPoint>();
        kept.Add(points[0]);
        for (var i = 1; i < points.Length - 1; i++)
        {
            if (kept[^1].DistanceTo(points[i]) >= Plainness) kept.Add(points[i]);
        }

        kept.Add(points[^1]);
        return kept.ToImmutable();
    }
}
