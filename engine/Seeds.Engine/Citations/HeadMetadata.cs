using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Citations;

/// <summary>
/// What a page's head says of it to reference managers: the <c>citation_</c> names that Highwire Press brought into use and Google Scholar reads, and Dublin Core's
/// (DCMI Metadata Terms, in HTML as RFC 2731 writes them). The type keeps Zotero from taking whatever has a title for an article of a journal.
/// </summary>
public static class HeadMetadata
{
    /// <summary>The names with their values; of a page that names neither authors nor a date no more than cannot be told from the rest of its head.</summary>
    /// <param name="page">A page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    /// <param name="url">Its whole address; null where it is not known.</param>
    public static ImmutableArray<HeadMeta> Of(Document page, string title, Language language, string? url)
    {
        if (page.Meta is { Authors.IsEmpty: true, Date: null, Updated: null }) return [new HeadMeta("DC.title", title), new HeadMeta("DC.language", language.Tag)];
        var metadata = ImmutableArray.CreateBuilder<HeadMeta>();
        Add("title", title);
        foreach (var author in CitedName.ReadAll(page.Meta.Authors))
        {
            metadata.Add(new HeadMeta("citation_author", author.Sorted));
            metadata.Add(new HeadMeta("DC.creator", author.Sorted));
        }

        if ((page.Meta.Updated ?? page.Meta.Date) is { HtmlDateTime: { } date })
        {
            metadata.Add(new HeadMeta("citation_publication_date", date.Replace('-', '/')));
            metadata.Add(new HeadMeta("DC.date", date));
        }

        Add("language", language.Tag);
        if (url is not null) metadata.Add(new HeadMeta("DC.identifier", url));
        metadata.Add(new HeadMeta("DC.type", "webpage"));
        return metadata.ToImmutable();

        void Add(string name, string value)
        {
            metadata.Add(new HeadMeta("citation_" + name, value));
            metadata.Add(new HeadMeta("DC." + name, value));
        }
    }
}
