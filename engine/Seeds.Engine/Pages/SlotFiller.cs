using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Markdown;
using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>Fills the slots of a body with what the whole site knows.</summary>
public static class SlotFiller
{
    /// <summary>Fills a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="source">The document it was written in: its links are relative to that.</param>
    /// <param name="shownAt">The address of the page it is shown on.</param>
    /// <param name="links">Finds what links lead to.</param>
    /// <param name="view">Writes records in the page's language, whose words it has.</param>
    public static Fragment Fill(PageBody body, Document source, Address shownAt, LinkResolver links, RecordView view) =>
        new(body, [.. body.Slots.Select(slot => slot switch
        {
            WordSlot word => Html.Escape(word.Choose(view.Words)),
            TitleSlot title => Title(links.Resolve(source, title.Target), title.Target),
            LinkSlot link => Link(link, links.Resolve(source, link.Target), shownAt, view),
            MentionSlot mention => Mention(mention, view),
            RecordLabelSlot label => view.Find(label.Kind, label.Key) is { } record ? view.Html(record.Label) : Html.Escape(label.Key.Length > 0 ? label.Key : RecordKinds.SchemeOf(label.Kind) + ":"),
            NotesSlot notes => NoteWriter.Write(notes.Mentions, view),
            _ => throw new NotSupportedException($"no filling for {slot.GetType().Name}"),
        })]);

    /// <summary>The address that a resolved link is published with; null when it leads nowhere.</summary>
    /// <param name="found">What it leads to.</param>
    /// <param name="shownAt">The address of the page that shows it.</param>
    public static string? HrefOf(LinkResolution found, Address shownAt) => found switch
    {
        PageLink page => WithQuery(page.Page.Address.RelativeTo(shownAt, page.Fragment), page.Query),
        FileLink file => file.File.Address.RelativeTo(shownAt) + file.Suffix,
        ExternalLink external => Url.EscapeWhole(external.Target),
        _ => null,
    };

    private static string WithQuery(string href, string query)
    {
        if (query.Length == 0) return href;
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        return href.Insert(hash < 0 ? href.Length : hash, Url.EscapeWhole(query));
    }

    /// <summary>
    /// A link that leads nowhere is written as it stands: the check has named it, and a reader may still see what was meant. Addresses that
    /// are not ours may tell a name that is withheld, and are cut where they do.
    /// </summary>
    private static string Link(LinkSlot slot, LinkResolution found, Address shownAt, RecordView view)
    {
        var href = found is PageLink or FileLink ? HrefOf(found, shownAt)! : Url.EscapeWhole(view.Cut(HrefOf(found, shownAt) ?? slot.Target));
        return Html.Escape(href) + Size(slot, (found as FileLink)?.File.Size) + ForeignLanguage(slot, found as PageLink, view);
    }

    /// <summary>A link within an edition to a page that the edition lacks leads to the page in the site's own language, and says so.</summary>
    private static string ForeignLanguage(LinkSlot slot, PageLink? found, RecordView view) =>
        found is null || slot.IsImage || view.ForeignTo(found.Page) is not { } language ? "" : $"\" hreflang=\"{Html.Escape(language.Tag)}";

    /// <summary>A mention of nothing is no link: the check has named it, and its words stay.</summary>
    private static string Mention(MentionSlot mention, RecordView view)
    {
        if (view.Find(mention.Kind, mention.Key) is not { } record) return "";
        var id = mention.Ordinal > 0 ? $" id=\"{Html.Escape(RecordView.MentionId(record, mention.Ordinal))}\"" : "";
        return view.HrefOf(record) is { } href ? $"{id} href=\"{Html.Escape(href)}\"" : id;
    }

    /// <summary>A link without words of its own takes the title of its page, else its address.</summary>
    private static string Title(LinkResolution found, string target) => Html.Escape(found is PageLink { Page: var page } ? page.Title : target);

    /// <summary>The sides that the author left open, in the picture's own proportions.</summary>
    private static string Size(LinkSlot slot, ImageSize? size) => (size, slot) switch
    {
        (null, _) or (_, { WithSize: false }) => "",
        (_, { Width: { } width }) => Side("height", (double)width * size.Height / size.Width),
        (_, { Height: { } height }) => Side("width", (double)height * size.Width / size.Height),
        _ => Side("width", size.Width) + Side("height", size.Height),
    };

    private static string Side(string name, double pixels) =>
        string.Create(CultureInfo.InvariantCulture, $"\" {name}=\"{Math.Max(1, Math.Round(pixels, MidpointRounding.AwayFromZero)):F0}");
}
