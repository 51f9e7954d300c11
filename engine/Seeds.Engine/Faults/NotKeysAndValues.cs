using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>What stands between the fences of front matter is not keys with values; it is then shown as text.</summary>
public static class NotKeysAndValues
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED010";

    /// <summary>The fault at the value found.</summary>
    public static Diagnostic At(SourceText source, YamlValue found) => new(
        Id, Severity.Error, $"front matter takes lines `key: value`, not {found.Noun}", source, found.Span,
        Hint: "for a thematic break at the head of a page, leave an empty line behind `---`");
}
