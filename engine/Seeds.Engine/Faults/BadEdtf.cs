using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A date in a record that does not exist or is not EDTF.</summary>
public static class BadEdtf
{
    /// <summary>The fault at a date; its id is that of all bad dates.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string written) => new(
        BadDate.Id,
        Severity.Error,
        $"`{written}` is not a date",
        source,
        span,
        Hint: "write EDTF: `2018-01-29`, `2018-01`, `2018`, `2018-01~` for about, `2018?` for uncertain, `2018-01-29/2018-01-30` for a stretch of time");
}
