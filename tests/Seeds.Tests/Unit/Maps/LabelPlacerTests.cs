using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

public sealed class LabelPlacerTests
{
    private static readonly MapFit Fit = new(640, 320, 480, 70, 40, 60_000);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(150)]
    [InlineData(600)]
    public void No_label_lies_on_a_label_a_marker_or_what_is_kept_free(int count)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var view = Fit.View(MapPlaces.Strewn(count, seed, 30, 30, 6));
            ImmutableArray<PlaneBox> kept = [new(10, 10, 180, 120)];
            var labels = LabelPlacer.Place(MapPlaces.Strewn(count, seed, 30, 30, 6), view, kept, 16, "en", 1);
            Assert.Equal(count, labels.Length);
            var placed = labels.Where(l => l.Number != 0).ToList();
            Assert.NotEmpty(placed);
            foreach (var label in placed)
            {
                Assert.True(view.Frame.Contains(label.Box));
                Assert.False(label.Box.Overlaps(kept[0]));
                Assert.All(labels, l => Assert.True(label.Box.DistanceTo(l.Marker) >= LabelPlacer.MarkerRadius));
                Assert.DoesNotContain(placed, l => l != label && l.Box.Overlaps(label.Box));
                Assert.DoesNotContain(placed, l => l != label && l.LeaderEnd is { } end && Clipper.Segment(l.Marker, end, label.Box) is not null);
            }
        }
    }

    [Fact]
    public void A_few_places_all_keep_their_names()
    {
        var places = MapPlaces.Syria.RemoveAll(p => p.Id == "sochi");
        Assert.All(LabelPlacer.Place(places, Fit.View(places), [], 16, "en", 1), l => Assert.Null(l.Number));
    }

    [Fact]
    public void Of_two_neighbours_each_label_is_nearest_to_its_own_marker()
    {
        var places = MapPlaces.Syria.RemoveAll(p => p.Id is "sochi");
        var labels = LabelPlacer.Place(places, Fit.View(places), [], 16, "en", 1);
        foreach (var label in labels.Where(l => l.LeaderEnd is null)) Assert.Equal(label, labels.MinBy(l => label.Box.DistanceTo(l.Marker)));
    }

    [Fact]
    public void Numbers_count_up_in_the_order_given_from_the_first()
    {
        var places = MapPlaces.Strewn(100, 5, 30, 30, 3);
        var numbers = LabelPlacer.Place(places, Fit.View(places), [], 16, "en", 7).Where(l => l.Number > 0).Select(l => l.Number!.Value).ToList();
        Assert.Equal(Enumerable.Range(7, numbers.Count), numbers);
        Assert.True(numbers.Count > 50);
    }

    [Fact]
    public void Places_on_the_same_spot_get_a_label_each()
    {
        var places = MapPlaces.Strewn(5, 1, 30, 30, 0);
        var labels = LabelPlacer.Place(places, Fit.View(places), [], 16, "en", 1);
        Assert.All(labels, l => Assert.NotEqual(0, l.Number));
    }

    [Fact]
    public void A_label_in_Arabic_goes_to_the_left_and_a_long_one_into_lines()
    {
        var place = MapPlaces.Of("a", "إدلب", 35, 36);
        Assert.Equal(-1, LabelPlacer.Place([place], Fit.View([place]), [], 16, "en", 1)[0].Side);
        var text = LabelText.Break("Turkish border north-west of Idlib", 16, 180, "en");
        Assert.Equal(["Turkish border", "north-west of Idlib"], text.Lines);
        Assert.True(LabelText.Break("الحدود", 16, 180, "en").RightToLeft);
        Assert.False(LabelText.Break("Beirut", 16, 180, "ar").RightToLeft);
        Assert.True(LabelText.Break("12", 16, 180, "ar").RightToLeft);
        Assert.Equal([""], LabelText.Break("  ", 16, 180, "en").Lines);
    }
}
