using System.Text;
using Seeds.Engine.Pages;

namespace Seeds.Tests.Support;

/// <summary>Prints a page model as it is, one field a line, so that expected pages are readable and stand apart from the theme.</summary>
internal sealed class PlainTheme : ITheme
{
    private PlainTheme()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static PlainTheme Instance { get; } = new();

    /// <inheritdoc/>
    public ValueTask<string> RenderAsync(PageModel page)
    {
        var text = new StringBuilder();
        WriteHead(text, page);
        WriteFrame(text, page.Frame);
        switch (page)
        {
            case ArticlePage article: WriteArticle(text, article); break;
            case CataloguePage catalogue: WriteCatalogue(text, catalogue); break;
            case NotFoundPage notFound: WriteWaysOn(text, notFound.Title, notFound.Text, notFound.WaysOn); break;
            case SearchPage search: WriteWaysOn(text, search.Title, search.WithoutScripts, search.WaysOn); break;
            case TranslationsPage translations: WriteTranslations(text, translations); break;
            case RegisterPage register: PlainRegister.Write(text, register); break;
            default: throw new NotSupportedException($"the plain theme of the tests does not print {page.GetType().Name} yet");
        }

        return new(text.ToString());
    }

    private static void WriteHead(StringBuilder text, PageModel page)
    {
        var head = page.Head;
        Line(text, 0, "address", page.Address.Path);
        Line(text, 0, "title", head.FullTitle);
        Line(text, 0, "description", head.Description);
        Line(text, 0, "canonical", head.Canonical);
        Line(text, 0, "language", $"{head.Language.Tag} {head.Language.Direction}");
        Line(text, 0, "type", head.Type);
        Line(text, 0, "published", head.Published);
        Line(text, 0, "modified", head.Modified);
        if (!head.IsListed) text.Append("not listed\n");
    }

    private static void WriteTranslations(StringBuilder text, TranslationsPage page)
    {
        Line(text, 0, "translations", string.Join(", ", page.Languages));
        foreach (var row in page.Rows) Line(text, 1, Link(row.Page), string.Join(", ", row.States.Select(Link)));
        foreach (var lacking in page.Lacking) Line(text, 1, lacking.Title, string.Join(", ", lacking.Texts));
    }

    private static void WriteFrame(StringBuilder text, PageFrame frame)
    {
        Line(text, 0, "site", $"{frame.Home.Label} -> {frame.Home.Href}");
        Line(text, 0, "style", frame.Style.Inline is null ? string.Join(", ", frame.Style.Hrefs) : "inline");
        foreach (var link in frame.Languages) Line(text, 0, "in " + link.Language.Tag, $"{link.Href} {link.Lacking}{link.Places}".TrimEnd());
        Line(text, 0, "trail", string.Join(" / ", frame.Trail.Select(Link)));
        Line(text, 0, "previous", frame.Previous is { } previous ? Link(previous) : null);
        Line(text, 0, "next", frame.Next is { } next ? Link(next) : null);
        text.Append("sidebar:\n");
        WriteItems(text, 1, frame.Sidebar, frame.Current);
    }

    private static void WriteArticle(StringBuilder text, ArticlePage page)
    {
        Line(text, 0, "kind", page.Kind);
        Line(text, 0, "headline", page.TitleHtml + (page.TitleId is { } id ? $" #{id}" : ""));
        Line(text, 0, "standfirst", page.Standfirst?.ToString());
        Line(text, 0, "notes above", page.HeadNotes.TrimEnd());
        foreach (var fact in page.Facts) Line(text, 0, "fact", Print(fact));
        text.Append("contents:\n");
        WriteItems(text, 1, page.Contents, null);
        if (!page.Related.IsEmpty) text.Append("related:\n");
        WriteItems(text, 1, page.Related, null);
        foreach (var correction in page.Corrections) Line(text, 0, "correction", Print(correction));
        text.Append("=====\n").Append(page.Body);
    }

    private static void WriteCatalogue(StringBuilder text, CataloguePage page)
    {
        Line(text, 0, "kind", page.IsHome ? "home" : "catalogue");
        Line(text, 0, "headline", page.TitleHtml);
        Line(text, 0, "standfirst", page.Standfirst?.ToString());
        text.Append("=====\n");
        foreach (var prose in page.Prose) text.Append(prose);
        WriteGroups(text, 0, page.Groups);
    }

    private static void WriteGroups(StringBuilder text, int depth, ImmutableArray<CatalogueGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.Section is { } section) WriteCatalogueItem(text, depth, section);
            foreach (var entry in group.Entries) WriteCatalogueItem(text, depth, entry);
        }
    }

    private static void WriteCatalogueItem(StringBuilder text, int depth, CatalogueItem item)
    {
        var mark = item.Heading.Open.Length > 0 ? item.Heading.Open + " " : "* ";
        text.Append(' ', depth * 2).Append(mark).Append(item.Title).Append(item.Href is { } href ? $" -> {href}" : "").Append('\n');
        Line(text, depth + 1, "blurb", item.Blurb?.ToString().Trim());
        Line(text, depth + 1, "description", item.Description);
        foreach (var fact in item.Facts) Line(text, depth + 1, "fact", Print(fact));
        foreach (var prose in item.Prose) Line(text, depth + 1, "prose", prose.ToString().Trim());
        WriteGroups(text, depth + 1, item.Groups);
    }

    private static void WriteWaysOn(StringBuilder text, string title, string words, ImmutableArray<NavigationItem> waysOn)
    {
        Line(text, 0, "headline", title);
        text.Append("=====\n").Append(words).Append('\n');
        WriteItems(text, 1, waysOn, null);
    }

    private static void WriteItems(StringBuilder text, int depth, ImmutableArray<NavigationItem> items, string? current)
    {
        foreach (var item in items)
        {
            text.Append(' ', depth * 2).Append("- ").Append(Link(item)).Append(current is not null && item.Href == current ? " (here)" : "").Append('\n');
            WriteItems(text, depth + 1, item.Children, current);
        }
    }

    private static string Link(NavigationItem item) => item.Href is null ? item.Label : $"{item.Label} -> {item.Href}";

    private static string Print(Fact fact) => $"{fact.Label} {fact.Text}{(fact.DateTime is { } date ? $" ({date})" : "")}{(fact.Href is { } href ? $" -> {href}" : "")}";

    private static void Line(StringBuilder text, int depth, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append(' ', depth * 2).Append(label).Append(": ").Append(value).Append('\n');
    }
}
