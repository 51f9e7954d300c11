using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A text mentions a record that is not there, or one of a kind that is nearly one.</summary>
public sealed class UnknownMention : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED050";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) => OfNothing(corpus).Concat(OfNoKind(corpus));

    /// <summary>A kind of record as its editors call it.</summary>
    internal static string Noun(RecordKind kind) => kind.ToString().ToLowerInvariant();

    private IEnumerable<Diagnostic> OfNothing(Corpus corpus) =>
        from mention in Linked(corpus).Concat(Unlinked(corpus)).Concat(corpus.Mentions.OfRecords.Select(p => (p.Page, p.Mention.Span, p.Mention.Kind, p.Mention.Key)))
        where corpus.Records.FindWritten(mention.Kind, mention.Key) is null
        select mention.Key.Length > 0
            ? new Diagnostic(Id, Severity.Error, $"there is no {Noun(mention.Kind)} `{mention.Key}`", mention.Page.Source, mention.Span, "no record has this key", Hint(mention.Kind, mention.Key, corpus.Records))
            : new Diagnostic(Id, Severity.Error, $"this mention does not say which {Noun(mention.Kind)}", mention.Page.Source, mention.Span, "no key", $"write the key of a record behind the colon: `{RecordKinds.SchemeOf(mention.Kind)}:key`");

    private static IEnumerable<(Document Page, TextSpan Span, RecordKind Kind, string Key)> Linked(Corpus corpus) =>
        from page in corpus.Pages
        from text in page.Texts
        from slot in text.Slots.OfType<MentionSlot>()
        select (page, slot.Span, slot.Kind, slot.Key);

    /// <summary>Mentions that are shown as plain words: in the words that stand for an image, in a description.</summary>
    private static IEnumerable<(Document Page, TextSpan Span, RecordKind Kind, string Key)> Unlinked(Corpus corpus) =>
        from page in corpus.Pages
        let linked = page.Texts.SelectMany(t => t.Slots.OfType<MentionSlot>()).Select(s => (s.Kind, s.Key)).ToHashSet()
        from mention in page.AllProse.SelectMany(b => b.Mentions)
        where !linked.Contains((mention.Kind, mention.Key))
        select (page, mention.Span, mention.Kind, mention.Key);

    /// <summary>Links whose scheme is none that programs know, as far as we can tell: one edit from a kind of record, or its name in a file of records.</summary>
    private IEnumerable<Diagnostic> OfNoKind(Corpus corpus) =>
        from found in PageLinks.Leading<ExternalLink>(corpus)
        let colon = found.Link.Target.IndexOf(':', StringComparison.Ordinal)
        where colon > 0 && !found.Link.IsImage && !found.Link.Target.AsSpan(colon + 1).StartsWith("//")
        let scheme = found.Link.Target[..colon]
        let kind = KindNear(scheme)
        where kind is not null
        let key = found.Link.Target[(colon + 1)..]
        select new Diagnostic(
            Id, Severity.Error, $"there is no kind of record `{scheme}`", found.Page.Source, found.Link.Span, "neither a mention nor an address",
            corpus.Records.FindWritten(kind.Value, key) is null ? $"mentions of such records begin with `{RecordKinds.SchemeOf(kind.Value)}:`" : $"did you mean `{RecordKinds.SchemeOf(kind.Value)}:{key}`?");

    private static RecordKind? KindNear(string scheme)
    {
        var names = RecordKinds.All.SelectMany(k => new[] { RecordKinds.SchemeOf(k), RecordKinds.SectionOf(k), Noun(k) }.Select(n => (Name: n, Kind: k))).ToImmutableArray();
        return DidYouMean.Nearest(scheme, names.Select(n => n.Name)) is { } near ? names.First(n => n.Name == near).Kind : null;
    }

    private static string Hint(RecordKind kind, string key, RecordSet records)
    {
        var keys = records.Written.Where(r => r.Kind == kind).Select(r => r.Key).ToImmutableArray();
        if (DidYouMean.Nearest(key, keys) is { } near) return $"did you mean `{RecordKinds.SchemeOf(kind)}:{near}`?";
        return records.Written.FirstOrDefault(r => r.Key == key) is { } other
            ? $"there is one of another kind: `{RecordKinds.SchemeOf(other.Kind)}:{other.Key}`"
            : $"add it under `{RecordKinds.SectionOf(kind)}:` in a file in records/";
    }
}
