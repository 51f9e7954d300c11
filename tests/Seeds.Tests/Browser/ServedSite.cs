using Seeds.Hosting.Preview;

namespace Seeds.Tests.Browser;

/// <summary>A built site, served as a plain host does.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Server">What serves it.</param>
public sealed record ServedSite(string Folder, SiteServer Server) : IAsyncDisposable
{
    /// <summary>All its pages, those of words alone and those from which others are cited among them, as paths from its top, sorted.</summary>
    public ImmutableArray<string> AllPages { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Its pages that have a style to look at, as paths from its top, sorted.</summary>
    public ImmutableArray<string> Pages => [.. AllPages.Where(path => !path.StartsWith("text/", StringComparison.Ordinal) && !path.StartsWith("cite/", StringComparison.Ordinal))];

    /// <summary>The address of a page over HTTP.</summary>
    /// <param name="path">Its path from the top of the site.</param>
    public string UrlOf(string path) => Server.Url + path;

    /// <summary>The address of a page as a file, as on a USB stick.</summary>
    /// <param name="path">Its path from the top of the site.</param>
    public string FileUrlOf(string path) => new Uri(Path.Combine(Folder, path)).AbsoluteUri;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
