using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>
/// A number in an article that no figure covers, so that a reader cannot follow it. A mention of a figure covers the number that the figure gives,
/// one of another record a number that the record is called by, and neither any other in its words. Dates, and the ages of people mentioned in the same paragraph, are covered by their records, and an age where nobody
/// is mentioned is a trait and no figure; <c>{.plain}</c> waives a number, a paragraph or a table, and <c>numbers: plain</c> a page.
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
            where PageKindName.Of(page) == PageKindName.Article && !page.Meta.NumbersArePlain
            from block in page.Prose
            from span in UncoveredIn(block, page, corpus.Records, words)
            select new Diagnostic(
                Id, Severity.Warning, $"no figure covers `{block.Text.Substring(span.Start, span.Length)}`", page.Source, block.InSource(span), "a reader cannot follow it",
                "make it a mention, `[words](figure:key)`, or waive it with `{.plain}`");
    }

    private static IEnumerable<TextSpan> UncoveredIn(ProseBlock block, Document page, RecordSet records, NumberWordsByLanguage words)
    {
        var (found, multitudes) = NumberReader.FindWithMultitudes(block.Text, words.Of(page));
        var worthy = UncoveredNumbers.Of(found);
        if (worthy.IsEmpty && multitudes.IsEmpty) return [];
        var cover = NumberCover.Of(block, page, records, words);
        var people = block.Mentions.Where(m => m.Kind == RecordKind.Person).ToImmutableArray();
        var ages = people.Select(m => (records.FindWritten(m.Kind, m.Key) as PersonRecord)?.Age).ToImmutableArray();
        return words.OutsideDates([.. worthy.SelectMany(cover.Outside)], block, page)
            .Where(n => !ages.Any(a => a == n.Min) && !(n.IsAge && people.IsEmpty))
            .Select(n => new TextSpan(n.Start, n.Length))
            .Concat(multitudes.Where(s => !cover.Covers(s)));
    }
}
