using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>The number in the text of a mention is not the one in the record, or its qualifier is not.</summary>
public sealed class FigureDisagrees : ICheck
{
    /// <summary>How far around a mention its qualifier is looked for, in characters.</summary>
    private const int Around = 60;

    /// <inheritdoc/>
    public string Id => "SEED052";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var words = new NumberWordsByLanguage(corpus);
        return
            from figure in corpus.Records.Written.OfType<FigureRecord>()
            let value = PublishedValue.Of(figure)
            where value is not null
            from passage in corpus.Mentions.Of(RecordKind.Figure, figure.Key)
            let verdict = Judge(passage, value with { Measure = words.Of(passage.Page).MeasureOf(UnitOf(figure, passage, corpus)) }, words)
            where !verdict.Agrees
            select Report(passage, figure, verdict, corpus);
    }

    private static Agreement Judge(Passage passage, FigureValue value, NumberWordsByLanguage words)
    {
        var (text, at) = (passage.Block.Text, passage.Mention.InBlock);
        var before = text[Math.Max(0, at.Start - Around)..at.Start];
        var after = text[at.End..Math.Min(text.Length, at.End + Around)];
        return FigureAgreement.Judge(before, text.Substring(at.Start, at.Length), after, value, words.Of(passage.Page));
    }

    private static string UnitOf(FigureRecord figure, Passage passage, Corpus corpus) =>
        figure.Unit.In(corpus.Editions.LanguageOf(passage.Page), corpus.SiteLanguage).Text;

    private Diagnostic Report(Passage passage, FigureRecord figure, Agreement verdict, Corpus corpus)
    {
        var said = NumberWriter.Write(verdict.Expected, corpus.Presentation.WordsFor(corpus.Editions.LanguageOf(passage.Page)));
        var message = verdict.Fault switch
        {
            AgreementFault.WrongNumber => $"`{verdict.Written}` is not what the figure `{figure.Key}` says",
            AgreementFault.WrongUnit => $"`{verdict.Written}` is not what the figure `{figure.Key}` says, nor the same in another unit",
            AgreementFault.UpsideDown => $"`{verdict.Written}` gives the range of the figure `{figure.Key}` upside down",
            AgreementFault.MissingQualifier => $"`{verdict.Written}` drops the qualifier of the figure `{figure.Key}`",
            _ => $"the qualifier of `{verdict.Written}` is not that of the figure `{figure.Key}`",
        };
        if (verdict.Fault == AgreementFault.WrongUnit) said += " " + UnitOf(figure, passage, corpus);
        var span = passage.Block.InSource(passage.Mention.InBlock);
        return new Diagnostic(Id, Severity.Error, message, passage.Page.Source, span, $"the record says {said}", "change the text, or the record if that is wrong");
    }
}
