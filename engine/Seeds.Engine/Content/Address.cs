namespace Seeds.Engine.Content;

/// <summary>Where a file stands in the published site: <c>articles/nowhere-left-to-run.html</c>, never with a leading slash.</summary>
/// <param name="Path">The path, unescaped, with <c>/</c>.</param>
public readonly record struct Address(string Path)
{
    /// <summary>The folder part without a closing <c>/</c>; empty at the top.</summary>
    public string Folder => Paths.FolderOf(Path);

    /// <summary>
    /// The link from one address to another, relative, so that the site works below any path, from a disk and from an
    /// archive. Percent-encoded as RFC 3986 asks, letters of other scripts apart, which browsers show readable (RFC 3987).
    /// </summary>
    /// <param name="from">The page that the link stands on.</param>
    /// <param name="fragment">An id in the target without its <c>#</c>; empty for none.</param>
    public string RelativeTo(Address from, string fragment = "")
    {
        var hash = fragment.Length == 0 ? "" : "#" + Url.Escape(fragment);
        if (string.Equals(Path, from.Path, StringComparison.Ordinal)) return hash.Length > 0 ? hash : Plain(Url.Escape(Paths.NameOf(Path)));
        var own = from.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var target = Path.Split('/');
        var common = 0;
        while (common < own.Length && common < target.Length - 1 && string.Equals(own[common], target[common], StringComparison.Ordinal)) common++;
        var up = string.Concat(Enumerable.Repeat("../", own.Length - common));
        var path = up + string.Join('/', target.Skip(common).Select(Url.Escape));
        return Plain(path) + hash;
    }

    /// <summary>A colon in the first segment would make it a scheme (RFC 3986, section 4.2).</summary>
    private static string Plain(string path) => path.Split('/')[0].Contains(':', StringComparison.Ordinal) ? "./" + path : path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
