using Seeds.Engine.Evidence;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>What a register is made from.</summary>
/// <param name="Corpus">The whole site.</param>
/// <param name="View">Writes records in the register's language and for its address.</param>
public sealed record RegisterContext(Corpus Corpus, RecordView View)
{
    /// <summary>The interface's words in the register's language.</summary>
    public Words Words => View.Words;

    /// <summary>The records as they may be published.</summary>
    public RecordSet Records => Corpus.Records;

    /// <summary>The passages that mention a record: those in the register's language, or all where there is none.</summary>
    /// <param name="record">The record as published.</param>
    public ImmutableArray<PassageLink> Passages(Record record)
    {
        var all = Corpus.Mentions.Of(record.Kind, Records.WrittenKeyOf(record)).ToImmutableArray();
        var own = all.Where(p => Corpus.Editions.Of(p.Page) == View.Edition).ToImmutableArray();
        return [.. (own.IsEmpty ? all : own).Select(p => Link(p, record))];
    }

    /// <summary>The way back to a passage.</summary>
    public PassageLink Link(Passage passage, Record record)
    {
        var edition = Corpus.Editions.Of(passage.Page);
        var href = passage.Page.Address.RelativeTo(View.Address, passage.Mention.Ordinal > 0 ? RecordView.MentionId(record, passage.Mention.Ordinal) : "");
        return new PassageLink(href, passage.Page.Title, passage.Quote(m => View.Find(m.Kind, m.Key) is { } named ? View.Plain(named.Label) : m.Key), edition == View.Edition ? null : edition.Language);
    }
}
