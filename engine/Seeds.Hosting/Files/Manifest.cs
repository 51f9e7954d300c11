using System.Text.Json;

namespace Seeds.Hosting.Files;

/// <summary>
/// The list of files that a build made, kept in the output folder. By it a folder is known as ours, and each file in it as one
/// that may be replaced or removed.
/// </summary>
/// <param name="Paths">Relative paths with <c>/</c>.</param>
public sealed record Manifest(ImmutableHashSet<string> Paths)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = ".seeds-site";

    private const string Heading = "# Files made by Seeds.Site, each as a JSON string; all others in this folder are left alone";

    /// <summary>Reads the manifest of a folder; null when it has none. Lines that are no path inside the folder are passed over.</summary>
    public static Manifest? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        return new Manifest(ImmutableHashSet.CreateRange(StringComparer.Ordinal, File.ReadLines(file).Select(PathOf).OfType<string>()));
    }

    /// <summary>Whether a folder was made by a build, because files of one stand in it.</summary>
    public bool Holds(string relativeFolder) => Paths.Any(p => p.StartsWith(relativeFolder + "/", StringComparison.Ordinal));

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), string.Join('\n', Paths.Order(StringComparer.Ordinal).Select(p => JsonSerializer.Serialize(p)).Prepend(Heading)) + "\n");

    private static string? PathOf(string line)
    {
        if (line is not ['"', .., '"']) return null;
        try
        {
            return JsonSerializer.Deserialize<string>(line) is { Length: > 0 } path && path == Engine.Content.Paths.Combine("", path) ? path : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
