using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A text gives a name that its record withholds; it was taken out.</summary>
public static class WithheldName
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED060";

    /// <summary>The fault in a line of a text.</summary>
    /// <param name="source">The text without the name.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="isShared">Whether somebody else bears the name too.</param>
    public static Diagnostic At(SourceText source, int line, bool isShared)
    {
        var start = source.StartOfLine(line);
        return new Diagnostic(
            Id, Severity.Warning, isShared ? "this line gives a name that somebody has who is named and somebody whose name is withheld" : "this line gives a name that is withheld", source, new TextSpan(start, 0), "the name was taken out",
            isShared
                ? "say who is meant with a mention, `[name](person:key)`"
                : "read the sentence as it stands now; a `public_label` in the person's record says what stands in place of the name");
    }
}
