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

    /// <summary>The sentences that mention a record: those in the register's language, or all where there is none.</summary>
    /// <param name="record">The record as published.</param>
    public ImmutableArray<PassageLink> Passages(Record record)
    {
        var all = Corpus.Mentions.Of(record.Kind, Records.WrittenKeyOf(record)).ToImmutableArray();
        var own = all.Where(p => Corpus.Editions.Of(p.Page) == View.Edition).ToImmutableArray();
        var sentences = new List<List<Passage>>();
        foreach (var passage in own.IsEmpty ? all : own)
        {
            if (sentences is [.., [.., var last] sentence] && last.IsInSentenceOf(passage)) sentence.Add(passage);
            else sentences.Add([passage]);
        }

        return [.. sentences.Select(s => Link([.. s], record))];
    }

    /// <summary>The way back to the first of some passages in one sentence.</summary>
    /// <param name="passages">The passages, whose words are marked.</param>
    /// <param name="record">The record that the first one mentions, as published.</param>
    public PassageLink Link(ImmutableArray<Passage> passages, Record record)
    {
        var passage = passages[0];
        var href = passage.Page.Address.RelativeTo(View.Address, passage.Mention.Ordinal > 0 ? RecordView.MentionId(record, passage.Mention.Ordinal) : passage.Anchor);
        var quote = Quotation.Of(passage.Block, [.. passages.Select(p => p.Mention)], m => View.Find(m.Kind, m.Key) is { } named ? View.Plain(named.Label) : m.Key);
        return new PassageLink(href, passage.Page.Title, quote.Text, View.ForeignTo(passage.Page)) { Marks = quote.Marks };
    }
}
