using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// Leads links of pages to where the same thing is from within a book: a page of the book to its chapter, and to the place in it if it is there; what
/// only the site has to its published address, where that is known; other sites to themselves. What is then left leads nowhere.
/// </summary>
/// <param name="contents">The site.</param>
/// <param name="paths">Where its pages stand in the book.</param>
/// <param name="ids">The ids in a chapter, as XML has them; none while they are still being found.</param>
internal sealed class BookLinks(PackageContents contents, BookPaths paths, Func<Address, IReadOnlySet<string>> ids)
{
    /// <summary>Where a link leads; null where it leads nowhere.</summary>
    /// <param name="href">The link as it stands on the page.</param>
    /// <param name="page">The page.</param>
    public string? Resolve(string href, Address page)
    {
        if (Url.IsExternal(href)) return External(href);
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Url.Unescape(href[(hash + 1)..]);
        var link = hash < 0 ? href : href[..hash];
        if (link.IndexOf('?', StringComparison.Ordinal) is var query and >= 0) return Published(href, page, link[..query]);
        var target = TargetOf(link, page);
        return target is { } address && paths.Of(address) is { } path ? Within(path, address, fragment, page) : Published(href, page, link);
    }

    /// <summary>The page that a link without its fragment leads to; null where that is none of the site.</summary>
    public Address? TargetOf(string link, Address page)
    {
        if (link.Length == 0) return page;
        if (link[0] == '/' || Paths.Combine(page.Folder, Url.Unescape(link)) is not { } path) return null;
        return new[] { path, (path + "/index.html").TrimStart('/') }.Select(p => new Address(p)).Cast<Address?>().FirstOrDefault(a => contents.Find(a!.Value) is not null);
    }

    private string Within(string path, Address target, string fragment, Address page)
    {
        var id = XmlId.Of(fragment);
        return new Address(path).RelativeTo(new Address(paths.Of(page)!), fragment.Length > 0 && ids(target).Contains(id) ? id : "");
    }

    /// <summary>Where the site has what is not in the book.</summary>
    private string? Published(string href, Address page, string link)
    {
        if (contents.BaseUrl is null) return null;
        if (link.Length > 0 && link[0] != '/' && TargetOf(link, page) is null) return null;
        return Uri.TryCreate(new Uri(page.Below(contents.BaseUrl)), href, out var url) ? url.AbsoluteUri : null;
    }

    /// <summary>Only what a reader of books can hand on to another program.</summary>
    private static string? External(string href) =>
        Uri.TryCreate(href.StartsWith("//", StringComparison.Ordinal) ? "https:" + href : href, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "mailto" or "tel" ? url.AbsoluteUri : null;
}
