using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A footnote is cited that is written nowhere in the page; its mark is shown as it stands.</summary>
public static class MissingFootnote
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED025";

    /// <summary>The fault at the mark.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string label) => new(
        Id, Severity.Error, $"the footnote `{label}` is not written", source, span, "cited here", $"write it at the end of the page: `[^{label}]: …`");
}
