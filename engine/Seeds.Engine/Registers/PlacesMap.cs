using Seeds.Engine.Maps;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>Draws places on a locator map, each as exactly as it may be shown.</summary>
internal static class PlacesMap
{
    /// <summary>Widest halo that is drawn, in metres.</summary>
    private const decimal WidestHalo = 5_000_000;

    /// <summary>The map; nothing where no place has a point.</summary>
    public static ImmutableArray<RegisterDrawing> Of(ImmutableArray<PlaceRecord> places, RecordView view)
    {
        var shown = places.Where(p => p is { Lat: not null, Lon: not null }).Select(p => Place(p, view)).ToImmutableArray();
        return LocatorMap.Draw(shown, MapWords.Of(view.Words), "drawing_map", BorderAtlas.World) is { } map ? [new RegisterDrawing(map.Html, string.Join(' ', map.Notes))] : [];
    }

    private static MapPlace Place(PlaceRecord place, RecordView view)
    {
        var (label, language) = view.Text(place.Label);
        var tag = language.Primary == view.Language.Primary ? null : language.Tag;
        var halo = Math.Min(place.Precision ?? PlacesRegister.UsualPrecision, WidestHalo);
        return new MapPlace(place.Key, label, tag, (double)place.Lat!.Value, (double)place.Lon!.Value, (double)halo, "#" + Content.Url.Escape(place.Key));
    }
}
