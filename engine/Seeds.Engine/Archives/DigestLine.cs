namespace Seeds.Engine.Archives;

/// <summary>A line of a list of digests, as <c>sha256sum --check</c> of GNU coreutils reads it.</summary>
public static class DigestLine
{
    /// <summary>The line: the digest, two spaces, the path. A path that holds what would end the line is escaped, and a backslash before the digest says so.</summary>
    /// <param name="digest">The SHA-256 of the file's bytes.</param>
    /// <param name="path">The file's path from where the list stands.</param>
    public static string Of(ReadOnlySpan<byte> digest, string path)
    {
        var escaped = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
        return $"{(escaped.Length == path.Length ? "" : "\\")}{Convert.ToHexStringLower(digest)}  {escaped}\n";
    }
}
