using Seeds.Tests.Support;

namespace Seeds.Tests.Search;

/// <summary>The examples of <c>words.md</c>, which index and browser share.</summary>
public static class WordVectors
{
    /// <summary>All of them: a text, and its terms.</summary>
    public static ImmutableArray<(string Text, string Terms)> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Search", "words.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim(), cells[2].Trim())),
    ];

    /// <summary>The texts.</summary>
    public static TheoryData<string> Texts => [.. All.Select(v => v.Text)];
}
