namespace Seeds.Engine.Maps;

/// <summary>A line between two points where borders or coasts meet, or around an island. What lies on both sides shares it (TopoJSON specification, section 2.1.3).</summary>
/// <param name="Kind">What it parts.</param>
/// <param name="Points">At least two; longitudes run on beyond ±180 rather than jump.</param>
public sealed record BorderArc(BorderKind Kind, ImmutableArray<GeoPoint> Points);
