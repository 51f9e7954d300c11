using System.Text.Json.Nodes;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.StructuredData;

/// <summary>
/// A figure as schema.org's <c>PropertyValue</c>. A value of which only one side is sure (<c>over 60</c>) is the bound on that side too; a computed
/// value is rounded as on pages.
/// </summary>
internal static class FigureNode
{
    /// <summary>The figure with its value, for a page that gives it.</summary>
    public static JsonObject Of(FigureRecord figure, RecordView view)
    {
        var data = PublishedValue.OfData(figure);
        var value = data.Value;
        return JsonLd.Node(
            "PropertyValue",
            ("@id", view.HrefOf(figure)),
            ("name", view.Plain(figure.Title)),
            ("value", Number(value)),
            ("minValue", Number(data.Min ?? (data.Qualifier is Qualifier.Over or Qualifier.AtLeast ? value : null))),
            ("maxValue", Number(data.Max ?? (data.Qualifier is Qualifier.Nearly or Qualifier.AtMost ? value : null))),
            ("unitText", view.Plain(figure.Unit)),
            ("measurementMethod", figure.ComputedFrom is { } formula ? $"{view.Words.Computed}: {formula}" : null));
    }

    /// <summary>All that is known of it.</summary>
    public static JsonObject InFull(FigureRecord figure, RecordView view)
    {
        var node = Of(figure, view);
        var further = JsonLd.Node(
            "PropertyValue",
            ("description", view.Plain(figure.Counts)),
            ("valueReference", JsonLd.Values([Reference("as_of", figure.AsOf?.ToString()), Reference("place", figure.Place is { } place ? view.Names([place]) : null)])),
            ("subjectOf", RecordNode.Of(figure.Sources, view)));
        foreach (var (name, value) in further.Skip(1)) node[name] = value?.DeepClone();
        return node;
    }

    private static JsonNode? Number(decimal? number) => number is { } known ? JsonText.Plain(known) : null;

    private static JsonObject? Reference(string property, string? value) =>
        string.IsNullOrEmpty(value) ? null : JsonLd.Node("PropertyValue", ("propertyID", property), ("value", value));
}
