using System.Globalization;

namespace Seeds.Engine.Maps;

/// <summary>
/// Finds room for the labels of a map: each takes the best way that is free, those in the thick of it first, and then again in a
/// few rounds, in case others have made room. No label lies on another, on a marker, on a line to a label or on what it must keep free.
/// The same places give the same labels.
/// </summary>
public sealed class LabelPlacer
{
    /// <summary>Pixels around a marker's middle that belong to it.</summary>
    public const double MarkerRadius = 6;

    /// <summary>So many places get labels or numbers; more would not be read, and would take long.</summary>
    private const int Most = 80;

    private const int Rounds = 3;

    /// <summary>Pixels; a label stands outside its halo up to this size, and over a larger one.</summary>
    private const double FarthestBeside = 14;

    private readonly PlaneBox frame;
    private readonly ImmutableArray<PlaneBox> kept;
    private readonly ImmutableArray<PlanePoint> markers;
    private readonly LabelCandidate?[] chosen;

    private LabelPlacer(PlaneBox frame, ImmutableArray<PlaneBox> kept, ImmutableArray<PlanePoint> markers)
    {
        (this.frame, this.kept, this.markers) = (frame.Grown(-3), kept, markers);
        chosen = new LabelCandidate?[markers.Length];
    }

    /// <summary>
    /// A label for each place, in the order given; numbers count up in this order. Where more than a third of the places need a number,
    /// or one finds no room for its own, all get one, since a reader has to look in the list anyway.
    /// </summary>
    /// <param name="places">The places, all within the view.</param>
    /// <param name="view">The map.</param>
    /// <param name="kept">What must stay free of labels, in pixels.</param>
    /// <param name="size">Font size in pixels.</param>
    /// <param name="languageTag">BCP 47 tag of the map.</param>
    /// <param name="firstNumber">The first number, 1 or more.</param>
    public static ImmutableArray<MapLabel> Place(
        ImmutableArray<MapPlace> places, MapView view, ImmutableArray<PlaneBox> kept, double size, string languageTag, int firstNumber)
    {
        var placer = new LabelPlacer(view.Frame, kept, [.. places.Select(p => view.ToPixel(p.Point))]);
        var widest = Math.Min(size * 11, view.Width / 2);
        var number = LabelText.Break((places.Length + firstNumber) switch { > 100 => "888", > 10 => "88", _ => "8" }, size, widest, "en");
        var texts = places.Select(p => LabelText.Break(p.Label, size, widest, p.LanguageTag ?? languageTag)).ToImmutableArray();
        var candidates = places.Take(Most).Select((p, i) =>
            LabelCandidate.All(placer.markers[i], Math.Clamp(view.HaloRadius(p), MarkerRadius, FarthestBeside) + 3, texts[i], number)).ToImmutableArray();
        if (places.Length <= Most) placer.Choose(candidates);
        if (placer.chosen.Contains(null) || placer.chosen.Count(c => c!.IsNumber) * 3 > places.Length) placer.Choose([.. candidates.Select(c => c.RemoveAll(l => !l.IsNumber))]);
        return placer.Labels(places, texts, firstNumber);
    }

    private void Choose(ImmutableArray<ImmutableArray<LabelCandidate>> candidates)
    {
        var order = Enumerable.Range(0, candidates.Length)
            .OrderByDescending(i => markers.Count(m => m.DistanceTo(markers[i]) < 60)).ThenBy(i => i).ToImmutableArray();
        Array.Clear(chosen);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var i in order)
            {
                chosen[i] = null;
                chosen[i] = Best(candidates[i], i);
            }
        }
    }

    /// <summary>The free candidate of the least cost, which only rises from one to the next.</summary>
    private LabelCandidate? Best(ImmutableArray<LabelCandidate> candidates, int own)
    {
        var (best, least) = ((LabelCandidate?)null, double.PositiveInfinity);
        foreach (var candidate in candidates)
        {
            if (candidate.Cost >= least) break;
            if (!IsFree(candidate, own)) continue;
            var cost = candidate.Cost + Doubt(candidate, own);
            if (cost < least) (best, least) = (candidate, cost);
        }

        return best;
    }

    /// <summary>What it costs that a label without a line is as near to another marker as to its own.</summary>
    private double Doubt(LabelCandidate candidate, int own) =>
        candidate.LeaderEnd is null && markers.Where((_, i) => i != own).Any(m => candidate.Box.DistanceTo(m) < candidate.Box.DistanceTo(markers[own]) + 5) ? 35 : 0;

    private ImmutableArray<MapLabel> Labels(ImmutableArray<MapPlace> places, ImmutableArray<LabelText> texts, int number)
    {
        var labels = ImmutableArray.CreateBuilder<MapLabel>();
        for (var i = 0; i < places.Length; i++)
        {
            var (place, marker) = (places[i], markers[i]);
            labels.Add(chosen[i] switch
            {
                null => new MapLabel(place, marker, 0, texts[i], new PlaneBox(marker.X, marker.Y, 0, 0), 0, null),
                { IsNumber: false } c => new MapLabel(place, marker, null, c.Text, c.Box, c.Side, c.LeaderEnd),
                { } c => new MapLabel(place, marker, number, c.Text with { Lines = [(number++).ToString(CultureInfo.InvariantCulture)] }, c.Box, c.Side, c.LeaderEnd),
            });
        }

        return labels.ToImmutable();
    }

    private bool IsFree(LabelCandidate candidate, int own)
    {
        if (!frame.Contains(candidate.Box) || kept.Any(candidate.Box.Overlaps)) return false;
        var reach = Reach(candidate, own);
        for (var i = 0; i < markers.Length; i++)
        {
            if (chosen[i] is null && !reach.Contains(markers[i])) continue; // too far away for either of the two below
            if (candidate.Box.DistanceTo(markers[i]) < MarkerRadius) return false;
            if (i != own && Crosses(candidate, own, i)) return false;
        }

        return true;
    }

    /// <summary>All that lies within a marker's radius of a candidate or its line, and some more at the corners.</summary>
    private PlaneBox Reach(LabelCandidate candidate, int own)
    {
        var box = candidate.Box;
        if (candidate.LeaderEnd is not { } end) return box.Grown(MarkerRadius);
        var from = markers[own];
        var (left, top) = (Math.Min(box.Left, Math.Min(from.X, end.X)), Math.Min(box.Top, Math.Min(from.Y, end.Y)));
        var (right, bottom) = (Math.Max(box.Right, Math.Max(from.X, end.X)), Math.Max(box.Bottom, Math.Max(from.Y, end.Y)));
        return new PlaneBox(left, top, right - left, bottom - top).Grown(MarkerRadius);
    }

    /// <summary>Whether a candidate, with its line, and what another place has are in each other's way.</summary>
    private bool Crosses(LabelCandidate candidate, int own, int other)
    {
        if (candidate.LeaderEnd is { } end && Touches(markers[own], end, markers[other])) return true;
        if (chosen[other] is not { } its) return false;
        if (its.Box.Overlaps(candidate.Box.Grown(1))) return true;
        if (candidate.LeaderEnd is { } leader && Clipper.Segment(markers[own], leader, its.Box) is not null) return true;
        if (its.LeaderEnd is not { } theirs) return false;
        return Clipper.Segment(markers[other], theirs, candidate.Box.Grown(1)) is not null
            || (candidate.LeaderEnd is { } mine && Intersect(markers[own], mine, markers[other], theirs));
    }

    /// <summary>Whether a line from a marker passes over another marker; of two markers on the same spot neither is in the other's way.</summary>
    private static bool Touches(PlanePoint from, PlanePoint end, PlanePoint marker) =>
        from.DistanceTo(marker) > MarkerRadius && LineSimplifier.DistanceToSegment(marker, from, end) < MarkerRadius;

    private static bool Intersect(PlanePoint a, PlanePoint b, PlanePoint c, PlanePoint d) =>
        Turn(a, b, c) > 0 != Turn(a, b, d) > 0 && Turn(c, d, a) > 0 != Turn(c, d, b) > 0;

    private static double Turn(PlanePoint a, PlanePoint b, PlanePoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
