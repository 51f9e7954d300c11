using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A record's key that could not stand in an address.</summary>
public static class BadRecordKey
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED043";

    /// <summary>The fault at a key.</summary>
    public static Diagnostic At(SourceText source, YamlEntry entry) => new(
        Id, Severity.Error, $"`{entry.Key}` cannot be the key of a record", source, entry.KeySpan, "left out",
        Slug.Of(entry.Key) is { Length: > 0 } slug && slug.All(char.IsAscii) ? $"write `{slug.Replace('_', '-')}`: small letters a to z, digits and hyphens" : "a key is made of small letters a to z, digits and hyphens");
}
