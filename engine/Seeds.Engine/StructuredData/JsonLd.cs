using System.Text.Json.Nodes;

namespace Seeds.Engine.StructuredData;

/// <summary>Makes nodes of JSON-LD (W3C, JSON-LD 1.1) in the vocabulary of schema.org; properties of which nothing is known are left out.</summary>
internal static class JsonLd
{
    /// <summary>A node.</summary>
    /// <param name="type">Its type in the vocabulary.</param>
    /// <param name="properties">Its properties, in the order in which they are written.</param>
    public static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not (null or JsonArray { Count: 0 }) && !(value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0)) node[name] = value;
        }

        return node;
    }

    /// <summary>The values of a property: one as it is, several as an array; null where there are none.</summary>
    public static JsonNode? Values(IEnumerable<JsonNode?> values)
    {
        JsonNode[] all = [.. values.OfType<JsonNode>()];
        return all switch { [] => null, [var only] => only, _ => new JsonArray(all) };
    }

    /// <summary>The same of words.</summary>
    public static JsonNode? Values(IEnumerable<string> words) => Values(words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Select(w => (JsonNode?)w));
}
