using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A symbolic link of the input leads in a circle, out of the input folder or nowhere; it is not followed.</summary>
public static class SkippedLink
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED023";

    /// <summary>The fault of a link.</summary>
    /// <param name="displayPath">Path of the link.</param>
    /// <param name="reason">Why it is not followed, in a few words.</param>
    public static Diagnostic At(string displayPath, string reason) => new(
        Id, Severity.Warning, $"symbolic link not followed: {reason}", new SourceText(displayPath, ""), default,
        Hint: "put the file or folder itself here; what is published must stand in the input folder");
}
