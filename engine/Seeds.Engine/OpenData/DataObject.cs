using System.Text.Json.Nodes;

namespace Seeds.Engine.OpenData;

/// <summary>Collects the members of a JSON object in their order; what is not known is left out.</summary>
internal sealed class DataObject
{
    private readonly JsonObject members = [];

    /// <summary>Adds a member, unless its value is missing or empty.</summary>
    public DataObject Add(string name, JsonNode? value)
    {
        if (value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 }) && !(value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0)) members[name] = value;
        return this;
    }

    /// <summary>Adds a list, unless it is empty.</summary>
    public DataObject Add(string name, IEnumerable<JsonNode> items) => Add(name, (JsonNode)new JsonArray([.. items]));

    /// <summary>The object.</summary>
    public JsonObject ToJson() => members;
}
