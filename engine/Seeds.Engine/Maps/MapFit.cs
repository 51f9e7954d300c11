namespace Seeds.Engine.Maps;

/// <summary>Bounds of a map's size.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="LeastHeight">Pixels.</param>
/// <param name="MostHeight">Pixels, not below the least.</param>
/// <param name="MarginX">Pixels at the left and at the right that hold labels but no place.</param>
/// <param name="MarginY">Pixels above and below that hold no place.</param>
/// <param name="LeastMetres">What the width shows at least.</param>
public sealed record MapFit(double Width, double LeastHeight, double MostHeight, double MarginX, double MarginY, double LeastMetres)
{
    /// <summary>Degrees from the middle to the farthest place, beyond which a map of the whole world serves better.</summary>
    private const double Regional = 60;

    /// <summary>The largest view that shows all places, with their halos, in its bounds.</summary>
    /// <param name="places">At least one.</param>
    public MapView View(ImmutableArray<MapPlace> places)
    {
        var centre = GeoPoint.Middle(places.Select(p => p.Point));
        if (centre is not { } middle || places.Any(p => p.Point.DistanceTo(middle) > Regional * (Math.PI / 180) * GeoPoint.EarthRadius)) return World(places);
        for (var round = 0; round < 4; round++)
        {
            // The middle of the places weighs each; the middle of the map is that of their extent.
            var projection = new AzimuthalEqualAreaProjection(middle);
            middle = projection.Unproject(Extent(places, projection).Middle);
        }

        return Fitted(places, new AzimuthalEqualAreaProjection(middle));
    }

    private MapView World(ImmutableArray<MapPlace> places)
    {
        var latitude = (places.Min(p => p.Latitude) + places.Max(p => p.Latitude)) / 2;
        var projection = new EquirectangularProjection(OppositeOfWidestGap(places), Math.Clamp(latitude, -40, 40));
        var view = Fitted(places, projection);
        var (across, down) = (projection.Turn, projection.Project(new GeoPoint(-90, 0)).Y * 2);
        var scale = Math.Min(view.MetresPerPixel, across / Width);
        var height = Math.Min(view.Height, down / scale);
        var free = (down - (height * scale)) / 2;
        return view with { MetresPerPixel = scale, Height = height, Middle = view.Middle with { Y = Math.Clamp(view.Middle.Y, -free, free) } };
    }

    private MapView Fitted(ImmutableArray<MapPlace> places, MapProjection projection)
    {
        var extent = Extent(places, projection);
        var least = Math.Max(extent.Width / (Width - (2 * MarginX)), LeastMetres / Width);
        var height = Math.Clamp((extent.Height / least) + (2 * MarginY), LeastHeight, MostHeight);
        var scale = Math.Max(least, extent.Height / (height - (2 * MarginY)));
        return new MapView(projection, extent.Middle, scale, Width, height);
    }

    private static PlaneBox Extent(ImmutableArray<MapPlace> places, MapProjection projection) => PlaneBox.Of(places.SelectMany(p =>
    {
        var box = PlaneBox.Around(projection.Project(p.Point), p.HaloMetres);
        return new[] { new PlanePoint(box.Left, box.Top), new PlanePoint(box.Right, box.Bottom) };
    }));

    /// <summary>The meridian to put in the middle, so that the edges of the map fall where most of the way around there is no place.</summary>
    private static double OppositeOfWidestGap(ImmutableArray<MapPlace> places)
    {
        var longitudes = places.Select(p => p.Longitude).Distinct().Order().ToList();
        var (widest, middle) = (360 - (longitudes[^1] - longitudes[0]), (longitudes[0] + longitudes[^1]) / 2);
        for (var i = 1; i < longitudes.Count; i++)
        {
            if (longitudes[i] - longitudes[i - 1] <= widest) continue;
            widest = longitudes[i] - longitudes[i - 1];
            middle = ((longitudes[i] + longitudes[i - 1]) / 2) + 180;
        }

        return Math.IEEERemainder(middle, 360);
    }
}
