using Seeds.Engine.Diagnostics;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A text mentions a record that is not there.</summary>
public sealed class UnknownMention : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED050";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Pages
        where page.Body is not null
        from slot in page.Body!.Slots.OfType<MentionSlot>()
        where corpus.Records.FindWritten(slot.Kind, slot.Key) is null
        select new Diagnostic(
            Id,
            Severity.Error,
            $"there is no {Noun(slot.Kind)} `{slot.Key}`",
            page.Source,
            slot.Span,
            "no record has this key",
            Hint(slot, corpus.Records));

    /// <summary>A kind of record as its editors call it.</summary>
    internal static string Noun(RecordKind kind) => kind.ToString().ToLowerInvariant();

    private static string Hint(MentionSlot slot, RecordSet records)
    {
        var keys = records.Written.Where(r => r.Kind == slot.Kind).Select(r => r.Key).ToImmutableArray();
        if (DidYouMean.Nearest(slot.Key, keys) is { } near) return $"did you mean `{RecordKinds.SchemeOf(slot.Kind)}:{near}`?";
        return records.Written.FirstOrDefault(r => r.Key == slot.Key) is { } other
            ? $"there is one of another kind: `{RecordKinds.SchemeOf(other.Kind)}:{other.Key}`"
            : $"add it under `{RecordKinds.SectionOf(slot.Kind)}:` in a file in records/";
    }
}
