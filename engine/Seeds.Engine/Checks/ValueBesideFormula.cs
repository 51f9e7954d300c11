using System.Globalization;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Formulas;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A figure has a value or a range beside the formula that gives it: said twice, or said otherwise.</summary>
public sealed class ValueBesideFormula : ICheck
{
    private static readonly ImmutableArray<(string Key, Func<FigureRecord, decimal?> Of)> Fields = [("value", f => f.Value), ("min", f => f.Min), ("max", f => f.Max)];

    /// <inheritdoc/>
    public string Id => "SEED067";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Computed
        from field in Fields
        let written = field.Of(figure.Written)
        where written is not null
        select Report(figure, field.Key, Agrees(written.Value, field.Of(figure.Figure), field.Of(PublishedValue.OfData(figure.Figure))));

    private Diagnostic Report(ComputedFigure figure, string field, bool agrees)
    {
        var (written, data) = (figure.Written, PublishedValue.OfData(figure.Figure));
        var gives = data.Value is { } value ? Plain(value) : $"{Plain(data.Min!.Value)} to {Plain(data.Max!.Value)}";
        return new Diagnostic(
            Id, agrees ? Severity.Warning : Severity.Error, agrees ? $"the formula of `{written.Key}` gives its `{field}` already" : $"the `{field}` of `{written.Key}` contradicts its formula", written.File, written.SpanOf(field),
            $"the formula counts, and gives {gives}", agrees ? $"remove the line `{field}`: it would stay when the formula's figures change" : "remove the value or the formula, whichever is wrong");
    }

    /// <summary>Whether a number that was written is what the formula gives, as exactly as it was written or as it is published.</summary>
    private static bool Agrees(decimal written, decimal? computed, decimal? published) =>
        computed is { } exact && (written == published || written == Math.Round(exact, written.Scale, MidpointRounding.AwayFromZero));

    private static string Plain(decimal number) => JsonText.Plain(number).ToString(CultureInfo.InvariantCulture);
}
