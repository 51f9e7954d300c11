using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>An image's size cannot be told: its file is damaged, or is not what its ending says.</summary>
public static class UnreadableImage
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED019";

    /// <summary>The fault of an image.</summary>
    public static Diagnostic At(InputFile file) => new(
        Id, Severity.Warning, $"the size of this {Paths.ExtensionOf(file.Path).TrimStart('.').ToUpperInvariant()} image cannot be told", new SourceText(file.DisplayPath, ""), default,
        Hint: "open it in an image editor and save it again; pages that show it will shift while it loads");
}
