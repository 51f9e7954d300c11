using System.Runtime.CompilerServices;

namespace Seeds.Tests.Support;

/// <summary>Folders of the repository, found from where this file was compiled, so that nothing need be copied beside the tests.</summary>
internal static class Repository
{
    /// <summary>The folder of this test project.</summary>
    public static string Tests { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), ".."));

    /// <summary>The top of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>A path below the top.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
