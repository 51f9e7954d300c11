using System.Globalization;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>The home page and the heads of folders, generated from the catalogue.</summary>
public sealed class CatalogueKind : IPageKind
{
    private const string Home = "index.html";

    /// <summary>An edition without an INDEX.md at its top has a home page all the same.</summary>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) =>
        from edition in editions.All
        where !documents.Any(d => d.Address == edition.At(Home))
        select new Document("", edition.At(Home)) { Meta = new PageMeta { Title = presentation.WordsFor(edition.Language).SiteContents } };

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        var isHome = ReferenceEquals(document, site.HomeOf(document)) || (document.File is null && document.Address == site.Corpus.Editions.Of(document).At(Home));
        if (document.Index is null && !isHome) return null;
        var place = site.Catalogue.PlaceOf(document)?.Node ?? site.RootOf(document);
        var node = place.Head ?? place;
        return new CataloguePage
        {
            Address = document.Address,
            Head = site.HeadOf(document, "website"),
            Frame = site.FrameOf(document, inlineStyle: false),
            TitleHtml = site.TitleHtmlOf(document),
            TitleId = document.Body?.Title?.Id is { Length: > 0 } id ? id : null,
            IsHome = isHome,
            Standfirst = site.StandfirstOf(document),
            Prose = Prose(node, document, document, site),
            Groups = Groups(node, 2, document, site),
        };
    }

    private static ImmutableArray<CatalogueGroup> Groups(CatalogueNode node, int level, Document shownOn, Site site) =>
        CatalogueGroup.Of(node.Children.Where(c => !IsBare(c, shownOn)).Select(c => (Item(c, level, shownOn, site), IsSection(c))));

    /// <summary>Whether of a section nothing but its heading would be shown here: its text stands on the page of the index that has it.</summary>
    private static bool IsBare(CatalogueNode node, Document shownOn) =>
        node is { IsSection: true, Leads: null, Children: [] } && !IsOwn(node, shownOn);

    /// <summary>Another index's ids and text are on its own page.</summary>
    private static bool IsOwn(CatalogueNode node, Document shownOn) => node.DeclaredIn is null || ReferenceEquals(node.DeclaredIn, shownOn);

    private static bool IsSection(CatalogueNode node) => node.IsSection || node.Page?.Index is not null;

    private static CatalogueItem Item(CatalogueNode node, int level, Document shownOn, Site site)
    {
        var writtenIn = node.DeclaredIn ?? node.Page ?? shownOn;
        var isOwn = IsOwn(node, shownOn);
        var isBrief = !isOwn && !IsSection(node); // what another index says of its entries stands on its own page
        return new CatalogueItem
        {
            Title = node.Title,
            Href = node.Leads is { } leads ? SlotFiller.HrefOf(leads, shownOn.Address) : null,
            Language = site.ForeignTo(shownOn, node.Page),
            LabelLanguage = site.LanguageOfLabel(shownOn, node),
            Heading = IsSection(node) ? Heading(Math.Min(level, 6), isOwn ? node.Id : null) : ("", ""),
            Blurb = !isBrief && node.Blurb is { } blurb ? site.Fill(blurb, writtenIn, shownOn) : null,
            Description = !isBrief && node.Blurb is null ? node.Page?.Meta.Standfirst ?? node.Page?.Meta.Description : null,
            Facts = isBrief || IsSection(node) ? [] : Facts(node.Page, shownOn, site),
            Prose = isOwn ? Prose(node, writtenIn, shownOn, site) : [],
            Groups = Groups(node, level + 1, shownOn, site),
        };
    }

    private static (string Open, string Close) Heading(int level, string? id)
    {
        var tag = "h" + level.ToString(CultureInfo.InvariantCulture);
        return (id is null ? $"<{tag}>" : $"<{tag} id=\"{Html.Escape(id)}\">", $"</{tag}>");
    }

    private static ImmutableArray<Fragment> Prose(CatalogueNode node, Document writtenIn, Document shownOn, Site site) =>
        [.. node.Prose.Select(p => site.Fill(p, writtenIn, shownOn))];

    private static ImmutableArray<Fact> Facts(Document? page, Document shownOn, Site site)
    {
        if (page is null) return [];
        var words = site.WordsOf(shownOn);
        var facts = ImmutableArray.CreateBuilder<Fact>(2);
        if (page.Meta.Date is { } date) facts.Add(new Fact(words.Dated, DateWords.Of(date, words), date.Iso));
        if (Site.ReadingTime(page, words) is { } reading) facts.Add(reading);
        return facts.ToImmutable();
    }
}
