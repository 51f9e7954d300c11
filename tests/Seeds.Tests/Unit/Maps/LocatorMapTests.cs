using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Seeds.Engine.Maps;
using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit.Maps;

public sealed partial class LocatorMapTests
{
    public static TheoryData<string> Sets => ["syria", "pacific", "world", "one", "forty", "pole", "crowd", "spot"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_map_is_well_formed_and_shows_each_place_once(string set)
    {
        var places = Set(set);
        var drawing = Draw(places);
        XElement.Parse(drawing.Html);
        foreach (var svg in new[] { drawing.Wide, drawing.Narrow })
        {
            var root = XElement.Parse(svg);
            Assert.Equal(places.Select(p => p.Id).Order(), root.Descendants("a").Select(a => (string)a.Attribute("data-place")!).Order());
            Assert.All(root.DescendantsAndSelf().Attributes(), a => Assert.False(a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(root.Descendants("a"), a => Assert.False(string.IsNullOrWhiteSpace((string?)a.Attribute("aria-label") ?? a.Value)));
            var ids = root.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToHashSet();
            Assert.All(ids, id => Assert.StartsWith("map-", id, StringComparison.Ordinal));
            Assert.Contains((string)root.Attribute("aria-labelledby")!, ids);
            Assert.Contains((string)root.Attribute("aria-describedby")!, ids);
        }

        Assert.DoesNotContain("NaN", drawing.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", drawing.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_same_places_give_the_same_bytes(string set) => Assert.Equal(Draw(Set(set)).Html, Draw(Set(set)).Html);

    [Fact]
    public void Eight_places_fit_in_eight_thousand_bytes()
    {
        var drawing = Draw(MapPlaces.Syria);
        Assert.InRange(Encoding.UTF8.GetByteCount(drawing.Wide), 3000, 8192);
        Assert.InRange(Encoding.UTF8.GetByteCount(drawing.Narrow), 3000, 8192);
    }

    [Fact]
    public void A_map_of_the_world_stays_small() => Assert.InRange(Encoding.UTF8.GetByteCount(Draw(MapPlaces.World).Wide), 3000, 20_000);

    [Fact]
    public void No_place_gives_no_map()
    {
        Assert.Null(LocatorMap.Draw([], MapPlaces.Words(), "map", BorderAtlas.World));
        Assert.Null(LocatorMap.Draw(default, MapPlaces.Words(), "map", BorderAtlas.World));
    }

    [Theory]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(0, double.NaN, 0)]
    [InlineData(0, 0, double.NaN)]
    [InlineData(double.PositiveInfinity, 0, 0)]
    [InlineData(90.1, 0, 0)]
    [InlineData(0, -180.1, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, 1e9)]
    public void A_place_that_is_nowhere_is_refused(double latitude, double longitude, double halo) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MapPlace("a", "A", null, latitude, longitude, halo, "#a"));

    [Fact]
    public void Hostile_text_stays_text()
    {
        var place = new MapPlace("a\"b", "<script>alert(1)</script> & \"q\" \u0001\ud800 \u202e", "x\"y", 10, 10, 0, "#\"><b>");
        var root = XElement.Parse(Draw([place]).Html);
        Assert.Empty(root.Descendants("script"));
        Assert.Equal("#\"><b>", (string)root.Descendants("a").First().Attribute("href")!);
    }

    /// <summary>Land is filled and sea is not, wherever the map is, whatever lies opposite to it on Earth.</summary>
    [Theory]
    [InlineData(35.9, 37.6, true)]
    [InlineData(40.2, -4.5, true)] // opposite: New Zealand
    [InlineData(-39.2, 175.8, true)] // opposite: Spain
    [InlineData(-44, 150, false)]
    [InlineData(-88, 10, true)]
    [InlineData(89, 10, false)]
    [InlineData(0, -150, false)] // opposite: Africa
    [InlineData(42, 51, false)] // the Caspian Sea, inside land
    [InlineData(67.5, 179, true)] // the east of Siberia, on both sides of the 180th meridian
    [InlineData(-17.8, 178, true)]
    [InlineData(-35, -65, true)] // opposite: China
    public void Land_is_land_and_sea_is_sea(double latitude, double longitude, bool land)
    {
        var place = MapPlaces.Of("a", "A", latitude, longitude);
        var view = new MapFit(640, 320, 480, 70, 40, 600_000).View([place]);
        foreach (var metres in new[] { 600_000.0, 3_000_000, 12_000_000 })
        {
            var near = view.Widened(metres / view.Metres);
            Assert.Equal(land, IsFilled(OutlineDrawer.Draw(BorderAtlas.World, near, 100_000).Land, near.ToPixel(place.Point)));
        }

        var world = new MapFit(640, 320, 480, 70, 40, 0).View(MapPlaces.World);
        if (world.Frame.Contains(world.ToPixel(place.Point))) Assert.Equal(land, IsFilled(OutlineDrawer.Draw(BorderAtlas.World, world, 100_000).Land, world.ToPixel(place.Point)));
    }

    [Fact]
    public void A_line_on_which_two_states_do_not_agree_is_not_drawn()
    {
        var view = new MapFit(640, 320, 480, 70, 40, 100_000).View([MapPlaces.Of("a", "A", 33.0, 35.8)]); // the Golan
        BorderAtlas Only(BorderKind kind) => BorderAtlas.World with { Arcs = [.. BorderAtlas.World.Arcs.Select(a => new BorderArc(a.Kind == BorderKind.Contested ? kind : BorderKind.Coast, a.Points))] };
        Assert.NotEqual("", OutlineDrawer.Draw(Only(BorderKind.Border), view, 100_000).Borders);
        var drawn = OutlineDrawer.Draw(Only(BorderKind.Contested), view, 100_000);
        Assert.Equal(("", true), (drawn.Borders, drawn.HasContested));
    }

    [Fact]
    public void Notes_say_what_is_on_the_map_and_no_more()
    {
        Assert.Equal(["Halo.", "Overview.", "Contested.", "Borders: Natural Earth."], Draw(MapPlaces.Syria).Notes);
        Assert.Equal(["Borders: Natural Earth."], Draw(MapPlaces.Pacific).Notes);
    }

    [Fact]
    public void A_far_place_is_on_the_small_map_which_shows_where_the_large_one_lies()
    {
        var panels = XElement.Parse(Draw(MapPlaces.Syria).Wide).Elements("g").ToList();
        Assert.Equal(2, panels.Count);
        Assert.Equal(["sochi"], panels[1].Elements("a").Select(a => (string)a.Attribute("data-place")!));
        Assert.Single(panels[1].Elements("rect"), r => (string)r.Attribute("class")! == "map-window");
    }

    [Fact]
    public void One_place_far_from_any_coast_still_has_one_in_view() =>
        Assert.True(XElement.Parse(Draw([MapPlaces.Of("a", "A", -23.7, 133.88)]).Wide).Descendants("path").First(p => (string)p.Attribute("class")! == "map-land").Attribute("d")!.Value.Length > 100);

    [Fact]
    public void Labels_from_right_to_left_are_anchored_for_it()
    {
        var svg = XElement.Parse(LocatorMap.Draw([MapPlaces.Of("idlib", "إدلب", 35.93, 36.63), MapPlaces.Of("beirut", "Beirut", 33.89, 35.5, 0, "en")], MapPlaces.Words("ar"), "map", BorderAtlas.World)!.Wide);
        Assert.Equal("ltr", (string)svg.Attribute("direction")!);
        var texts = svg.Descendants("a").Elements("text").ToDictionary(t => t.Value, StringComparer.Ordinal);
        Assert.Equal("rtl", (string?)texts["إدلب"].Attribute("direction"));
        Assert.Null(texts["إدلب"].Attribute("text-anchor")); // its start is the right edge, at the marker
        Assert.Null(texts["Beirut"].Attribute("direction"));
        Assert.Equal("en", (string?)texts["Beirut"].Attribute("lang"));
    }

    [Fact]
    public void A_crowded_map_has_numbers_and_a_list_of_them()
    {
        var html = XElement.Parse(Draw(Set("forty")).Html);
        foreach (var drawing in html.Elements("div"))
        {
            var numbers = drawing.Descendants("a").Where(a => a.Attribute("data-place") is not null && a.Element("title") is not null).ToList();
            Assert.Equal(numbers.Count, drawing.Element("ol")!.Elements("li").Count());
        }
    }

    [Fact]
    public void The_words_of_the_interface_hold_those_of_a_map() => Assert.Equal("[map-title]", MapWords.Of(TestWords.English).Title);

    private static LocatorMapDrawing Draw(ImmutableArray<MapPlace> places) => LocatorMap.Draw(places, MapPlaces.Words(), "map", BorderAtlas.World)!;

    private static ImmutableArray<MapPlace> Set(string name) => name switch
    {
        "syria" => MapPlaces.Syria,
        "pacific" => MapPlaces.Pacific,
        "world" => MapPlaces.World,
        "one" => [MapPlaces.Syria[0]],
        "forty" => MapPlaces.Strewn(40, 4, 47, 25, 4),
        "pole" => [MapPlaces.Of("pole", "Pole", -90, 0), MapPlaces.Of("b", "B", -78.46, 106.84, 20_000), MapPlaces.Of("c", "C", -77.85, 166.67)],
        "crowd" => MapPlaces.Strewn(300, 4, 10, -10, 8),
        _ => [MapPlaces.Of("a", "A", 10, 10), MapPlaces.Of("b", "B", 10, 10), MapPlaces.Of("c", "C", 10, 10, 5_000_000)],
    };

    /// <summary>Whether a path of relative lines covers a point, by the rule <c>nonzero</c>.</summary>
    private static bool IsFilled(string path, PlanePoint point)
    {
        var (count, at) = (0, new PlanePoint(0, 0));
        foreach (var part in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(part).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var ring = new List<PlanePoint>();
            for (var i = 0; i < numbers.Count; i += 2) ring.Add(at = new PlanePoint(at.X + numbers[i], at.Y + numbers[i + 1]));
            at = ring[0];
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                if (a.Y <= point.Y != b.Y <= point.Y && a.X + ((point.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X)) > point.X) count += b.Y > a.Y ? 1 : -1;
            }
        }

        return count != 0;
    }

    [GeneratedRegex(@"-?([0-9]+(\.[0-9])?|\.[0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
