using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A page makes each reader's browser ask another host, which so learns who reads it, and breaks where only this site can be reached.</summary>
public static class ForeignRequest
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED083";

    /// <summary>The fault at an address.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The address.</param>
    /// <param name="host">The host that is asked.</param>
    public static Diagnostic At(SourceText source, TextSpan span, string host) => new(
        Id, Severity.Warning, $"each reader's browser asks `{host}` for a part of this page", source, span, "loaded from another host",
        "put a copy into `input/` and name that, or make it a link: who follows a link has chosen to");
}
