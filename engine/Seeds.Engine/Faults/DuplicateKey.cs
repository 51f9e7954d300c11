using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A key stands twice in the same place, or under two of its names; the first counts.</summary>
public static class DuplicateKey
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED008";

    /// <summary>The fault at the second key.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string key) =>
        new(Id, Severity.Error, $"`{key}` is given twice", source, span, "the first one counts", "remove one of the two");
}
