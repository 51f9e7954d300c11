using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Seeds.Tests.Support;

/// <summary>Holds JSON against a JSON Schema (draft-07): those of its keywords that the schema of records uses; any other fails the test.</summary>
/// <param name="root">The schema.</param>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly ImmutableHashSet<string> Silent = ["$schema", "title", "description", "definitions", "format"];

    /// <summary>Where the value breaks the schema; nothing when it keeps to it.</summary>
    public IEnumerable<string> Faults(JsonNode? value) =>
        Faults(value is null ? null : JsonNode.Parse(value.ToJsonString()), root, ""); // as read from a file, whatever it was made of

    private List<string> Faults(JsonNode? value, JsonObject schema, string at) =>
        [.. schema.Where(k => !Silent.Contains(k.Key)).SelectMany(k => Faults(value, schema, k.Key, k.Value!, at))];

    private IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string keyword, JsonNode told, string at) => keyword switch
    {
        "$ref" => Faults(value, Resolve((string)told!), at),
        "type" => Unless((told is JsonArray several ? several.ToList() : [told]).Exists(t => IsOf(value, (string)t!)), $"{at}: is no {told.ToJsonString()}"),
        "enum" => Unless(told.AsArray().Any(t => JsonNode.DeepEquals(t, value)), $"{at}: is none of {told.ToJsonString()}"),
        "pattern" => Unless(value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch((string)value!, (string)told!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)), $"{at}: does not match"),
        "minimum" => Unless(value?.GetValueKind() != JsonValueKind.Number || (double)value >= (double)told, $"{at}: too small"),
        "maximum" => Unless(value?.GetValueKind() != JsonValueKind.Number || (double)value <= (double)told, $"{at}: too great"),
        "maxItems" => Unless(value is not JsonArray list || list.Count <= (int)told, $"{at}: too many"),
        "items" => value is JsonArray items ? items.SelectMany((v, i) => Faults(v, told.AsObject(), $"{at}/{i}")) : [],
        "required" => value is JsonObject map ? told.AsArray().Where(r => !map.ContainsKey((string)r!)).Select(r => $"{at}: no {r}") : [],
        "allOf" => told.AsArray().SelectMany(s => Faults(value, s!.AsObject(), at)),
        "anyOf" => Unless(told.AsArray().Any(s => Faults(value, s!.AsObject(), at).Count == 0), $"{at}: fits no choice"),
        "propertyNames" => value is JsonObject map ? map.SelectMany(p => Faults(JsonValue.Create(p.Key), told.AsObject(), $"{at}/{p.Key}")) : [],
        "properties" or "patternProperties" or "additionalProperties" => value is JsonObject map ? Members(map, schema, keyword, at) : [],
        _ => throw new NotSupportedException($"the tests do not know the keyword {keyword}"),
    };

    private IEnumerable<string> Members(JsonObject map, JsonObject schema, string keyword, string at) => map.SelectMany(member =>
    {
        var own = schema["properties"]?[member.Key];
        var patterns = schema["patternProperties"]?.AsObject().Where(p => Regex.IsMatch(member.Key, p.Key, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1))).Select(p => p.Value).ToList() ?? [];
        var (place, other) = ($"{at}/{member.Key}", schema["additionalProperties"]);
        return keyword switch
        {
            "properties" => own is null ? [] : Faults(member.Value, own.AsObject(), place),
            "patternProperties" => patterns.SelectMany(p => Faults(member.Value, p!.AsObject(), place)),
            _ when own is not null || patterns.Count > 0 => [],
            _ => other is JsonObject rest ? Faults(member.Value, rest, place) : [$"{place}: unknown key"],
        };
    });

    private JsonObject Resolve(string pointer) =>
        pointer.TrimStart('#', '/').Split('/').Aggregate((JsonNode)root, (node, step) => node[step] ?? throw new InvalidOperationException($"{pointer} leads nowhere")).AsObject();

    private static bool IsOf(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
    {
        (JsonValueKind.Null, "null") or (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") or (JsonValueKind.Number, "number") => true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "integer") => (double)value! % 1 == 0,
        _ => false,
    };

    private static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];
}
