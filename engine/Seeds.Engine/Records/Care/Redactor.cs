using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// Takes out of texts the names that must not be published and puts in their place what may stand there. Names of others that
/// share a word with one of these stay whole, and so do keys of records in mentions, which never reach a reader.
/// </summary>
public sealed class Redactor
{
    private const int ShortestInBinary = 5;

    /// <summary>How many characters apart the words of a name may stand in a file.</summary>
    private const int Nearness = 60;

    private const int ShortestNearby = 3;

    private readonly NameFinder finder;
    private readonly NameFinder wholeNames;
    private readonly ILookup<string, string> shownWords;

    /// <summary>A redactor.</summary>
    /// <param name="names">The names that are known.</param>
    /// <param name="shownWords">The folded words of the names that are shown of people, by the key of the person.</param>
    public Redactor(ImmutableArray<KnownName> names, ILookup<string, string> shownWords)
    {
        (finder, this.shownWords) = (new NameFinder(names), shownWords);
        wholeNames = new NameFinder([.. names.Where(n => !n.Name.IsOneWord && !n.IsShared)]);
        IsIdle = names.All(n => n.IsShown);
    }

    /// <summary>One that takes nothing out.</summary>
    public static Redactor None { get; } = new([], Enumerable.Empty<string>().ToLookup(k => k, StringComparer.Ordinal));

    /// <summary>Whether no name is withheld.</summary>
    public bool IsIdle { get; }

    /// <summary>Takes names out of a text as somebody wrote it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">What kind of text it is.</param>
    /// <param name="about">Key of the person whom the text is about: in it, a word that they share with another is theirs.</param>
    public Redaction Redact(string text, TextForm form = TextForm.Plain, string? about = null)
    {
        if (IsIdle) return new Redaction(text, []);
        var taken = ImmutableArray.CreateBuilder<NameFound>();
        var writer = new NameReplacer(text, form);
        foreach (var found in finder.Find(text, form))
        {
            if (form == TextForm.Markdown && !ReachesReaders(text, found)) continue;
            if (form == TextForm.Plain && MarkdownPlace.IsMentionKey(text, found.Span.Start)) continue; // in the text of a record
            var person = form is TextForm.Markdown or TextForm.Plain ? MarkdownPlace.PersonMentioned(text, found.Span.End) ?? about : about;
            if (person is not null && Bears(person, found.Name)) continue;
            writer.Replace(found, found.Name.Owners.FirstOrDefault(o => o.Person == person)?.Replacement ?? found.Name.Replacement);
            taken.Add(found);
        }

        return new Redaction(writer.Finish(), taken.ToImmutable());
    }

    /// <summary>The text without what must not be published.</summary>
    public string Apply(string text, TextForm form = TextForm.Plain, string? about = null) => Redact(text, form, about).Text;

    /// <summary>
    /// Takes names out of a text made of others that are clean: what slipped through ends here. A name that somebody else bears and shows is
    /// that one's by now. In a finished page a single word may be the theme's, as <i>Places</i> is, and stays.
    /// </summary>
    public string Guard(string text, TextForm form)
    {
        if (IsIdle) return text;
        var writer = new NameReplacer(text, form);
        foreach (var found in (form == TextForm.Html ? wholeNames : finder).Find(text, form).Where(f => !f.Name.IsShared)) writer.Replace(found, found.Name.Replacement);
        return writer.Finish();
    }

    /// <summary>Whether a text tells a name that must not be published and that nobody shows.</summary>
    public bool Tells(string text, TextForm form) => !IsIdle && finder.Find(text, form).Any(f => !f.Name.IsShared);

    /// <summary>Whether a word, by itself, is one of such a name, whoever else bears it.</summary>
    public bool MayBe(string word) => !IsIdle && finder.Find(word, TextForm.Plain).Any();

    /// <summary>Whether a text tells such a name more often than another does, of which it is made.</summary>
    public bool TellsMore(string text, string than, TextForm form = TextForm.Plain)
    {
        if (IsIdle || !Tells(text, form)) return false;
        var before = CountsIn(than, form);
        return CountsIn(text, form).Any(told => told.Value > before.GetValueOrDefault(told.Key));
    }

    private Dictionary<string, int> CountsIn(string text, TextForm form) =>
        finder.Find(text, form).Where(f => !f.Name.IsShared).CountBy(f => f.Name.Name.Letters, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Whether a file tells such a name. Short ones stand in files that are no text by chance, and do not count there. A word that somebody
    /// else bears too counts near another word of the same person's name: a table has them in columns of their own.
    /// </summary>
    public bool TellsInFile(string text, bool isText) => !IsIdle && finder.Find(text, TextForm.Plain).Any(f => f.Name.IsShared
        ? f.Name.Owners.Any(o => IsNear(text, f, o))
        : isText || f.Name.Name is { IsOneWord: false } or { Letters.Length: >= ShortestInBinary });

    private static bool IsNear(string text, NameFound found, Withheld owner)
    {
        if (!found.Name.Name.IsOneWord) return true;
        var start = Math.Max(0, found.Span.Start - Nearness);
        var around = text.AsSpan(start, found.Span.Start - start).ToString() + " " + text.AsSpan(found.Span.End, Math.Min(Nearness, text.Length - found.Span.End)).ToString();
        var letters = FoldedText.Of(around, TextForm.Address).Letters;
        return owner.Words.Any(w => w.Length >= ShortestNearby && w != found.Name.Name.Letters && letters.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>An address up to the last slash before a withheld name in it; <c>#</c>, which leads nowhere, where the name is in that of the host.</summary>
    public string Cut(string address)
    {
        if (IsIdle || finder.Find(address, TextForm.Address).FirstOrDefault(f => !f.Name.IsShared) is not { } found) return address;
        return AddressRun.Before(address, found.Span.Start) is { Length: > 0 } kept ? kept : "#";
    }

    private bool Bears(string person, KnownName name) => name.IsShared && name.Name.Words.All(shownWords[person].Contains);

    /// <summary>Keys of mentions do not, and destinations of links are changed where the page is written; an id that a link leads to follows its heading.</summary>
    private static bool ReachesReaders(string text, NameFound found)
    {
        if (MarkdownPlace.IsMentionKey(text, found.Span.Start) || MarkdownPlace.IsFrontMatterKey(text, found.Span.Start)) return false;
        var start = MarkdownPlace.DestinationStart(text, found.Span.Start);
        return start < 0 || (!AddressRun.IsAddress(text.AsSpan(start, found.Span.Start - start)) && text.IndexOf('#', start, found.Span.Start - start) >= 0);
    }
}
