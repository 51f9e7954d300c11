using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The languages a site is published in: its own, and one for each top folder that is named by a language the theme speaks and holds a page.</summary>
/// <param name="All">The editions, the site's own language first, the others by folder.</param>
public sealed record Editions(ImmutableArray<Edition> All)
{
    /// <summary>The edition in the site's own language.</summary>
    public Edition Main => All[0];

    /// <summary>The editions of a site.</summary>
    /// <param name="pages">Its pages.</param>
    /// <param name="site">Its own language.</param>
    /// <param name="presentation">The theme, which has words for some languages.</param>
    public static Editions Of(IEnumerable<Document> pages, Language site, Presentation presentation)
    {
        var folders = pages.Select(p => TopFolder(p.Path)).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal).Where(presentation.Speaks).Order(StringComparer.Ordinal);
        return new Editions([new Edition(site, ""), .. folders.Select(f => new Edition(new Language(f), f))]);
    }

    /// <summary>The language of a document: its own, else that of its edition.</summary>
    public Language LanguageOf(Document document) => document.Meta.Lang is { } own ? new Language(own) : Of(document).Language;

    /// <summary>The edition that a document belongs to.</summary>
    public Edition Of(Document document)
    {
        if (All.Length == 1) return Main;
        var folder = document.Register?.Edition.Folder ?? TopFolder(document.Path.Length > 0 ? document.Path : document.Address.Path);
        return All.FirstOrDefault(e => e.Folder.Length > 0 && string.Equals(e.Folder, folder, StringComparison.Ordinal)) ?? Main;
    }

    private static string TopFolder(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[..slash] : "";
}
