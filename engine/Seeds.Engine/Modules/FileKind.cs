using Seeds.Engine.Content;
using Seeds.Engine.Passages;

namespace Seeds.Engine.Modules;

/// <summary>What is done with a file of the input folder.</summary>
public enum FileKind
{
    /// <summary>Markdown or plain text: becomes a page.</summary>
    Text,

    /// <summary>A file of records: read, and not published itself.</summary>
    Records,

    /// <summary>The file that remembers what has been published: read, and not published itself.</summary>
    Published,

    /// <summary>All others: copied as they are.</summary>
    Asset,
}

/// <summary>Tells the kind of a file from its name.</summary>
public static class FileKinds
{
    /// <summary>Names that programs, not readers, ask a host for.</summary>
    private static readonly ImmutableArray<string> ForPrograms = ["robots.txt", "humans.txt", "ads.txt", "app-ads.txt", "security.txt", "llms.txt", "llms-full.txt"];

    /// <summary>The kind of a file. Plain text that hosts serve to programs (<c>robots.txt</c> and the like, and all in <c>.well-known</c>) is copied.</summary>
    public static FileKind Of(string path) => Paths.ExtensionOf(path) switch
    {
        ".md" or ".markdown" => FileKind.Text,
        ".txt" when !ForPrograms.Contains(Paths.NameOf(path), StringComparer.OrdinalIgnoreCase) && !path.StartsWith(".well-known/", StringComparison.Ordinal) => FileKind.Text,
        ".yml" or ".yaml" when path.StartsWith("records/", StringComparison.Ordinal) => FileKind.Records,
        _ when path == PublishedAddresses.Path => FileKind.Published,
        _ => FileKind.Asset,
    };

    /// <summary>Whether a path may be that of records: one of their files, or a folder for them.</summary>
    public static bool MayHoldRecords(string path) => Of(path) == FileKind.Records || (Paths.ExtensionOf(path).Length == 0 && (path + "/").StartsWith("records/", StringComparison.Ordinal));

    /// <summary>Whether a file stands in a folder named <c>records</c>, letter case apart, or below one: an editor may take it for the one that records are read from.</summary>
    public static bool IsInRecordsFolder(string path) => Paths.FolderOf(path).Split('/').Contains("records", StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How well a file's name fits the catalogue of its folder, lower being better: INDEX.md, the same in other letters, mdBook's
    /// SUMMARY.md; null for all others.
    /// </summary>
    public static int? IndexRank(string path) => Paths.NameOf(path) switch
    {
        "INDEX.md" => 0,
        var name when name.Equals("index.md", StringComparison.OrdinalIgnoreCase) => 1,
        var name when name.Equals("summary.md", StringComparison.OrdinalIgnoreCase) => 2,
        _ => null,
    };

    /// <summary>Whether a file is plain text, not Markdown.</summary>
    public static bool IsPlainText(string path) => Paths.ExtensionOf(path) == ".txt";
}
