namespace Seeds.Engine.Maps;

/// <summary>Parts the places that one map shows well from those that lie too far away.</summary>
public static class PlaceClusters
{
    /// <summary>Part of a map's extent below which neighbours come too near to each other.</summary>
    private const double TooNear = 0.03;

    /// <summary>How much larger than the rest alone a map with the far places must be for them to be left out.</summary>
    private const double Worthwhile = 4;

    /// <summary>Part of all places that the main map must show.</summary>
    private const double Most = 0.6;

    /// <summary>Metres; no extent counts as smaller.</summary>
    private const double LeastExtent = 20_000;

    /// <summary>So many places are not parted: the time grows with their square.</summary>
    private const int TooMany = 1000;

    /// <summary>
    /// The places of the main map and those outside it, each in the order given. Where the places are so far apart that most of
    /// them would lie on top of their neighbours, the widest gap between them is cut (the longest edge of their minimum spanning
    /// tree), the larger side stays, and so on, as long as most places stay and the map gains much by it.
    /// </summary>
    public static (ImmutableArray<MapPlace> Main, ImmutableArray<MapPlace> Far) Part(ImmutableArray<MapPlace> places)
    {
        if (places.Length is < 3 or > TooMany) return (places, []);
        var least = Math.Max(2, Math.Ceiling(places.Length * Most));
        var edges = SpanningTree(places).OrderByDescending(e => e.Metres).ThenBy(e => e.A).ThenBy(e => e.B).ToList();
        var main = Enumerable.Range(0, places.Length).ToHashSet();
        var (rest, within) = (main, edges);
        while (within.Count > 0 && IsCrowded(main, edges, places))
        {
            rest = LargerSide(rest, within);
            if (rest.Count < least) break;
            within = [.. within.Skip(1).Where(e => rest.Contains(e.A) && rest.Contains(e.B))];
            // It may take more than one cut until the map gains: two far places may lie on two sides.
            if (Extent(main.Select(i => places[i])) >= Worthwhile * Extent(rest.Select(i => places[i]))) (main, edges) = (rest, within);
        }

        return ([.. places.Where((_, i) => main.Contains(i))], [.. places.Where((_, i) => !main.Contains(i))]);
    }

    /// <summary>Whether half of the places or more have a neighbour too near for a map of all. The line to the nearest neighbour is always an edge of the tree.</summary>
    private static bool IsCrowded(HashSet<int> main, List<(int A, int B, double Metres)> edges, ImmutableArray<MapPlace> places)
    {
        var nearest = edges.SelectMany(e => new[] { (Place: e.A, e.Metres), (Place: e.B, e.Metres) }).GroupBy(e => e.Place).Select(g => g.Min(e => e.Metres)).Order().ToList();
        return nearest[(nearest.Count - 1) / 2] < TooNear * Extent(main.Select(i => places[i]));
    }

    /// <summary>Metres across a circle that holds all places, around the middle of them; 20,000 at least.</summary>
    public static double Extent(IEnumerable<MapPlace> places)
    {
        var points = places.Select(p => p.Point).ToList();
        var middle = GeoPoint.Middle(points) ?? points[0];
        return Math.Max(LeastExtent, 2 * points.Max(middle.DistanceTo));
    }

    /// <summary>The places on the side of the longest edge that has more of them; of two equal sides the one with the first place.</summary>
    private static HashSet<int> LargerSide(HashSet<int> main, List<(int A, int B, double Metres)> edges)
    {
        var near = edges.Skip(1).SelectMany(e => new[] { (From: e.A, To: e.B), (From: e.B, To: e.A) }).ToLookup(e => e.From, e => e.To);
        var side = new HashSet<int> { main.Min() };
        var open = new Stack<int>(side);
        while (open.TryPop(out var place))
        {
            foreach (var next in near[place].Where(side.Add)) open.Push(next);
        }

        return side.Count * 2 >= main.Count ? side : [.. main.Except(side)];
    }

    /// <summary>The shortest lines that join all places (Prim, Shortest connection networks and some generalizations, 1957).</summary>
    private static List<(int A, int B, double Metres)> SpanningTree(ImmutableArray<MapPlace> places)
    {
        var edges = new List<(int A, int B, double Metres)>();
        var best = Enumerable.Range(0, places.Length).Select(i => (From: 0, Metres: places[0].Point.DistanceTo(places[i].Point))).ToArray();
        var outside = Enumerable.Range(1, places.Length - 1).ToList();
        while (outside.Count > 0)
        {
            var next = outside.MinBy(i => best[i].Metres);
            outside.Remove(next);
            edges.Add((best[next].From, next, best[next].Metres));
            foreach (var i in outside)
            {
                var metres = places[next].Point.DistanceTo(places[i].Point);
                if (metres < best[i].Metres) best[i] = (next, metres);
            }
        }

        return edges;
    }
}
