using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Records;
using Seeds.Engine.Registers;
using Seeds.Engine.Text;

namespace Seeds.Engine.OpenData;

/// <summary>The places as GeoJSON (RFC 7946), each at the point and with the precision that are published. One without a point has no geometry (section 3.2).</summary>
public sealed class PlacesGeoJson : IDataFile
{
    /// <inheritdoc/>
    public string Name => "places.geojson";

    /// <inheritdoc/>
    public RecordKind? Of => RecordKind.Place;

    /// <inheritdoc/>
    public string Write(RecordSet records, Language site)
    {
        var texts = new PublishedText(records, site);
        return JsonText.ForFile(new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["features"] = new JsonArray([.. records.All<PlaceRecord>().Select(p => Feature(p, texts))]),
        });
    }

    private static JsonObject Feature(PlaceRecord place, PublishedText texts) => new()
    {
        ["type"] = "Feature",
        ["id"] = texts.KeyOf(place),
        ["geometry"] = place is { Lat: { } lat, Lon: { } lon }
            ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(JsonText.Plain(lon), JsonText.Plain(lat)) }
            : null,
        ["properties"] = Properties(place, texts),
    };

    private static JsonObject Properties(PlaceRecord place, PublishedText texts)
    {
        var hasPoint = place is { Lat: not null, Lon: not null };
        return new DataObject()
            .Add("name", texts.InSiteLanguage(place.Name)) // the one that maps show
            .Add("names", texts.ByLanguage(place.Name))
            .Add("other_names", place.OtherNames.Select(n => (JsonNode)texts.Of(n)))
            .Add("precision_m", hasPoint ? JsonText.Plain(place.Precision ?? PlacesRegister.UsualPrecision) : null)
            .Add("parent", place.Parent is { } parent ? texts.Named([parent]).Select(texts.KeyOf).FirstOrDefault() : null)
            .Add("description", texts.ByLanguage(place.Description))
            .Add("note", texts.ByLanguage(place.Note))
            .ToJson();
    }
}
