using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.Registers;
using Seeds.Engine.Text;

namespace Seeds.Engine.StructuredData;

/// <summary>A place as schema.org's <c>Place</c>, at the point that is published.</summary>
internal static class PlaceNode
{
    /// <summary>UN/CEFACT's code of the metre (Recommendation 20).</summary>
    private const string Metre = "MTR";

    /// <summary>The place with its name and point, for a page that speaks of it.</summary>
    public static JsonObject Of(PlaceRecord place, RecordView view) => JsonLd.Node(
        "Place",
        ("@id", view.HrefOf(place)),
        ("name", view.Plain(place.Name)),
        ("geo", Point(place)));

    /// <summary>All that is known of it.</summary>
    public static JsonObject InFull(PlaceRecord place, RecordView view) => JsonLd.Node(
        "Place",
        ("@id", view.HrefOf(place)),
        ("name", view.Plain(place.Name)),
        ("alternateName", JsonLd.Values(place.OtherNames)),
        ("description", view.Plain(place.Description)),
        ("containedInPlace", place.Parent is { } parent ? RecordNode.Of([parent], view) : null),
        ("geo", Point(place)),
        ("additionalProperty", Precision(place)));

    private static JsonObject? Point(PlaceRecord place) => place is { Lat: { } lat, Lon: { } lon }
        ? JsonLd.Node("GeoCoordinates", ("latitude", JsonText.Plain(lat)), ("longitude", JsonText.Plain(lon)))
        : null;

    private static JsonObject? Precision(PlaceRecord place) => place is { Lat: not null, Lon: not null }
        ? JsonLd.Node("PropertyValue", ("propertyID", "precision"), ("value", JsonText.Plain(place.Precision ?? PlacesRegister.UsualPrecision)), ("unitCode", Metre))
        : null;
}
