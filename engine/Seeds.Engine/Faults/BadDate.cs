using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A date that does not exist or is written in a way that could be misread.</summary>
public static class BadDate
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED007";

    /// <summary>The fault at a date.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string written) => new(
        Id,
        Severity.Error,
        $"`{written}` is not a date",
        source,
        span,
        Hint: "write `2018-01-29`, `2018-01` or `2018`; add `~` for about, `?` for uncertain");
}
