using Seeds.Engine.Content;
using Seeds.Engine.Numbers;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>
/// What in a block of text needs no figure: code, what its author waived, of the mention of a figure the number that the figure gives, and of that of
/// another record what the record is called by (<c>[Forty Villages](place:forty-villages)</c>).
/// </summary>
internal sealed class NumberCover
{
    private readonly ImmutableArray<TextSpan> spans;

    private NumberCover(ImmutableArray<TextSpan> spans) => this.spans = spans;

    /// <summary>The cover of a block.</summary>
    public static NumberCover Of(ProseBlock block, Document page, RecordSet records, NumberWordsByLanguage words) =>
        new([.. block.Covered, .. block.Mentions.SelectMany(m => In(m, block, page, records, words))]);

    /// <summary>Whether any of a stretch is covered.</summary>
    public bool Covers(TextSpan span) => spans.Any(c => span.Start < c.End && c.Start < span.End);

    /// <summary>What of a number is not covered: all, nothing, or the other end of a range.</summary>
    public IEnumerable<NumberFound> Outside(NumberFound number)
    {
        if (!Covers(new TextSpan(number.Start, number.Length))) return [number];
        return number.Ends.Where(end => !Covers(new TextSpan(end.Start, end.Length)));
    }

    private static ImmutableArray<TextSpan> In(Mention mention, ProseBlock block, Document page, RecordSet records, NumberWordsByLanguage words) => records.FindWritten(mention.Kind, mention.Key) switch
    {
        FigureRecord figure => words.Judge(figure, page, block, mention) is { Stated: { IsEmpty: false } stated } ? [.. stated.Select(s => s.Shift(mention.InBlock.Start))] : [mention.InBlock],
        { } record => NamedBy(record, mention, block.Text.Substring(mention.InBlock.Start, mention.InBlock.Length), words.Of(page)),
        null => [mention.InBlock], // that there is no such record has been said
    };

    private static ImmutableArray<TextSpan> NamedBy(Record record, Mention mention, string text, NumberWords words)
    {
        var (numbers, multitudes) = NumberReader.FindWithMultitudes(text, words);
        if (numbers.IsEmpty && multitudes.IsEmpty) return [];
        var names = RecordNames.Of(record).Concat(record.Label.All).Select(WrittenMention.WordsOf).ToImmutableArray();
        var known = names.SelectMany(n => NumberReader.Find(n, words)).Select(n => (n.Min, n.Max)).ToImmutableHashSet();
        var told = numbers.Where(n => known.Contains((n.Min, n.Max))).Select(n => new TextSpan(n.Start, n.Length));
        var many = multitudes.Where(m => names.Any(n => n.Contains(text.Substring(m.Start, m.Length), StringComparison.OrdinalIgnoreCase)));
        return [.. told.Concat(many).Select(s => s.Shift(mention.InBlock.Start))];
    }
}
