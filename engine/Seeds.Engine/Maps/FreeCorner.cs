namespace Seeds.Engine.Maps;

/// <summary>Finds the corner of a map that is farthest from its places.</summary>
internal static class FreeCorner
{
    /// <summary>The room in the best corner, and how far in pixels the nearest marker is from it; of equal corners the lower, and of these the left one.</summary>
    /// <param name="frame">The map without its margin.</param>
    /// <param name="markers">The places, in pixels.</param>
    /// <param name="width">Pixels needed.</param>
    /// <param name="height">Pixels needed.</param>
    /// <param name="enough">Pixels of distance from the places, beyond which corners are equal.</param>
    /// <param name="kept">What stands in corners already.</param>
    public static (PlaneBox Box, double Clearance) Find(
        PlaneBox frame, ImmutableArray<PlanePoint> markers, double width, double height, double enough, params ImmutableArray<PlaneBox> kept)
    {
        var (right, bottom) = (frame.Right - width, frame.Bottom - height);
        var corners = new PlanePoint[] { new(frame.Left, bottom), new(right, bottom), new(frame.Left, frame.Top), new(right, frame.Top) }
            .Select(p => new PlaneBox(p.X, p.Y, width, height));
        return corners.Where(c => !kept.Any(c.Overlaps))
            .Select(c => (Box: c, Clearance: markers.Select(c.DistanceTo).DefaultIfEmpty(frame.Width).Min()))
            .MaxBy(c => Math.Min(c.Clearance, enough));
    }
}
