namespace Seeds.Engine.Maps;

/// <summary>Counts how often lines go around a point.</summary>
internal static class Winding
{
    /// <summary>How often a closed line of the plane goes clockwise, as seen, around a point.</summary>
    public static int Around(PlanePoint point, List<PlanePoint> ring)
    {
        var count = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            if (from.Y <= point.Y == to.Y <= point.Y) continue;
            var x = from.X + ((point.Y - from.Y) / (to.Y - from.Y) * (to.X - from.X));
            if (x > point.X) count += to.Y > from.Y ? 1 : -1; // down at the right is clockwise
        }

        return count;
    }

    /// <summary>
    /// 1 for a point of the Earth on land, 0 for one at sea. Land is at the right hand of its outlines, so that each eastward step of one
    /// north of the point has it inside, and each westward one outside.
    /// </summary>
    public static int OfLand(BorderAtlas atlas, GeoPoint point)
    {
        var arcs = new int?[atlas.Arcs.Length];
        return atlas.Land.Sum(ring => ring.Arcs.Sum(arc => (arc < 0 ? -1 : 1) * (arcs[arc < 0 ? ~arc : arc] ??= EastwardNorthOf(point, atlas.Arcs[arc < 0 ? ~arc : arc]))));
    }

    private static int EastwardNorthOf(GeoPoint point, BorderArc arc)
    {
        if (arc.North <= point.Latitude || Turns(arc.West, point) == Turns(arc.East, point)) return 0;
        var (count, line) = (0, arc.Points);
        for (var i = 1; i < line.Length; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            if (Math.Max(from.Latitude, to.Latitude) <= point.Latitude) continue;
            var (before, after) = (Turns(from.Longitude, point), Turns(to.Longitude, point));
            if (before == after) continue;
            var meridian = point.Longitude + (360 * Math.Max(before, after));
            var latitude = from.Latitude + ((meridian - from.Longitude) / (to.Longitude - from.Longitude) * (to.Latitude - from.Latitude));
            if (latitude > point.Latitude) count += after > before ? 1 : -1;
        }

        return count;
    }

    /// <summary>Whole turns from the point's meridian to a longitude: they change where a line crosses that meridian.</summary>
    private static double Turns(double longitude, GeoPoint point) => Math.Floor((longitude - point.Longitude) / 360);
}
