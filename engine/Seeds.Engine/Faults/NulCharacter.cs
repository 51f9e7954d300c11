using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A text holds the character U+0000, which no page may; it is shown as the replacement character (CommonMark 0.31, section 2.3).</summary>
public static class NulCharacter
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED021";

    /// <summary>The fault at the first such character.</summary>
    public static Diagnostic At(SourceText source, int offset) => new(
        Id, Severity.Error, "a NUL character (U+0000) stands in the text", source, new TextSpan(offset, 1), "shown as \uFFFD", "remove it; the file may be damaged");
}
