using Seeds.Engine.Content;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Translations;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>The page for translators, in sites of several languages: what is up to date, what is older than its source, what is missing.</summary>
public sealed class TranslationsKind : IPageKind
{
    /// <summary>Where it is published.</summary>
    public static Address Address { get; } = new("translations.html");

    /// <inheritdoc/>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) =>
        editions.All.Length > 1 && !documents.Any(d => d.Address == Address) ? [new Document("", Address)] : [];

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        if (document.Address != Address || document.File is not null) return null;
        var words = site.WordsOf(document);
        var others = site.Corpus.Editions.All.RemoveAt(0);
        return new TranslationsPage
        {
            Address = Address,
            Head = site.HeadOf(document, "website", words.TranslationsTitle, isListed: false) with { Description = words.TranslationsIntro },
            Frame = site.FrameOf(document, inlineStyle: false),
            Title = words.TranslationsTitle,
            Intro = words.TranslationsIntro,
            Languages = [.. others.Select(e => site.Corpus.Presentation.WordsFor(e.Language).LanguageName)],
            Rows = [.. Pages(site).Select(page => Row(page, document, others, words, site))],
            Lacking = [.. others.Prepend(site.Corpus.Editions.Main).Select(e => Lacking(e, words, site)).Where(l => !l.Texts.IsEmpty)],
        };
    }

    /// <summary>The pages that come from files and translate none, as the site orders them: its own first, then those that stand in another edition alone.</summary>
    private static IEnumerable<Document> Pages(Site site) =>
        site.Corpus.Catalogue.Roots.SelectMany(root => root.Node.SelfAndDescendants()).Select(n => n.Page).OfType<Document>()
            .Where(p => p.Source is not null && site.Corpus.Translations.SourceOf(p) is null).Distinct().OrderBy(p => site.Corpus.Editions.All.IndexOf(site.Corpus.Editions.Of(p)));

    private static TranslationsRow Row(Document page, Document shownOn, ImmutableArray<Edition> others, Words words, Site site) => new(
        site.LinkTo(page, page.Title, shownOn),
        TextVersion.Of(page)!,
        [.. others.Select(edition =>
        {
            if (edition == site.Corpus.Editions.Of(page)) return new NavigationItem(words.TranslationOriginal, page.Address.RelativeTo(Address), []);
            var translation = site.Corpus.Translations.In(page, edition);
            var state = TranslationIndex.StateOf(page, translation) switch
            {
                TranslationState.Current => words.TranslationCurrent,
                TranslationState.Older => words.TranslationOutdated,
                TranslationState.Unsaid => words.TranslationUnsaid,
                _ => words.TranslationMissing,
            };
            return new NavigationItem(state, translation?.Address.RelativeTo(Address), []);
        })]);

    private static LackingTexts Lacking(Edition edition, Words words, Site site)
    {
        var name = site.Corpus.Presentation.WordsFor(edition.Language).LanguageName;
        return new LackingTexts(
            DateWords.Format(words.RecordsLacking, name),
            [
                .. from record in site.Corpus.Records.Public.OrderBy(r => r.Kind).ThenBy(r => r.Key, StringComparer.Ordinal)
                   from field in RecordShape.Of(record.Kind).Fields
                   where field.Type == typeof(LocalText)
                   let text = (LocalText?)field.Property.GetValue(record)
                   where text is { IsEmpty: false } && text.In(edition.Language, site.Corpus.SiteLanguage).Language is var found && found != edition.Language
                   select $"{RecordKinds.SchemeOf(record.Kind)} {record.Key}: {field.Key}",
            ]);
    }
}
