using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Front matter begins but nothing ends it; all of the file is then shown as text.</summary>
public static class UnclosedFrontMatter
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED009";

    /// <summary>The fault at the first line of the front matter.</summary>
    public static Diagnostic At(SourceText source, TextSpan span) => new(
        Id, Severity.Error, "the front matter is not closed", source, span, "it begins here", "end it with a line `---`");
}
