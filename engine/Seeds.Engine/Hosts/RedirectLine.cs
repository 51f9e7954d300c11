namespace Seeds.Engine.Hosts;

/// <summary>A line of <c>_redirects</c>.</summary>
/// <param name="From">The path that is asked for, unescaped.</param>
/// <param name="To">Where it leads, percent-encoded: a path, or a whole address.</param>
/// <param name="Status">The status of the answer: 301, 302, 303, 307 or 308.</param>
public sealed record RedirectLine(string From, string To, int Status)
{
    /// <summary>The lines of a file; comments are passed over, and so are lines with patterns, conditions or another status, which servers say in other ways.</summary>
    public static ImmutableArray<RedirectLine> Read(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(Of).OfType<RedirectLine>().DistinctBy(l => l.From, StringComparer.Ordinal)];

    private static RedirectLine? Of(string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [['/', ..] from, var to, ..] || parts.Length > 3 || from.AsSpan().ContainsAny('*', ':')) return null;
        return parts.ElementAtOrDefault(2) switch
        {
            null or "301" or "301!" => new RedirectLine(Uri.UnescapeDataString(from), to, 301),
            "302" or "303" or "307" or "308" => new RedirectLine(Uri.UnescapeDataString(from), to, int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)),
            _ => null,
        };
    }
}
