using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A file that would be copied gives a name that is withheld; it is left out of the site.</summary>
public static class TelltaleFile
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED061";

    /// <summary>The fault of a file.</summary>
    public static Diagnostic At(InputFile file) => new(
        Id, Severity.Error, "this file gives a name that is withheld, and was left out of the site", new SourceText(file.DisplayPath, ""), default,
        Hint: "take the name out of its text or its path");
}
