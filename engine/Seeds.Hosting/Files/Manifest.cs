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

    private const string Heading = "# Files made by Seeds.Site; all others in this folder are left alone";

    /// <summary>Reads the manifest of a folder; null when it has none.</summary>
    public static Manifest? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        var lines = File.ReadAllLines(file).Where(l => l.Length > 0 && l[0] != '#');
        return new Manifest(ImmutableHashSet.CreateRange(StringComparer.Ordinal, lines));
    }

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), string.Join('\n', Paths.Order(StringComparer.Ordinal).Prepend(Heading)) + "\n");
}
