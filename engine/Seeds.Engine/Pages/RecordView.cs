using System.Collections.Concurrent;
using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>
/// Writes records for readers of one language on one page, or on all pages from which the same links lead to the registers: names, values, dates,
/// and links to their entries. What it has written of a record once it gives again, because pages mention the same ones.
/// </summary>
public sealed class RecordView
{
    private readonly Corpus corpus;
    private readonly Lazy<ConcurrentDictionary<Record, string>> links = Memory<string>();
    private readonly Lazy<ConcurrentDictionary<Record, string>> notes = Memory<string>();
    private readonly Lazy<ConcurrentDictionary<Record, byte[]>> nodes = Memory<byte[]>();

    /// <summary>A view.</summary>
    /// <param name="corpus">The whole site.</param>
    /// <param name="edition">The edition whose registers are linked to.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="address">The page, or one of the pages.</param>
    public RecordView(Corpus corpus, Edition edition, Language language, Address address)
    {
        (this.corpus, Edition, Language, Address) = (corpus, edition, language, address);
        Words = corpus.Presentation.WordsFor(language);
        Homes = [.. RecordKinds.All.Select(k => HomeOf(k) is { } home ? (home == address ? "" : home.RelativeTo(address)) : null)];
    }

    /// <summary>The edition whose registers are linked to.</summary>
    public Edition Edition { get; }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>The page, or one of the pages.</summary>
    public Address Address { get; }

    /// <summary>The link to the register of each kind of record; null where there is none.</summary>
    public ImmutableArray<string?> Homes { get; }

    /// <summary>The interface's words.</summary>
    public Words Words { get; }

    /// <summary>The language of a page, where it is another than that of the reader.</summary>
    public Language? ForeignTo(Document page) => corpus.Editions.LanguageOf(page) is var other && other != Language ? other : null;

    /// <summary>The record that a mention names, as it may be published; null when there is none.</summary>
    public Record? Find(RecordKind kind, string key) => corpus.Records.Find(kind, key);

    /// <summary>An address without what tells a name that is withheld.</summary>
    public string Cut(string address) => corpus.Records.Redactor.Cut(address);

    /// <summary>The id of a mention on its page: <c>~figure-idps-idlib-1</c>. The sign keeps it apart from ids made of headings.</summary>
    public static string MentionId(Record record, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"~{RecordKinds.SchemeOf(record.Kind)}-{record.Key}-{ordinal}");

    /// <summary>The link to a record's entry; null when no register holds it.</summary>
    public string? HrefOf(Record record) => Homes[(int)record.Kind] is { } home ? home + "#" + Url.Escape(record.Key) : null;

    /// <summary>The register that holds a kind of record: in the edition's language, else in any.</summary>
    private Address? HomeOf(RecordKind kind)
    {
        Address? any = null;
        foreach (var document in corpus.Registers)
        {
            if (document.Register!.Register.Holds != kind) continue;
            if (document.Register.Edition == Edition) return document.Address;
            any ??= document.Address;
        }

        return any;
    }

    /// <summary>A text without mark-up, mentions by their words, and the language it is in.</summary>
    public (string Text, Language Language) Text(LocalText text)
    {
        var (written, language) = text.In(Language, corpus.SiteLanguage);
        return (WrittenMention.Replace(written, WordsOf), language);
    }

    /// <summary>A text without mark-up.</summary>
    public string Plain(LocalText text) => Text(text).Text;

    /// <summary>A text in the site's language, whatever the page's.</summary>
    public string InSiteLanguage(LocalText text) => text.In(corpus.SiteLanguage, corpus.SiteLanguage).Text;

    /// <summary>A text as HTML, marked with its language where that is not the page's.</summary>
    public string Html(LocalText text)
    {
        var (words, language) = Text(text);
        return Marked(Markdown.Html.Escape(words), language);
    }

    /// <summary>A text as HTML, in which the mentions of other records lead to their entries; for places that are no link themselves.</summary>
    public string Prose(LocalText text)
    {
        var (written, language) = text.In(Language, corpus.SiteLanguage);
        return Marked(WrittenMention.Replace(written, MentionHtml, Markdown.Html.Escape), language);
    }

    private string Marked(string html, Language language) => language.Primary == Language.Primary ? html : InLanguage(html, language);

    /// <summary>The words of a mention, which without words of its own has the record's name.</summary>
    private string WordsOf(WrittenMention mention) =>
        mention.Words.Length > 0 ? mention.Words : Find(mention.Kind, mention.Key) is { } record ? WrittenMention.WordsOf(record.Label.In(Language, corpus.SiteLanguage).Text) : mention.Key;

    private string MentionHtml(WrittenMention mention)
    {
        var words = Markdown.Html.Escape(WordsOf(mention));
        return Find(mention.Kind, mention.Key) is { } record && HrefOf(record) is { } href ? $"<a class=\"mention {RecordKinds.SchemeOf(mention.Kind)}\" href=\"{Markdown.Html.Escape(href)}\">{words}</a>" : words;
    }

    /// <summary>HTML marked as being in a language.</summary>
    public static string InLanguage(string html, Language language) => $"<span lang=\"{Markdown.Html.Escape(language.Tag)}\" dir=\"{language.Direction}\">{html}</span>";

    /// <summary>A record's name as a link to its entry.</summary>
    public string Link(Record record) => links.Value.GetOrAdd(record, static (r, view) => view.NewLink(r), this);

    /// <summary>What stands in the evidence margin of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="write">Writes it, where it has not been written yet.</param>
    internal string Note(Record record, Func<Record, RecordView, string> write) => notes.Value.GetOrAdd(record, write, this);

    /// <summary>What an article says of a record to programs, as JSON.</summary>
    /// <param name="record">The record.</param>
    /// <param name="write">Writes it, where it has not been written yet.</param>
    internal byte[] Json(Record record, Func<Record, RecordView, byte[]> write) => nodes.Value.GetOrAdd(record, write, this);

    private static Lazy<ConcurrentDictionary<Record, T>> Memory<T>() => new(() => new ConcurrentDictionary<Record, T>(ReferenceEqualityComparer.Instance));

    private string NewLink(Record record) => HrefOf(record) is { } href ? $"<a href=\"{Markdown.Html.Escape(href)}\">{Html(record.Label)}</a>" : Html(record.Label);

    /// <summary>A web address as a link to it.</summary>
    public static string WebLink(string url) => $"<a href=\"{Markdown.Html.Escape(url)}\" dir=\"ltr\">{Markdown.Html.Escape(url)}</a>";

    /// <summary>The records that another refers to, those that there are, as they may be published.</summary>
    public IEnumerable<Record> Named(IEnumerable<Reference> references) => references.Select(corpus.Records.FindPublic).OfType<Record>();

    /// <summary>The names of records that another refers to, each a link; empty where there are none.</summary>
    public string Links(IEnumerable<Reference> references) => string.Join(Words.Comma + " ", references.Select(corpus.Records.FindPublic).OfType<Record>().Select(Link));

    /// <summary>The names of records that another refers to, without mark-up.</summary>
    public string Names(IEnumerable<Reference> references) => string.Join(Words.Comma + " ", references.Select(corpus.Records.FindPublic).OfType<Record>().Select(r => Plain(r.Label)));

    /// <summary>A date in words, marked for programs as far as HTML can.</summary>
    public string Time(Edtf date)
    {
        var words = Markdown.Html.Escape(DateWords.Of(date, Words));
        return date.HtmlDateTime is { } machine ? $"<time datetime=\"{machine}\">{words}</time>" : words;
    }

    /// <summary>A figure's value in words, with its qualifier; empty where it has none.</summary>
    public string Value(FigureRecord figure) => PublishedValue.Of(figure) is { } value ? NumberWriter.Write(value, Words) : "";

    /// <summary>A figure's value with its unit as HTML: a unit that is not told in this language keeps its own.</summary>
    public string ValueWithUnitHtml(FigureRecord figure) => WithUnit(figure, Markdown.Html.Escape(Value(figure)), Html(figure.Unit));

    /// <summary>A figure's value with its unit, as plain words.</summary>
    public string ValueWithUnit(FigureRecord figure) => WithUnit(figure, Value(figure), Plain(figure.Unit));

    /// <summary>A percent sign needs no unit behind it.</summary>
    private static string WithUnit(FigureRecord figure, string value, string unit) => value.Length == 0 || PublishedValue.IsPercent(figure) ? value : value + " " + unit;
}
