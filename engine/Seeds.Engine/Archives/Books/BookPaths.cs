using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// Where pages and pictures stand in a book: at their path in the site, as far as that is of plain ASCII, which every reader of books
/// can open; other names become digests. No two differ by letter case alone (EPUB 3.3, section 4.2.3).
/// </summary>
internal sealed class BookPaths
{
    private readonly Dictionary<Address, string> paths = [];
    private readonly HashSet<string> taken;

    /// <summary>Gives paths.</summary>
    /// <param name="pages">The pages, in order.</param>
    /// <param name="others">All other files that may stand in the book.</param>
    /// <param name="reserved">Paths of the book's own files.</param>
    public BookPaths(IEnumerable<Document> pages, IEnumerable<Document> others, params ReadOnlySpan<string> reserved)
    {
        taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in reserved) taken.Add(path);
        foreach (var page in pages) Give(page.Address, Paths.WithoutExtension(page.Address.Path), ".xhtml");
        foreach (var other in others) Give(other.Address, Paths.WithoutExtension(other.Address.Path), Plain(Paths.ExtensionOf(other.Address.Path)));
    }

    /// <summary>Where something stands; null where it is not in the book.</summary>
    public string? Of(Address address) => paths.GetValueOrDefault(address);

    private void Give(Address address, string stem, string ending)
    {
        var plain = string.Join('/', stem.Split('/').Select(Plain));
        var path = plain + ending;
        for (var n = 2; !taken.Add(path); n++) path = string.Create(CultureInfo.InvariantCulture, $"{plain}-{n}{ending}");
        paths.TryAdd(address, path);
    }

    private static string Plain(string segment) =>
        segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && segment is not ("." or "..")
            ? segment : "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(segment)))[..12];
}
