using System.Buffers;
using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Redirects;

/// <summary>
/// Reads an address that a page had before. It counts from the top of the site, with or without a leading <c>/</c>. One that ends in <c>.html</c> was a
/// page by that name; any other was a folder's page, so that hosts answer it whatever its last part looked like: <c>old/oak</c>, <c>old/oak/</c>, <c>oak.php</c>.
/// </summary>
public static class FormerAddress
{
    /// <summary>Characters that a name of a file may not have on every system, or that files of redirects read as more than themselves.</summary>
    private static readonly SearchValues<char> Unusable = SearchValues.Create([.. "\\:*?\"<>|", '\u007F', .. Enumerable.Range(0, 32).Select(c => (char)c)]);

    /// <summary>Where a page stands that leads on from there; null for what is no address below the top of a site.</summary>
    /// <param name="written">The address as written, percent-encoded or not.</param>
    public static Address? Read(string written)
    {
        var text = written.Trim();
        if (text.Length == 0 || Url.IsExternal(text) || text.AsSpan().ContainsAny('?', '#')) return null;
        var path = Url.Unescape(text);
        if (path[0] == '/') path = path[1..];
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        else if (Paths.ExtensionOf(path) is not (".html" or ".htm")) path += "/index.html";
        return path.Split('/').All(IsName) ? new Address(path) : null;
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && Encoding.UTF8.GetByteCount(name) <= Paths.LongestName
        && (name[0] != '.' || name == ".well-known") // hosts hide other names that begin with a dot
        && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(Unusable);
}
