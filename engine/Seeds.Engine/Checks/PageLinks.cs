using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>All links of a site's pages with what they lead to: what the checks of links go through.</summary>
internal static class PageLinks
{
    /// <summary>Each link of each page whose resolution is of one type.</summary>
    public static IEnumerable<(Document Page, LinkSlot Link, T Found)> Leading<T>(Corpus corpus)
        where T : LinkResolution =>
        from page in corpus.Pages
        from text in page.Texts
        from link in text.Slots.OfType<LinkSlot>()
        let found = corpus.Links.Resolve(page, link.Target) as T
        where found is not null
        select (page, link, found);
}
