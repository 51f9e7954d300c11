using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A file of records, a section of it, or a record that is not made of keys and values.</summary>
public static class NotRecords
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED042";

    /// <summary>The fault at the value found.</summary>
    public static Diagnostic At(SourceText source, YamlValue found) => new(
        Id, Severity.Error, $"records are keys with values, not {found.Noun}", source, found.Span,
        Hint: "write a kind, below it a key for each record, and below that its fields: `people:`, `  haid-haid:`, `    name: Haid Haid`");
}
