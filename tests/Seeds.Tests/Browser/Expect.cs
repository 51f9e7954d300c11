namespace Seeds.Tests.Browser;

/// <summary>An assertion that tells all it found.</summary>
internal static class Expect
{
    /// <summary>Nothing was found; else the test fails with every finding on a line of its own.</summary>
    public static void None(IReadOnlyCollection<string> findings) =>
        Assert.True(findings.Count == 0, string.Join('\n', findings.Distinct(StringComparer.Ordinal)));
}
