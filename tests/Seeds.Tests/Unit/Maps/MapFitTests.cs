using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

public sealed class MapFitTests
{
    private static readonly MapFit Fit = new(640, 320, 480, 70, 40, 60_000);

    [Fact]
    public void All_places_lie_within_the_margins()
    {
        foreach (var places in new[] { MapPlaces.Syria, MapPlaces.Pacific, MapPlaces.World, MapPlaces.Strewn(40, 3, 80, -180, 9) })
        {
            var view = Fit.View(places);
            Assert.InRange(view.Height, 280, 480);
            var room = new PlaneBox(70, 40, 500, view.Height - 80).Grown(1);
            Assert.All(places, p => Assert.True(room.Contains(view.ToPixel(p.Point)), p.Id));
        }
    }

    [Fact]
    public void The_180th_meridian_parts_nothing()
    {
        var view = Fit.View(MapPlaces.Pacific);
        Assert.True(view.Metres < 2_000_000);
        Assert.Equal(0, view.Turn);
    }

    [Fact]
    public void Places_all_over_the_Earth_get_a_map_of_the_world_that_shows_it_once()
    {
        var view = Fit.View(MapPlaces.World);
        Assert.True(view.Turn >= view.Width - 1e-6);
        Assert.True(view.Height * view.MetresPerPixel <= Math.PI * GeoPoint.EarthRadius + 1);
    }

    [Fact]
    public void One_place_gets_the_least_extent_and_its_halo_has_room()
    {
        Assert.Equal(60_000, Fit.View([MapPlaces.Of("a", "A", 10, 10)]).Metres, 1.0);
        var view = Fit.View([MapPlaces.Of("a", "A", 10, 10, 300_000)]);
        Assert.True(600_000 / view.MetresPerPixel <= 480 - 80 + 1e-6);
    }

    [Fact]
    public void Opposite_places_and_poles_have_a_map_too()
    {
        Assert.True(double.IsFinite(Fit.View([MapPlaces.Of("a", "A", 10, 20), MapPlaces.Of("b", "B", -10, -160)]).MetresPerPixel));
        Assert.True(double.IsFinite(Fit.View([MapPlaces.Of("a", "A", 90, 0), MapPlaces.Of("b", "B", -90, 0)]).MetresPerPixel));
        Assert.True(Fit.View([MapPlaces.Of("a", "A", 89, 0), MapPlaces.Of("b", "B", 89, 180)]).Metres < 500_000);
    }

    [Fact]
    public void A_place_far_from_a_crowd_is_left_out_of_the_main_map()
    {
        Assert.Equal(["sochi"], PlaceClusters.Part(MapPlaces.Syria).Far.Select(p => p.Id));
        var continents = MapPlaces.Strewn(10, 1, 50, 30, 1).Add(MapPlaces.Of("far", "Far", 37.8, -122.4)).Add(MapPlaces.Of("farther", "Farther", -37.8, 145));
        Assert.Equal(["far", "farther"], PlaceClusters.Part(continents).Far.Select(p => p.Id));
    }

    [Fact]
    public void Places_that_one_map_shows_well_stay_together()
    {
        Assert.Empty(PlaceClusters.Part(MapPlaces.World).Far);
        Assert.Empty(PlaceClusters.Part(MapPlaces.Pacific).Far);
        Assert.Empty(PlaceClusters.Part(MapPlaces.Strewn(60, 2, 45, 20, 10)).Far);
        Assert.Empty(PlaceClusters.Part([MapPlaces.Syria[0], MapPlaces.World[0]]).Far);
        Assert.Empty(PlaceClusters.Part([MapPlaces.Syria[0], MapPlaces.Syria[0], MapPlaces.Syria[0]]).Far);
    }

    [Theory]
    [InlineData(640_000, 200)]
    [InlineData(64_000, 20)]
    [InlineData(100_000, 20)]
    [InlineData(4_000_000, 1000)]
    public void The_scale_bar_is_a_round_length(double metres, double kilometres)
    {
        var view = new MapView(new AzimuthalEqualAreaProjection(default), default, metres / 640, 640, 480);
        var bar = ScaleBar.For(view, 200)!.Value;
        Assert.Equal(kilometres, bar.Kilometres, 1e-6);
        Assert.Equal(kilometres * 1000 / view.MetresPerPixel, bar.Pixels, 1e-6);
    }

    [Fact]
    public void A_map_of_the_world_has_no_scale_bar() => Assert.Null(ScaleBar.For(Fit.View(MapPlaces.World), 160));
}
