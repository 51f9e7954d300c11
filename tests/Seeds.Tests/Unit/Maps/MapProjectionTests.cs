using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

public sealed class MapProjectionTests
{
    public static TheoryData<double, double> Centres => new() { { 0, 0 }, { 35.9, 36.6 }, { -17, 179.9 }, { 90, 0 }, { -90, 120 }, { -41, 175 } };

    [Theory]
    [MemberData(nameof(Centres))]
    public void An_azimuthal_map_leads_back_to_the_point(double latitude, double longitude)
    {
        var projection = new AzimuthalEqualAreaProjection(new GeoPoint(latitude, longitude));
        for (var (lat, lon) = (-88.0, -179.0); lat < 90; (lat, lon) = (lat + 11, lon + 23))
        {
            var there = new GeoPoint(lat, Math.IEEERemainder(lon, 360));
            Assert.True(projection.Unproject(projection.Project(there)).DistanceTo(there) < 1);
        }
    }

    [Theory]
    [MemberData(nameof(Centres))]
    public void Its_centre_is_the_origin_with_north_up_and_true_distances(double latitude, double longitude)
    {
        var centre = new GeoPoint(latitude, longitude);
        var projection = new AzimuthalEqualAreaProjection(centre);
        Assert.True(projection.Project(centre).DistanceTo(default) < 1e-3);
        var near = new GeoPoint(Math.Clamp(latitude + 0.5, -90, 90), longitude);
        Assert.Equal(centre.DistanceTo(near), projection.Project(near).DistanceTo(default), 10.0);
        Assert.True(projection.Project(near).Y <= 0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(40, 60)]
    [InlineData(-55, -100)]
    public void It_keeps_areas(double latitude, double longitude)
    {
        var projection = new AzimuthalEqualAreaProjection(new GeoPoint(10, 20));
        PlanePoint[] cell = [.. new[] { (0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1) }.Select(d => projection.Project(new GeoPoint(latitude + d.Item1, longitude + d.Item2)))];
        var area = Math.Abs(Enumerable.Range(0, 4).Sum(i => (cell[i].X * cell[(i + 1) % 4].Y) - (cell[(i + 1) % 4].X * cell[i].Y))) / 2;
        var side = 0.1 * Math.PI / 180 * GeoPoint.EarthRadius;
        Assert.Equal(1, area / (side * side * Math.Cos((latitude + 0.05) * Math.PI / 180)), 0.001);
    }

    [Fact]
    public void The_opposite_point_has_a_place_too()
    {
        var point = new AzimuthalEqualAreaProjection(new GeoPoint(40, -4)).Project(new GeoPoint(-40, 176));
        Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-150, 35, -60)]
    [InlineData(179, -20, 80)]
    public void An_equirectangular_map_leads_back_to_the_point(double middle, double trueLatitude, double latitude)
    {
        var projection = new EquirectangularProjection(middle, trueLatitude);
        var there = new GeoPoint(latitude, Math.IEEERemainder(middle + 170, 360));
        var point = projection.Project(there);
        Assert.True(Math.Abs(point.X) <= projection.Turn / 2);
        Assert.True(projection.Unproject(point).DistanceTo(there) < 1);
    }

    [Fact]
    public void Distances_are_those_of_the_sphere()
    {
        Assert.Equal(10_007_555, new GeoPoint(0, 0).DistanceTo(new GeoPoint(90, 50)), 10.0);
        Assert.Equal(222_390, new GeoPoint(0, 179).DistanceTo(new GeoPoint(0, -179)), 10.0);
    }

    [Fact]
    public void The_middle_of_points_knows_no_date_line_and_none_of_opposite_points()
    {
        var middle = GeoPoint.Middle([new GeoPoint(-18, 178), new GeoPoint(-14, -172)])!.Value;
        Assert.Equal(-177, middle.Longitude, 0.5);
        Assert.Null(GeoPoint.Middle([new GeoPoint(10, 20), new GeoPoint(-10, -160)]));
    }
}
