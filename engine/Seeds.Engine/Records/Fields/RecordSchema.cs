using System.Reflection;
using System.Text.Json.Nodes;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Fields;

/// <summary>
/// The JSON Schema (draft-07, which editors of YAML know) of files of records, made from the records' shapes: with it an editor completes keys,
/// explains them and marks slips while one types.
/// </summary>
public static class RecordSchema
{
    /// <summary>What keys of records are made of, as <see cref="RecordReader"/> has it.</summary>
    internal const string KeyPattern = "[a-z0-9][a-z0-9-]{0,99}";

    /// <summary>The schema's text.</summary>
    /// <param name="summaryOf">Tells what a type, a property or a value of an enumeration means; null where nothing is told.</param>
    public static string Write(Func<MemberInfo, string?> summaryOf)
    {
        var (sections, synonyms) = (new JsonObject(), new JsonObject());
        foreach (var kind in RecordKinds.All)
        {
            sections[RecordKinds.SectionOf(kind)] = Section(kind, summaryOf);
            if (RecordKinds.SchemeOf(kind) != RecordKinds.SectionOf(kind)) synonyms[$"^{RecordKinds.SchemeOf(kind)}$"] = Pointer($"#/properties/{RecordKinds.SectionOf(kind)}");
        }

        var definitions = FieldSchema.Shared(summaryOf);
        foreach (var shape in RecordShape.All) definitions[NameOf(shape)] = Shape(shape, NameOf(shape), summaryOf);
        definitions[NameOf(RecordShape.CslName)] = Shape(RecordShape.CslName, NameOf(RecordShape.CslName), summaryOf);
        return JsonText.ForFile(new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Records",
            ["description"] = "A file of records: each key at the top names a kind, below it each key names a record, below that stand its fields.",
            ["type"] = "object",
            ["properties"] = sections,
            ["patternProperties"] = synonyms,
            ["additionalProperties"] = false,
            ["definitions"] = definitions,
        });
    }

    /// <summary>The name of a shape among the definitions: <c>person</c>, <c>csl_name</c>.</summary>
    internal static string NameOf(RecordShape shape) => RecordShape.SnakeCase(shape.Type.Name.Replace("Record", "", StringComparison.Ordinal));

    /// <summary>A reference to another part of the schema.</summary>
    internal static JsonObject Pointer(string target) => new() { ["$ref"] = target };

    private static JsonObject Section(RecordKind kind, Func<MemberInfo, string?> summaryOf) => new()
    {
        ["description"] = summaryOf(RecordKinds.TypeOf(kind)),
        ["type"] = new JsonArray("object", "null"),
        ["propertyNames"] = new JsonObject { ["pattern"] = $"^{KeyPattern}$" },
        ["additionalProperties"] = Pointer($"#/definitions/{NameOf(RecordShape.Of(kind))}"),
    };

    private static JsonObject Shape(RecordShape shape, string name, Func<MemberInfo, string?> summaryOf)
    {
        var (fields, synonyms, required) = (new JsonObject(), new JsonObject(), new JsonArray());
        foreach (var field in shape.Fields)
        {
            fields[field.Key] = FieldSchema.Of(field, summaryOf);
            var others = OtherKeys(field);
            if (!others.IsEmpty) synonyms[$"^(?:{string.Join('|', others)})$"] = Pointer($"#/definitions/{name}/properties/{field.Key}");
            if (field.IsRequired) required.Add(Required(field.Key, others));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = fields };
        if (synonyms.Count > 0) schema["patternProperties"] = synonyms;
        schema["additionalProperties"] = false;
        if (required.Count > 0) schema["allOf"] = required;
        return schema;
    }

    /// <summary>A required field may stand under any of its keys.</summary>
    private static JsonObject Required(string key, ImmutableArray<string> others)
    {
        JsonObject One(string name) => new() { ["required"] = new JsonArray(name) };
        return others.IsEmpty ? One(key) : new JsonObject { ["anyOf"] = new JsonArray([One(key), .. others.Select(One)]) };
    }

    /// <summary>The further keys of a field; the reader takes hyphens for underscores. An editor accepts them and proposes the field's own key alone.</summary>
    private static ImmutableArray<string> OtherKeys(RecordField field) =>
        [.. field.Name.Synonyms.Prepend(field.Key).SelectMany(k => new[] { k, k.Replace('_', '-'), k.Replace('-', '_') }).Distinct(StringComparer.Ordinal).Where(k => k != field.Key)];
}
