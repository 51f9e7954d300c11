using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Checks;

/// <summary>
/// A number in the title or the description that the front matter gives an article, and that no figure mentioned in the article says: it goes
/// out in search results and lists, and stays there when the figure changes. <c>numbers: plain</c> waives it.
/// </summary>
public sealed class HeadNumber : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED077";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        if (!corpus.Records.All<FigureRecord>().Any()) return [];
        var words = new NumberWordsByLanguage(corpus);
        return
            from page in corpus.Pages
            where PageKindName.Of(page) == PageKindName.Article && !page.Meta.NumbersArePlain
            let mentioned = page.AllProse.SelectMany(b => b.Mentions).Select(m => corpus.Records.FindWritten(m.Kind, m.Key)).OfType<Record>().Distinct<Record>(ReferenceEqualityComparer.Instance).ToImmutableArray()
            from block in HeadOf(page)
            let cover = NumberCover.Of(block, page, corpus.Records, words)
            from number in words.OutsideDates([.. UncoveredNumbers.Of(NumberReader.Find(block.Text, words.Of(page))).SelectMany(cover.Outside)], block, page)
            let text = block.Text.Substring(number.Start, number.Length)
            where !mentioned.Any(r => Says(r, number, text, block, words.Of(page), page, corpus))
            select new Diagnostic(
                Id, Severity.Warning, $"no figure that this article mentions says `{text}`", page.Source, block.InSource(new TextSpan(number.Start, number.Length)), "nothing tells when it is out of date",
                "make it a mention, `[words](figure:key)`, mention the figure in the text, or waive it with `numbers: plain`");
    }

    /// <summary>The title and the description, as far as the front matter gives them.</summary>
    private static IEnumerable<ProseBlock> HeadOf(Document page) =>
        new[] { Read(page.Headline?.Prose.FirstOrDefault(), page.Meta.Title, page.Meta.TitleSpan, page), Read(page.Summary, page.Meta.Description, page.Meta.DescriptionSpan, page) }.OfType<ProseBlock>();

    private static ProseBlock? Read(ProseBlock? read, string? text, TextSpan span, Document page) =>
        read ?? (text is null || span.Length == 0 ? null : PlainProse.Read(text, WrittenValue.PlacesOf(page.Source!, span, text)));

    /// <summary>Whether a record says a number. A headline may leave out <c>over</c>, and the description a unit; the number must be the record's.</summary>
    private static bool Says(Record record, NumberFound number, string text, ProseBlock block, NumberWords words, Document page, Corpus corpus)
    {
        if (record is PersonRecord { Age: { } age }) return number.Min == age;
        if (record is not FigureRecord figure || PublishedValue.Of(figure) is not { } value) return false;
        var withUnit = words.WithUnit(value, NumberWordsByLanguage.UnitOf(figure, page, corpus));
        return FigureAgreement.Judge(block.Text[..number.Start], text, block.Text[number.End..], withUnit, words).Fault is AgreementFault.None or AgreementFault.MissingQualifier or AgreementFault.WrongQualifier;
    }
}
