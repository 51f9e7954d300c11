using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>The number in the text of a mention is not the one in the record, or its qualifier is not.</summary>
public sealed class FigureDisagrees : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED052";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var words = new NumberWordsByLanguage(corpus);
        return
            from figure in corpus.Records.Written.OfType<FigureRecord>()
            from passage in corpus.Mentions.Of(RecordKind.Figure, figure.Key)
            let verdict = words.Judge(figure, passage.Page, passage.Block, passage.Mention)
            where verdict is { Agrees: false }
            select Report(passage, figure, verdict, corpus);
    }

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
        if (verdict.Fault == AgreementFault.WrongUnit) said += " " + NumberWordsByLanguage.UnitOf(figure, passage.Page, corpus);
        var span = passage.Block.InSource(passage.Mention.InBlock);
        return new Diagnostic(Id, Severity.Error, message, passage.Page.Source, span, $"the record says {said}", "change the text, or the record if that is wrong");
    }
}
