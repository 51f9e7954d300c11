using System.Reflection;
using System.Text.Json.Nodes;
using Seeds.Engine.Dates;

namespace Seeds.Engine.Records.Fields;

/// <summary>The JSON Schema of a field's value, by the type of its property, as <see cref="FieldReader"/> reads it.</summary>
internal static class FieldSchema
{
    private const string Text = "text", LocalText = "local_text", Date = "date", Flag = "flag";

    /// <summary>A language tag as <see cref="Content.Language.IsTag"/> has it.</summary>
    private const string TagPattern = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

    private const string Day = "-?(?:[0-9]{4}(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?|[0-9]{3}X|[0-9]{2}XX)[?~%]?|Y-?[1-9][0-9]{4,15}[?~%]?";

    /// <summary>EDTF as <see cref="Edtf.Parse"/> reads it, the calendar apart.</summary>
    private const string DatePattern = $"^(?:{Day}|-?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:Z|[+-][0-9]{{2}}(?::[0-9]{{2}})?)?|(?:{Day}|\\.\\.)/(?:{Day}|\\.\\.)?|/(?:{Day}))$";

    /// <summary>What several fields share. YAML reads <c>issue: 12</c> as a number and <c>2018</c> as one, so that words and dates may be numbers.</summary>
    public static JsonObject Shared(Func<MemberInfo, string?> summaryOf) => new()
    {
        [Text] = Types("string", "number", "boolean", "null"),
        [LocalText] = new JsonObject
        {
            ["description"] = summaryOf(typeof(LocalText)),
            ["anyOf"] = new JsonArray(
                Shared(Text),
                new JsonObject { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = TagPattern }, ["additionalProperties"] = Shared(Text) }),
        },
        [Date] = new JsonObject { ["description"] = summaryOf(typeof(Edtf)), ["type"] = new JsonArray("string", "integer", "null"), ["pattern"] = DatePattern },
        [Flag] = new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no", null) },
    };

    /// <summary>The schema, with what the field means.</summary>
    public static JsonObject Of(RecordField field, Func<MemberInfo, string?> summaryOf)
    {
        var schema = Value(field);
        if (Description(field, summaryOf) is not { Length: > 0 } words) return schema;
        // Beside $ref a description counts for nothing in this draft, so that the reference goes into a list of its own.
        return schema.ContainsKey("$ref") ? new JsonObject { ["description"] = words, ["allOf"] = new JsonArray(schema) } : WithDescription(schema, words);
    }

    private static JsonObject WithDescription(JsonObject schema, string words)
    {
        schema.Insert(0, "description", words);
        return schema;
    }

    private static JsonObject Value(RecordField field) => field.Type switch
    {
        var t when t == typeof(string) => Words(field),
        var t when t == typeof(LocalText) => Shared(LocalText),
        var t when t == typeof(bool) => Shared(Flag),
        var t when t == typeof(int) => Number(field, "integer", "^[+-]?[0-9_]+$"),
        var t when t == typeof(decimal) => Number(field, "number", "^[+-]?(?:[0-9_]+\\.?[0-9_]*|\\.[0-9_]+)$"),
        var t when t == typeof(Edtf) => Shared(Date),
        var t when t == typeof(Reference) => OneOrSeveral(Key(field), most: 1),
        var t when t == typeof(ImmutableArray<Reference>) => OneOrSeveral(Key(field)),
        var t when t == typeof(ImmutableArray<string>) => OneOrSeveral(Shared(Text)),
        var t when t == typeof(ImmutableArray<CslName>) => OneOrSeveral(new JsonObject { ["anyOf"] = new JsonArray(Shared(Text), Shared(RecordSchema.NameOf(RecordShape.CslName))) }),
        { IsEnum: true } t => new JsonObject { ["enum"] = new JsonArray([.. Choices(t).SelectMany(c => Spellings(c.Name)).Select(n => (JsonNode)n), null]) },
        var t => throw new NotSupportedException($"no schema for a field of type {t.Name}"),
    };

    private static JsonObject Words(RecordField field)
    {
        if (field.HexadecimalDigits is { } digits) return new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = $"^[0-9A-Fa-f]{{{digits}}}$" };
        if (field.IsWebAddress) return new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "uri", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://[^/]" };
        return Shared(Text);
    }

    /// <summary>The reader takes <c>1_100_000</c> too, which YAML 1.2 reads as a text.</summary>
    private static JsonObject Number(RecordField field, string type, string pattern)
    {
        var schema = new JsonObject { ["type"] = new JsonArray(type, "string", "null"), ["pattern"] = pattern };
        if (field.Bounds is { } bounds) (schema["minimum"], schema["maximum"]) = (bounds.Least, bounds.Greatest);
        return schema;
    }

    private static JsonObject Key(RecordField field) => new()
    {
        ["type"] = new JsonArray("string", "integer", "null"),
        ["pattern"] = $"^(?:(?:{string.Join('|', field.Kinds.Select(RecordKinds.SchemeOf))}):)?{RecordSchema.KeyPattern}$",
    };

    private static JsonObject OneOrSeveral(JsonObject item, int? most = null)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() };
        if (most is { } limit) list["maxItems"] = limit;
        return new JsonObject { ["anyOf"] = new JsonArray(item, list) };
    }

    /// <summary>What the field means; of an enumeration, what each value does.</summary>
    private static string? Description(RecordField field, Func<MemberInfo, string?> summaryOf)
    {
        var words = summaryOf(field.Property);
        if (!field.Type.IsEnum) return words;
        var values = Choices(field.Type).Select(c => $"\n- `{ChoiceName.Of(c.Name)}`: {summaryOf(c)}");
        return words + string.Concat(values);
    }

    private static IEnumerable<FieldInfo> Choices(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.Name != "None");

    /// <summary>Words joined by hyphens, by underscores, and apart.</summary>
    private static IEnumerable<string> Spellings(string name) =>
        new[] { ChoiceName.Of(name), RecordShape.SnakeCase(name), ChoiceName.Of(name).Replace('-', ' ') }.Distinct(StringComparer.Ordinal);

    private static JsonObject Shared(string name) => RecordSchema.Pointer($"#/definitions/{name}");

    private static JsonObject Types(params ReadOnlySpan<string> types) => new() { ["type"] = new JsonArray([.. types.ToArray().Select(t => (JsonNode)t)]) };
}
