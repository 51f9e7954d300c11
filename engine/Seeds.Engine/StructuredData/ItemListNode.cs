using System.Text.Json.Nodes;

namespace Seeds.Engine.StructuredData;

/// <summary>Nodes in their order as schema.org's <c>ItemList</c>.</summary>
internal static class ItemListNode
{
    /// <summary>The list.</summary>
    public static JsonObject Of(IEnumerable<JsonObject> items)
    {
        var elements = items.Select((item, i) => JsonLd.Node("ListItem", ("position", i + 1), ("item", item))).ToImmutableArray();
        return JsonLd.Node("ItemList", ("numberOfItems", elements.Length), ("itemListElement", new JsonArray([.. elements])));
    }
}
