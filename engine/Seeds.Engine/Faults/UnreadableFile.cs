using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A file of the input cannot be read; the rest is built without it.</summary>
public static class UnreadableFile
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED022";

    /// <summary>The fault of a file.</summary>
    public static Diagnostic At(InputFile file, string reason) => At(file.DisplayPath, reason);

    /// <summary>The fault of a file or folder known by its path.</summary>
    public static Diagnostic At(string displayPath, string reason) => new(
        Id, Severity.Error, $"cannot be read: {reason}", new SourceText(displayPath, ""), default, Hint: "the rest of the site is built without it");
}
