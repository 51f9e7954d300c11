using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Evidence;
using Seeds.Engine.Markdown;
using Seeds.Engine.Records;
using Seeds.Engine.Translations;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>A page of text from one file. Articles carry their style in themselves, so that one request brings all of one.</summary>
public sealed class ArticleKind : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) => [];

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        if (document.Body is not { } body || document.Index is not null) return null;
        var words = site.WordsOf(document);
        var kind = PageKindName.Of(document);
        return new ArticlePage
        {
            Address = document.Address,
            Head = site.HeadOf(document, kind == PageKindName.Article ? "article" : "website"),
            Frame = site.FrameOf(document, inlineStyle: kind == PageKindName.Article),
            Kind = kind,
            TitleHtml = site.TitleHtmlOf(document),
            TitleId = body.Title is { Id.Length: > 0 } title && !body.Headings.Any(h => h.Id == title.Id) ? title.Id : null,
            Standfirst = site.StandfirstOf(document),
            Translation = Notice(document, site, words),
            HeadNotes = HeadNotes(document, body, site),
            Facts = Facts(document, site, words),
            Contents = Contents(body.Headings),
            Related = kind == PageKindName.Article ? site.RelatedTo(document) : [],
            Corrections = [.. document.Meta.Corrections.Select(c => new Fact(DateWords.Of(c.Date, words), c.Text, c.Date.Iso))],
            Body = site.Fill(body, document, document),
        };
    }

    private static TranslationNotice? Notice(Document document, Site site, Words words)
    {
        if (site.Corpus.Translations.SourceOf(document) is not { } source) return null;
        var name = site.WordsOf(source).LanguageName;
        var isOlder = TranslationIndex.StateOf(source, document) == TranslationState.Older;
        return new TranslationNotice(
            new NavigationItem(DateWords.Format(words.TranslatedFrom, name), source.Address.RelativeTo(document.Address), []) { Language = site.LanguageOf(source) },
            isOlder ? words.TranslationOlder : null);
    }

    /// <summary>The notes to what stands above the text and not in it: what the text mentions too has its note there.</summary>
    private static string HeadNotes(Document document, PageBody body, Site site)
    {
        var inText = body.Slots.OfType<NotesSlot>().SelectMany(s => s.Mentions).Select(m => (m.Kind, m.Key)).ToHashSet();
        var above = new[] { document.Headline, document.Standfirst }.OfType<PageBody>().SelectMany(t => t.Prose).SelectMany(b => b.Mentions);
        return NoteWriter.Write([.. above.Where(m => m.CallsForNote && inText.Add((m.Kind, m.Key)))], site.ViewOf(document));
    }

    private static ImmutableArray<Fact> Facts(Document document, Site site, Words words)
    {
        var meta = document.Meta;
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (meta.Draft) facts.Add(new Fact(words.Status, words.Draft, null));
        else if (Evidence(document, site, words) is { } evidence) facts.Add(evidence);
        if (!meta.Authors.IsEmpty) facts.Add(new Fact(words.By, string.Join(words.Comma + " ", meta.Authors), null) { Parts = meta.Authors });
        if (meta.Dateline is { } place) facts.Add(new Fact(words.ReportedFrom, place, null));
        if (meta.Date is { } date) facts.Add(new Fact(words.Dated, DateWords.Of(date, words), date.Iso));
        if (meta.Updated is { } updated) facts.Add(new Fact(words.Updated, DateWords.Of(updated, words), updated.Iso));
        if (Site.ReadingTime(document, words) is { } reading) facts.Add(reading);
        if (site.Corpus.Editions.All.Length > 1) facts.Add(new Fact(words.InLanguage, NameOf(site.LanguageOf(document), words), null));
        if (!meta.Tags.IsEmpty) facts.Add(new Fact(words.Subjects, string.Join(words.Comma + " ", meta.Tags), null) { Parts = meta.Tags });
        return facts.ToImmutable();
    }

    /// <summary>A language that the theme has no words for goes by its tag.</summary>
    private static string NameOf(Language language, Words words) => new Language(words.Language).Primary == language.Primary ? words.LanguageName : language.Tag;

    /// <summary>How far the statements of an article are borne out, as its page in the evidence ledger has them; null where it rests on no records.</summary>
    private static Fact? Evidence(Document document, Site site, Words words)
    {
        var view = site.ViewOf(document);
        var counts = Statement.AllIn(document, site.Corpus.Records).CountBy(s => s.Status).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToImmutableArray();
        if (counts.IsEmpty || view.Homes[(int)RecordKind.Claim] is not { } ledger) return null;
        return new Fact(words.Status, string.Join(words.Comma + " ", counts.Select(c => $"{c.Value.ToString(CultureInfo.InvariantCulture)}\u00A0{StatusWords.Of(c.Key, words)}")), null) { Href = ledger };
    }

    /// <summary>Headings of the second and third level, the third below the second; one without words would be a link without words.</summary>
    private static ImmutableArray<NavigationItem> Contents(ImmutableArray<Heading> headings)
    {
        var items = new List<(NavigationItem Item, List<NavigationItem> Below)>();
        foreach (var heading in headings.Where(h => h is { Level: 2 or 3, Text.Length: > 0 }))
        {
            var item = new NavigationItem(heading.Text, "#" + Url.Escape(heading.Id), []);
            if (heading.Level == 2 || items.Count == 0) items.Add((item, []));
            else items[^1].Below.Add(item);
        }

        return items.Count > 1 ? [.. items.Select(i => i.Item with { Children = [.. i.Below] })] : [];
    }
}
