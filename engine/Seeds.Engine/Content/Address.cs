namespace Seeds.Engine.Content;

/// <summary>Where a file stands in the published site: <c>articles/nowhere-left-to-run.html</c>, never with a leading slash.</summary>
/// <param name="Path">The path, unescaped, with <c>/</c>.</param>
public readonly record struct Address(string Path)
{
    /// <summary>The folder part without a closing <c>/</c>; empty at the top.</summary>
    public string Folder => Paths.FolderOf(Path);

    /// <summary>Whether it stands in a folder, at whatever depth.</summary>
    public bool IsIn(string folder) => Path.Length > folder.Length && Path[folder.Length] == '/' && Path.StartsWith(folder, StringComparison.Ordinal);

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
        var common = CommonFolder(Path, from.Path);
        var path = Url.Escape(Path[common..]);
        return from.Path.AsSpan(common).Count('/') switch
        {
            0 => Plain(path) + hash,
            1 => string.Concat("../", path, hash),
            2 => string.Concat("../../", path, hash),
            var up => string.Concat(string.Concat(Enumerable.Repeat("../", up)), path, hash),
        };
    }

    /// <summary>The whole address of what stands here.</summary>
    /// <param name="top">Where the site is published.</param>
    public string Below(Uri top) => top.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>How many characters the folders take, with the <c>/</c> behind each, that two paths begin with.</summary>
    private static int CommonFolder(string path, string other) => path.AsSpan(0, path.AsSpan().CommonPrefixLength(other)).LastIndexOf('/') + 1;

    /// <summary>A colon in the first segment would make it a scheme (RFC 3986, section 4.2).</summary>
    private static string Plain(string path) => path.AsSpan().IndexOfAny(':', '/') is var at and >= 0 && path[at] == ':' ? "./" + path : path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
