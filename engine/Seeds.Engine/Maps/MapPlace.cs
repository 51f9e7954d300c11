using System.Runtime.CompilerServices;

namespace Seeds.Engine.Maps;

/// <summary>A place to show on a map, as exactly as it may be shown: whoever makes it has rounded it for the public.</summary>
public sealed record MapPlace
{
    /// <summary>A place.</summary>
    /// <param name="id">Its key, written as <c>data-place</c>.</param>
    /// <param name="label">Its name in the language of the map, plain text.</param>
    /// <param name="languageTag">BCP 47 tag of the label where it is not in the map's language, or null.</param>
    /// <param name="latitude">Degrees north, −90 to 90 (WGS 84).</param>
    /// <param name="longitude">Degrees east, −180 to 180 (WGS 84).</param>
    /// <param name="haloMetres">Radius of the circle in which the place lies, 0 to 5,000,000; 0 where the point itself is meant.</param>
    /// <param name="href">Where its marker leads.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or beyond its range.</exception>
    public MapPlace(string id, string label, string? languageTag, double latitude, double longitude, double haloMetres, string href)
    {
        (Id, Label, LanguageTag, Href) = (id, label, languageTag, href);
        Latitude = Within(latitude, -90, 90);
        Longitude = Within(longitude, -180, 180);
        HaloMetres = Within(haloMetres, 0, 5_000_000);
    }

    /// <summary>Its key.</summary>
    public string Id { get; }

    /// <summary>Its name, plain text.</summary>
    public string Label { get; }

    /// <summary>BCP 47 tag of the label, or null for the map's language.</summary>
    public string? LanguageTag { get; }

    /// <summary>Degrees north, −90 to 90.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east, −180 to 180.</summary>
    public double Longitude { get; }

    /// <summary>Radius in metres of the circle in which it lies; 0 where the point itself is meant.</summary>
    public double HaloMetres { get; }

    /// <summary>Where its marker leads.</summary>
    public string Href { get; }

    /// <summary>Where it is.</summary>
    public GeoPoint Point => new(Latitude, Longitude);

    private static double Within(double number, double least, double most, [CallerArgumentExpression(nameof(number))] string name = "") =>
        number >= least && number <= most ? number : throw new ArgumentOutOfRangeException(name, number, "not finite or beyond its range");
}
