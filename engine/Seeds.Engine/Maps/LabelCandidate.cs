namespace Seeds.Engine.Maps;

/// <summary>One way to label a place.</summary>
/// <param name="Text">The label or a number.</param>
/// <param name="IsNumber">Whether it is a number.</param>
/// <param name="Box">Pixels; the room that it takes.</param>
/// <param name="Side">As in <see cref="MapLabel"/>.</param>
/// <param name="LeaderEnd">As in <see cref="MapLabel"/>.</param>
/// <param name="Cost">How little it is wanted; 0 is best.</param>
internal sealed record LabelCandidate(LabelText Text, bool IsNumber, PlaneBox Box, int Side, PlanePoint? LeaderEnd, double Cost)
{
    /// <summary>Degrees clockwise from the right, the best first, for a label that is read from left to right.</summary>
    private static readonly ImmutableArray<int> Beside = [0, -45, 45, 180, -135, 135, -90, 90];

    private static readonly ImmutableArray<int> Afar = [-30, 30, -60, 60, 0, -150, 150, -120, 120, 180, -90, 90];

    /// <summary>All ways to label a marker, the best first: beside it, at the end of a line, a number beside it, a number at the end of a line.</summary>
    /// <param name="marker">Pixels.</param>
    /// <param name="gap">Pixels between the marker's middle and a label beside it.</param>
    /// <param name="label">The label.</param>
    /// <param name="number">A number as wide as the widest that may be needed.</param>
    public static ImmutableArray<LabelCandidate> All(PlanePoint marker, double gap, LabelText label, LabelText number) =>
    [
        .. Near(marker, gap, label, false, 0)
            .Concat(Far(marker, [26, 42], label, false, 20))
            .Concat(Near(marker, gap, number, true, 40))
            .Concat(Far(marker, [20, 34, 50, 72, 100], number, true, 90))
            .OrderBy(c => c.Cost),
    ];

    private static IEnumerable<LabelCandidate> Near(PlanePoint marker, double gap, LabelText text, bool isNumber, double cost) =>
        Beside.Select((angle, rank) => At(marker, text, isNumber, angle, gap, cost + rank) with { LeaderEnd = null });

    private static IEnumerable<LabelCandidate> Far(PlanePoint marker, ImmutableArray<double> distances, LabelText text, bool isNumber, double cost) =>
        distances.SelectMany((distance, step) => Afar.Select((angle, rank) => At(marker, text, isNumber, angle, distance, cost + rank + (step * 25))));

    private static LabelCandidate At(PlanePoint marker, LabelText text, bool isNumber, int angle, double distance, double cost)
    {
        var (sin, cos) = Math.SinCos(GeoPoint.Radians(text.RightToLeft ? 180 - angle : angle));
        var near = new PlanePoint(marker.X + (distance * cos), marker.Y + (distance * sin));
        var (across, down) = (Sense(cos), Sense(sin));
        var left = near.X - (text.Width * (1 - across) / 2);
        var top = near.Y - (text.Height * (1 - down) / 2);
        return new LabelCandidate(text, isNumber, new PlaneBox(left, top, text.Width, text.Height), across, near, cost);
    }

    private static int Sense(double part) => Math.Abs(part) < 0.3 ? 0 : Math.Sign(part);
}
