using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

public sealed class ClipperTests
{
    private static readonly PlaneBox Box = new(0, 0, 10, 10);

    [Fact]
    public void A_segment_is_cut_at_the_edges()
    {
        Assert.Equal((new PlanePoint(0, 5), new PlanePoint(10, 5)), Clipper.Segment(new(-5, 5), new(15, 5), Box));
        Assert.Equal((new PlanePoint(2, 2), new PlanePoint(3, 3)), Clipper.Segment(new(2, 2), new(3, 3), Box));
        Assert.Null(Clipper.Segment(new(-5, 5), new(-1, 20), Box));
        Assert.Null(Clipper.Segment(new(0, 11), new(10, 11), Box));
    }

    [Fact]
    public void A_line_that_leaves_and_comes_back_is_two()
    {
        var parts = Clipper.Line([new(1, 1), new(1, 20), new(5, 20), new(5, 1), new(6, 1)], Box);
        Assert.Equal(2, parts.Length);
        Assert.Equal([new(1, 1), new(1, 10)], parts[0]);
        Assert.Equal([new(5, 10), new(5, 1), new(6, 1)], parts[1]);
    }

    [Fact]
    public void An_area_is_cut_to_the_rectangle()
    {
        var ring = Clipper.Ring([new(-10, -10), new(5, -10), new(5, 5), new(-10, 5)], Box);
        Assert.Equal(new PlaneBox(0, 0, 5, 5), PlaneBox.Of(ring));
        Assert.Equal(4, ring.Distinct().Count());
    }

    [Fact]
    public void An_area_around_the_rectangle_becomes_it_and_one_beside_it_nothing()
    {
        Assert.Equal(Box, PlaneBox.Of(Clipper.Ring([new(-90, -90), new(90, -90), new(90, 90), new(-90, 90)], Box)));
        Assert.Empty(Clipper.Ring([new(20, 0), new(30, 0), new(30, 10)], Box));
    }

    [Fact]
    public void A_simplified_line_stays_within_the_tolerance_and_keeps_its_ends()
    {
        PlanePoint[] line = [.. Enumerable.Range(0, 500).Select(i => new PlanePoint(i, (20 * Math.Sin(i / 9.0)) + (0.3 * (i % 3))))];
        var simple = LineSimplifier.Simplify(line, 0.5);
        Assert.True(simple.Length < 250);
        Assert.Equal((line[0], line[^1]), (simple[0], simple[^1]));
        Assert.All(line, p => Assert.True(Enumerable.Range(1, simple.Length - 1).Min(i => Distance(p, simple[i - 1], simple[i])) <= 0.5 + 1e-9));
    }

    [Fact]
    public void A_closed_line_stays_closed_and_keeps_its_extent()
    {
        PlanePoint[] circle = [.. Enumerable.Range(0, 361).Select(i => new PlanePoint(50 * Math.Cos(i % 360 * Math.PI / 180), 50 * Math.Sin(i % 360 * Math.PI / 180)))];
        var simple = LineSimplifier.Simplify(circle, 0.5);
        Assert.Equal(simple[0], simple[^1]);
        Assert.InRange(simple.Length, 8, 60);
        Assert.True(PlaneBox.Of(simple).Width > 98);
    }

    private static double Distance(PlanePoint p, PlanePoint a, PlanePoint b)
    {
        var square = Math.Pow(b.X - a.X, 2) + Math.Pow(b.Y - a.Y, 2);
        var along = Math.Clamp((((p.X - a.X) * (b.X - a.X)) + ((p.Y - a.Y) * (b.Y - a.Y))) / square, 0, 1);
        return p.DistanceTo(new PlanePoint(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y))));
    }
}
