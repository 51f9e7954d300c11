using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

public sealed class BorderAtlasTests
{
    /// <summary>Areas in square kilometres as reference works give them; the outlines are coarse.</summary>
    [Theory]
    [InlineData(760, 185_180, 0.04)] // Syria
    [InlineData(76, 8_515_767, 0.02)] // Brazil
    [InlineData(643, 17_098_246, 0.04)] // Russia, on both sides of the 180th meridian
    [InlineData(242, 18_274, 0.12)] // Fiji, the same, and small
    [InlineData(710, 1_221_037, 0.02)] // South Africa, with a hole: Lesotho
    [InlineData(10, 13_000_000, 0.08)] // Antarctica, around the pole
    public void A_country_has_its_area(int number, double squareKilometres, double tolerance)
    {
        var country = Assert.Single(BorderAtlas.World.Countries, c => c.Number == number);
        Assert.InRange(country.SquareMetres / 1e6 / squareKilometres, 1 - tolerance, 1 + tolerance);
    }

    [Fact]
    public void The_land_is_29_percent_of_the_Earth()
    {
        var earth = 4 * Math.PI * GeoPoint.EarthRadius * GeoPoint.EarthRadius;
        Assert.InRange(BorderAtlas.World.Land.Sum(r => r.SquareMetres) / earth, 0.285, 0.295);
        Assert.Contains(BorderAtlas.World.Land, r => r.SquareMetres < -3e11); // the Caspian Sea
    }

    [Fact]
    public void Rings_are_closed_and_made_of_coasts()
    {
        var atlas = BorderAtlas.World;
        foreach (var ring in atlas.Land)
        {
            Assert.All(ring.Arcs, a => Assert.Equal(BorderKind.Coast, atlas.Arcs[a < 0 ? ~a : a].Kind));
            for (var i = 0; i < ring.Arcs.Length; i++)
            {
                var (end, start) = (Ends(ring.Arcs[i]).End, Ends(ring.Arcs[(i + 1) % ring.Arcs.Length]).Start);
                Assert.True(end.DistanceTo(start) < 1000);
            }
        }

        (GeoPoint Start, GeoPoint End) Ends(int arc) => arc < 0 ? (atlas.Arcs[~arc].Points[^1], atlas.Arcs[~arc].Points[0]) : (atlas.Arcs[arc].Points[0], atlas.Arcs[arc].Points[^1]);
    }

    [Fact]
    public void No_line_jumps_around_the_Earth() =>
        Assert.All(BorderAtlas.World.Arcs, a => Assert.True(Enumerable.Range(1, a.Points.Length - 1).All(i => Math.Abs(a.Points[i].Longitude - a.Points[i - 1].Longitude) < 180)));

    [Fact]
    public void Some_borders_are_contested() => Assert.InRange(BorderAtlas.World.Arcs.Count(a => a.Kind == BorderKind.Contested), 10, 40);

    [Fact]
    public void What_is_no_file_of_borders_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read([]));
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read("SEEDMAP2"u8));
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read([.. "SEEDMAP1"u8, 255, 255, 255, 255, 255, 255, 255]));
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read([.. "SEEDMAP1"u8, 1, 1, 0, 0, 1, 2, 2]));
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read([.. "SEEDMAP1"u8, 1, 0, 0, 0, 1, 1, 4, 0]));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(5_000)]
    [InlineData(150_000)]
    public void A_file_cut_short_is_refused(int length)
    {
        using var stream = typeof(BorderAtlas).Assembly.GetManifestResourceStream("borders.bin")!;
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        Assert.Throws<InvalidDataException>(() => BorderAtlasReader.Read(bytes));
    }

    [Fact]
    public void The_file_is_small()
    {
        using var stream = typeof(BorderAtlas).Assembly.GetManifestResourceStream("borders.bin")!;
        Assert.InRange(stream.Length, 100_000, 200_000);
    }
}
