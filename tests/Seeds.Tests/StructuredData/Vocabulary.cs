using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Seeds.Tests.Support;

namespace Seeds.Tests.StructuredData;

/// <summary>Holds nodes of JSON-LD against the vocabulary of schema.org: each type is known, each property belongs to its type, each value is in the property's range.</summary>
internal static partial class Vocabulary
{
    private static readonly ImmutableArray<string[]> Rows =
        [.. File.ReadAllLines(Path.Combine(Repository.Tests, "StructuredData", "vocabulary.tsv")).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'))];

    private static readonly Dictionary<string, string[]> Types = Rows.Where(r => r[0] == "type").ToDictionary(r => r[1], r => Words(r[2]), StringComparer.Ordinal);

    private static readonly Dictionary<string, (string[] Domain, string[] Range)> Properties =
        Rows.Where(r => r[0] == "property").ToDictionary(r => r[1], r => (Words(r[2]), Words(r[3])), StringComparer.Ordinal);

    /// <summary>What is wrong with a node and those in it.</summary>
    public static IEnumerable<string> Faults(JsonObject node)
    {
        var type = (string?)node["@type"];
        if (type is null || !Types.ContainsKey(type)) return [$"no type `{type}`"];
        return node.Where(p => !p.Key.StartsWith('@')).SelectMany(p => Faults(type, p.Key, p.Value));
    }

    private static IEnumerable<string> Faults(string type, string property, JsonNode? value)
    {
        if (!Properties.TryGetValue(property, out var known)) return [$"no property `{property}`"];
        if (!known.Domain.Any(d => Is(type, d))) return [$"`{property}` is no property of {type}"];
        return (value is JsonArray several ? several : [value?.DeepClone()]).SelectMany(v => ValueFaults(property, known.Range, v));
    }

    private static IEnumerable<string> ValueFaults(string property, string[] range, JsonNode? value)
    {
        if (value is JsonObject node)
        {
            var type = (string?)node["@type"] ?? "";
            return Faults(node).Concat(range.Any(r => Is(type, r)) ? [] : [$"`{property}` takes no {type}"]);
        }

        return range.Any(r => IsLiteral(value, r)) ? [] : [$"`{property}` takes no {value?.ToJsonString()}"];
    }

    private static bool IsLiteral(JsonNode? value, string type) => (value?.GetValueKind(), type) switch
    {
        (JsonValueKind.Number, "Number") => true,
        (JsonValueKind.Number, "Integer") => (decimal)value! % 1 == 0,
        (JsonValueKind.String, "Text") => ((string)value!).Length > 0,
        (JsonValueKind.String, "URL") => Uri.TryCreate((string?)value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https",
        (JsonValueKind.String, "Date" or "DateTime") => Iso().IsMatch((string)value!),
        _ => false,
    };

    private static bool Is(string type, string ancestor) => type == ancestor || (Types.TryGetValue(type, out var above) && above.Any(t => Is(t, ancestor)));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();
}
