namespace Seeds.Engine.Content;

/// <summary>Arithmetic on slash-separated relative paths, the same on every operating system.</summary>
public static class Paths
{
    /// <summary>The longest name of a file, in bytes of UTF-8: file systems take 255, and some room is left for an ending and a number.</summary>
    public const int LongestName = 230;

    /// <summary>The part before the last <c>/</c>; empty when there is none.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : "";

    /// <summary>The part behind the last <c>/</c>.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The ending of the name with its dot, in lower case; empty when it has none.</summary>
    public static string ExtensionOf(string path)
    {
        var name = NameOf(path);
        return name.LastIndexOf('.') is var at and > 0 ? name[at..].ToLowerInvariant() : "";
    }

    /// <summary>The path without its ending.</summary>
    public static string WithoutExtension(string path) => path[..^ExtensionOf(path).Length];

    /// <summary>Joins a folder and a relative path, folding <c>.</c> and <c>..</c>; null when it climbs out of the top.</summary>
    public static string? Combine(string folder, string relative)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
