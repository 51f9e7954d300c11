using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A second YAML document begins in a file of which only the first is read.</summary>
public static class SecondDocument
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED065";

    /// <summary>The fault at the line that begins the second document.</summary>
    public static Diagnostic At(SourceText source, TextSpan span) =>
        new(Id, Severity.Error, "a second YAML document begins here", source, span, "nothing below is read", "remove this line, or move what is below it to a file of its own");
}
