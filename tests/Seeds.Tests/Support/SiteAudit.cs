using AngleSharp.Html.Dom;
using Seeds.Engine.Hosts;

namespace Seeds.Tests.Support;

/// <summary>Reads the pages of a site as a browser would and names what no page of ours may lack or get wrong.</summary>
internal static class SiteAudit
{
    private static readonly ImmutableArray<(string What, string Selector, string Attribute)> Required =
    [
        ("language", "html", "lang"), ("direction", "html", "dir"), ("description", "meta[name=description]", "content"),
        ("og:title", "meta[property='og:title']", "content"), ("og:description", "meta[property='og:description']", "content"), ("og:type", "meta[property='og:type']", "content"),
        ("og:site_name", "meta[property='og:site_name']", "content"), ("viewport", "meta[name=viewport]", "content"),
    ];

    /// <summary>All faults of all pages.</summary>
    /// <param name="site">A site built with the real theme.</param>
    /// <param name="withLinks">Whether links are followed too.</param>
    public static ImmutableArray<string> Faults(TestSite site, bool withLinks = true)
    {
        var pages = site.Documents.Where(d => d.Page is not null).ToDictionary(d => d.Address.Path, d => site.Html(d.Address.Path), StringComparer.Ordinal);
        var ids = pages.ToDictionary(p => p.Key, p => Anchors(p.Value), StringComparer.Ordinal);
        var idsReported = site.Ids.Contains("SEED027", StringComparer.Ordinal);
        var isPlaced = site.Documents.Any(d => d.Page?.Head.IsPlaced == true);
        var faults = pages.SelectMany(p => Page(p.Value).Concat(Addresses(p.Value, isPlaced)).Concat(idsReported ? [] : RepeatedIds(p.Value)).Select(f => $"{p.Key}: {f}"));
        if (withLinks) faults = faults.Concat(pages.SelectMany(p => Links(p.Key, p.Value, site, ids).Select(f => $"{p.Key}: {f}")));
        return [.. faults];
    }

    /// <summary>Ids that the checks let links name but that are not in the page.</summary>
    public static ImmutableArray<string> MissingIds(TestSite site, string address)
    {
        var found = Anchors(site.Html(address));
        return [.. site.Documents.Single(d => d.Address.Path == address).Body!.Ids.Where(i => !found.Contains(i)).Order(StringComparer.Ordinal)];
    }

    private static HashSet<string> Anchors(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").Select(e => e.Id!).Concat(page.QuerySelectorAll("a[name]").Select(e => e.GetAttribute("name")!)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Page(IHtmlDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        foreach (var (what, selector, attribute) in Required)
        {
            if (string.IsNullOrWhiteSpace(page.QuerySelector(selector)?.GetAttribute(attribute))) yield return $"no {what}";
        }

        if (page.QuerySelectorAll("h1").Length != 1) yield return $"{page.QuerySelectorAll("h1").Length} first-level headings";
        if (page.QuerySelectorAll("main").Length != 1) yield return $"{page.QuerySelectorAll("main").Length} main landmarks";
        var skip = page.QuerySelector("body a[href^='#']");
        if (skip is null || page.GetElementById(skip.GetAttribute("href")![1..]) is not { LocalName: "main" }) yield return "the first link does not skip to the main landmark";
        if (page.QuerySelectorAll("[id]").Any(e => e.Id!.Length == 0 || e.Id.Any(char.IsWhiteSpace))) yield return "an id is empty or holds white space";
        foreach (var image in page.QuerySelectorAll("img:not([alt])")) yield return $"image `{image.GetAttribute("src")}` has no alternative text";
    }

    /// <summary>Addresses for other programs are whole, or none is given.</summary>
    private static IEnumerable<string> Addresses(IHtmlDocument page, bool isPlaced)
    {
        var given = page.QuerySelectorAll("link[rel=canonical], meta[property='og:url'], link[hreflang]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("content") ?? "").ToList();
        if (isPlaced ? given.Count < 2 : given.Count > 0) yield return $"{given.Count} addresses for other programs";
        foreach (var address in given.Where(a => !Uri.TryCreate(a, UriKind.Absolute, out _))) yield return $"`{address}` is no whole address";
    }

    private static IEnumerable<string> RepeatedIds(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"id `{g.Key}` comes {g.Count()} times");

    private static IEnumerable<string> Links(string address, IHtmlDocument page, TestSite site, Dictionary<string, HashSet<string>> ids)
    {
        foreach (var empty in page.QuerySelectorAll("a[href=''], img[src='']")) yield return $"<{empty.LocalName}> leads nowhere: {empty.OuterHtml}";
        var top = HeaderLines.Read(site.Text("_headers"))[0].Path.TrimEnd('*'); // the page for missing addresses names whole paths
        var from = new Uri($"https://site.invalid{top}" + string.Join('/', address.Split('/').Select(Uri.EscapeDataString)));
        var links = page.QuerySelectorAll("[href], [src], [poster]").SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("poster") }).OfType<string>();
        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            var target = new Uri(from, link);
            if (target.Host != from.Host) continue;
            var path = Uri.UnescapeDataString(target.AbsolutePath);
            path = path.StartsWith(Uri.UnescapeDataString(top), StringComparison.Ordinal) ? path[Uri.UnescapeDataString(top).Length..] : path;
            var fragment = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
            if (!site.Files.ContainsKey(path)) yield return $"`{link}` leads to no file";
            else if (fragment.Length > 0 && fragment != "top" && ids.TryGetValue(path, out var known) && !known.Contains(fragment)) yield return $"`{link}` leads to no place in its page";
        }
    }
}
