namespace Seeds.Bench;

/// <summary>The file of results: the comparison with Hugo, and behind it a section about records. Each is written without the other.</summary>
internal static class ResultsFile
{
    /// <summary>The heading of the section about records.</summary>
    public const string RecordsHeading = "## Records";

    /// <summary>Puts the comparison with Hugo into the file.</summary>
    public static async Task WriteComparisonAsync(string path, string report) => await WriteAsync(path, report, (await ReadAsync(path)).Records);

    /// <summary>Puts the section about records into the file.</summary>
    public static async Task WriteRecordsAsync(string path, string report) => await WriteAsync(path, (await ReadAsync(path)).Comparison, report);

    private static async Task<(string Comparison, string Records)> ReadAsync(string path)
    {
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        var at = text.IndexOf(RecordsHeading, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[at..]);
    }

    private static Task WriteAsync(string path, params string[] parts) =>
        File.WriteAllTextAsync(path, string.Join("\n\n", parts.Select(part => part.Trim()).Where(part => part.Length > 0)) + "\n");
}
