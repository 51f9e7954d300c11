using Seeds.Engine.Maps;

namespace Seeds.Tests.Unit.Maps;

/// <summary>Places for tests.</summary>
internal static class MapPlaces
{
    public static ImmutableArray<MapPlace> Syria { get; } =
    [
        Of("idlib", "Idlib", 35.93, 36.63, 2000), Of("aleppo", "Aleppo", 36.20, 37.16, 5000), Of("maarat-al-numan", "Maarat al-Numan", 35.64, 36.67, 2000),
        Of("eastern-ghouta", "Eastern Ghouta", 33.53, 36.42, 8000), Of("damascus", "Damascus", 33.51, 36.29), Of("beirut", "Beirut", 33.89, 35.50),
        Of("turkey-border", "Turkish border north-west of Idlib", 36.24, 36.68, 10_000), Of("sochi", "Sochi", 43.60, 39.73),
    ];

    public static ImmutableArray<MapPlace> Pacific { get; } =
        [Of("suva", "Suva", -18.14, 178.44), Of("apia", "Apia", -13.83, -171.77), Of("nukualofa", "Nukuʻalofa", -21.14, -175.2)];

    public static ImmutableArray<MapPlace> World { get; } =
    [
        Of("reykjavik", "Reykjavík", 64.15, -21.94), Of("cape-town", "Cape Town", -33.92, 18.42), Of("tokyo", "Tokyo", 35.7, 139.7),
        Of("lima", "Lima", -12.05, -77.04), Of("wellington", "Wellington", -41.29, 174.78),
    ];

    public static MapWords Words(string language = "en") =>
        new(language, "Places", "Marks.", "Halo.", "Overview.", "Contested.", "Borders: Natural Earth.", language == "ar" ? "{0} كم" : "{0} km", "Key");

    public static MapPlace Of(string id, string label, double latitude, double longitude, double halo = 0, string? language = null) =>
        new(id, label, language, latitude, longitude, halo, "#place-" + id);

    /// <summary>Places strewn at random, the same for the same seed.</summary>
    public static ImmutableArray<MapPlace> Strewn(int count, int seed, double latitude, double longitude, double extent)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Of($"p{i}", $"Settlement {i}", latitude + (extent * random.NextDouble()), longitude + (extent * random.NextDouble()), i % 2 * 3000))];
    }
}
