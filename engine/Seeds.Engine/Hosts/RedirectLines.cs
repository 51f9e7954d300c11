using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Hosts;

/// <summary>
/// The file <c>_redirects</c> (of Netlify, Cloudflare Pages and GitLab Pages): a line for each address that a page had before, with the page's own and status 301. Hosts that read
/// it answer for the page that stands there, which leads on where they do not.
/// </summary>
public static class RedirectLines
{
    /// <summary>Where it is published.</summary>
    public static Address Address { get; } = new("_redirects");

    /// <summary>The file's text.</summary>
    /// <param name="redirects">The redirects.</param>
    /// <param name="isFile">Whether a file of the site stands at a path: what it shows is not to be led away from.</param>
    /// <param name="top">The path at which the site begins.</param>
    public static string Write(IEnumerable<Redirect> redirects, Func<string, bool> isFile, string top)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var redirect in redirects)
        {
            foreach (var from in WaysTo(redirect.From.Path, isFile)) lines.TryAdd(HostPath.Of(top, from), HostPath.Of(top, redirect.Page.Address));
        }

        return lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line.Key).Append(' ').Append(line.Value).Append(" 301\n")).ToString();
    }

    /// <summary>The addresses by which hosts show a page, that of another page left out: many leave out <c>.html</c>, and the <c>/</c> behind a folder.</summary>
    private static IEnumerable<string> WaysTo(string path, Func<string, bool> isFile)
    {
        if (path.EndsWith("/index.html", StringComparison.Ordinal))
        {
            var folder = Paths.FolderOf(path);
            yield return folder + "/";
            if (!isFile(folder + ".html")) yield return folder;
            yield break;
        }

        yield return path;
        if (Paths.ExtensionOf(path) == ".html" && path[..^5] is var bare && !isFile(bare + "/index.html")) yield return bare;
    }
}
