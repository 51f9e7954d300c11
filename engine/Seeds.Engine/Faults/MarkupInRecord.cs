using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>HTML in the text of a record, which is shown as it stands.</summary>
public static class MarkupInRecord
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED041";

    /// <summary>The fault at a text.</summary>
    public static Diagnostic At(SourceText source, TextSpan span) => new(
        Id, Severity.Warning, "the text of a record takes no HTML", source, span, "shown as it stands", "write plain text");
}
