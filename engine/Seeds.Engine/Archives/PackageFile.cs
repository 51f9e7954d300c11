using Seeds.Engine.Content;

namespace Seeds.Engine.Archives;

/// <summary>A file in a package.</summary>
/// <param name="Path">Where it stands in the package, below the package's folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackageFile(string Path, OutputContent Content)
{
    /// <summary>Whether it is kept as it is, not made smaller: readers of books look for the bytes of <c>mimetype</c> in the container itself.</summary>
    public bool IsStored { get; init; }

    /// <summary>A file of a text made on demand.</summary>
    public static PackageFile Of(string path, Func<string> write) => new(path, OutputContent.OfText(write));
}
