using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A DOI, an ISBN or an ISSN that cannot be right.</summary>
public static class BadIdentifier
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED072";

    /// <summary>The fault at a value.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="name">What it should be: <c>ISBN</c>.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="reason">Why it is none.</param>
    public static Diagnostic At(SourceText source, TextSpan span, string name, string written, string reason) => new(
        Id, Severity.Warning, $"`{written}` is no {name}", source, span, reason, "compare it with the source; it is published as it stands");
}
