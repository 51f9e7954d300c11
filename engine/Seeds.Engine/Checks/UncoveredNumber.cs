using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>
/// A number in an article that no figure covers, so that a reader cannot follow it. Dates, and the ages of people mentioned in the same
/// paragraph, are covered by their records; <c>{.plain}</c> waives a number, a paragraph or a table, and <c>numbers: plain</c> a page.
/// </summary>
public sealed class UncoveredNumber : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED053";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        if (!corpus.Records.All<FigureRecord>().Any()) return [];
        var words = new NumberWordsByLanguage(corpus);
        return
            from page in corpus.Pages
            where page.Body is not null && PageKindName.Of(page) == PageKindName.Article && !page.Meta.NumbersArePlain
            from block in page.Body!.Prose
            from span in UncoveredIn(block, page, corpus.Records, words)
            select new Diagnostic(
                Id, Severity.Warning, $"no figure covers `{block.Text.Substring(span.Start, span.Length)}`", page.Source, block.InSource(span), "a reader cannot follow it",
                "make it a mention, `[words](figure:key)`, or waive it with `{.plain}`");
    }

    private static IEnumerable<TextSpan> UncoveredIn(ProseBlock block, Document page, RecordSet records, NumberWordsByLanguage words)
    {
        var numbers = UncoveredNumbers.Of(NumberReader.Find(block.Text, words.Of(page))).Select(n => (Span: new TextSpan(n.Start, n.Length), n.Min)).Where(n => !block.IsCovered(n.Span)).ToImmutableArray();
        if (numbers.IsEmpty) return [];
        var dates = DateReader.Find(block.Text, words.WordsOf(page));
        var ages = block.Mentions.Where(m => m.Kind == RecordKind.Person).Select(m => (records.FindWritten(m.Kind, m.Key) as PersonRecord)?.Age).ToImmutableArray();
        return numbers.Where(n => !dates.Any(d => n.Span.Start < d.Span.End && d.Span.Start < n.Span.End) && !ages.Any(a => a == n.Min)).Select(n => n.Span);
    }
}
