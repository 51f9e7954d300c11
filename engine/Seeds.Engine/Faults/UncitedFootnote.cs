using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A footnote is written that nothing cites; it is not shown.</summary>
public static class UncitedFootnote
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED026";

    /// <summary>The fault at the note.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string label) => new(
        Id, Severity.Error, $"nothing cites the footnote `{label}`", source, span, "not shown", $"put `[^{label}]` behind the words that rest on it, or remove the note");
}
