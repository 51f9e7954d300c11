using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>The day by which a claim was to be looked at again has passed.</summary>
public sealed class ReviewOverdue : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED058";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        if (corpus.Today is not { } today || Edtf.Parse(today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) is not { } day) return [];
        return
            from claim in corpus.Records.Written.OfType<ClaimRecord>()
            where claim.Review is { } review && review.Latest.CompareTo(day.Earliest) < 0
            select new Diagnostic(
                Id, Severity.Warning, $"the claim `{claim.Key}` was to be reviewed by {claim.Review}", claim.File, claim.SpanOf("review"), "this day has passed",
                "look at it again, and set the next day");
    }
}
