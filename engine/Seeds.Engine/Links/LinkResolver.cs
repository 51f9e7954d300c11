using System.Collections.Frozen;
using Seeds.Engine.Content;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Links;

/// <summary>
/// Finds what a link in a page leads to. A link may name a source file (<c>oak.md</c>), a published address (<c>oak.html</c>), a
/// page without its ending (<c>oak</c>) or a folder (<c>trees/</c>, its INDEX.md); relative to the page's folder, or from the top of
/// the input with a leading <c>/</c>. A page that an edition in another language does not have is found in the site's own language.
/// An address that a page had before leads to the page.
/// </summary>
public sealed class LinkResolver
{
    private readonly FrozenDictionary<string, Document> bySource;
    private readonly FrozenDictionary<string, Document> byAddress;
    private readonly ImmutableArray<string> editions;
    private readonly RedirectTable redirects;

    /// <summary>A resolver over all documents of a site, drafts that are held back among them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="editions">The folders of editions in other languages.</param>
    /// <param name="redirects">The addresses that pages had before; null for none.</param>
    public LinkResolver(ImmutableArray<Document> documents, ImmutableArray<string> editions, RedirectTable? redirects = null)
    {
        (Documents, this.editions, this.redirects) = (documents, editions, redirects ?? RedirectTable.Empty);
        bySource = First(documents.Where(d => d.Path.Length > 0), d => d.Path);
        byAddress = First(documents, d => d.Address.Path);
    }

    /// <summary>All that a link can lead to.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Resolves a link.</summary>
    /// <param name="from">The document that the link stands in.</param>
    /// <param name="target">The link as written.</param>
    public LinkResolution Resolve(Document from, string target)
    {
        if (target.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return new OutsideLink();
        if (Url.IsExternal(target)) return new ExternalLink(target);
        var pathEnd = target.AsSpan().IndexOfAny('?', '#');
        var (written, suffix) = pathEnd < 0 ? (target, "") : (target[..pathEnd], target[pathEnd..]);
        var fragment = suffix.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Url.Unescape(suffix[(hash + 1)..]) : "";
        if (written.Length == 0) return suffix.Length == 0 ? new MissingLink("") : Page(from, fragment) with { Query = QueryOf(suffix) };
        var fromTop = written[0] == '/';
        if (Paths.Combine(fromTop ? "" : from.Folder, Url.Unescape(written)) is not { } path) return new OutsideLink();
        var found = Find(path);
        if (found is null && redirects.Find(path) is { } moved) return Page(moved, fragment) with { Query = QueryOf(suffix), IsByFormerAddress = true };
        return (found ?? FindUntranslated(path)) switch
        {
            null => new MissingLink(path),
            { IsHeldBack: true } draft => new HeldBackLink(draft),
            { IsPage: true } page => Page(page, fragment) with { Query = QueryOf(suffix) },
            { } file => new FileLink(file, suffix),
        };
    }

    private Document? Find(string path) =>
        bySource.GetValueOrDefault(path)
        ?? byAddress.GetValueOrDefault(path)
        ?? byAddress.GetValueOrDefault(path.Length == 0 ? "index.html" : path + "/index.html")
        ?? bySource.GetValueOrDefault(path + ".md")
        ?? bySource.GetValueOrDefault(path + ".txt")
        ?? byAddress.GetValueOrDefault(path + ".html");

    /// <summary>What a path would lead to if the edition had it.</summary>
    private Document? FindUntranslated(string path) =>
        editions.FirstOrDefault(f => new Address(path).IsIn(f)) is { } folder ? Find(path[(folder.Length + 1)..]) : null;

    private static string QueryOf(string suffix) => suffix.StartsWith('?') ? suffix.Split('#')[0] : "";

    private static PageLink Page(Document page, string fragment) =>
        new(page, fragment, fragment.Length == 0 || fragment == "top" || page.Ids.Contains(fragment));

    private static FrozenDictionary<string, Document> First(IEnumerable<Document> documents, Func<Document, string> key)
    {
        var found = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var document in documents) found.TryAdd(key(document), document);
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
