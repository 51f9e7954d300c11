using System.Globalization;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A number that cannot be: a latitude of 136, a count below nought.</summary>
public static class OutOfRange
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED040";

    /// <summary>The fault at a number.</summary>
    public static Diagnostic At(SourceText source, YamlScalar value, string key, double least, double greatest) => new(
        Id,
        Severity.Error,
        $"`{key}` cannot be {value.Text}",
        source,
        value.Span,
        "out of range",
        string.Create(CultureInfo.InvariantCulture, $"it lies between {least} and {greatest}; the value was left out"));
}
