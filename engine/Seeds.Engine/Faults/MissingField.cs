using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A record lacks a field that it cannot do without, or the field is empty.</summary>
public static class MissingField
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED044";

    /// <summary>The fault at the record's key.</summary>
    public static Diagnostic At(SourceText source, YamlEntry record, string field) => new(
        Id, Severity.Error, $"`{record.Key}` has no `{field}`", source, record.KeySpan, Hint: $"add a line `{field}: …`");

    /// <summary>The fault at a field's key with nothing behind it.</summary>
    public static Diagnostic Empty(SourceText source, YamlEntry record, YamlEntry field) => new(
        Id, Severity.Error, $"`{record.Key}` has no `{field.Key}`", source, field.KeySpan, "nothing stands here", $"write it: `{field.Key}: …`");
}
