using Seeds.Engine.Content;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>A sentence of a page that carries a figure, a source or a claim.</summary>
/// <param name="Passages">The mentions in it, in order; at least one.</param>
/// <param name="Records">The records that they name, as published, in the same order.</param>
public sealed record Statement(ImmutableArray<Passage> Passages, ImmutableArray<Record> Records)
{
    /// <summary>How far it is borne out: by the least certain of its claims, else by how many sources it rests on.</summary>
    public ClaimStatus Status
    {
        get
        {
            var claims = Records.OfType<ClaimRecord>().Select(c => c.Status ?? ClaimStatus.Reported).ToImmutableArray();
            if (claims.IsEmpty) return ClaimStatus.Reported; // a figure, or a citation, tells what was said; only an editor's judgement makes it more
            return claims.OrderBy(s => s switch { ClaimStatus.Corrected => 0, ClaimStatus.Disputed => 1, ClaimStatus.Inferred => 2, ClaimStatus.Reported => 3, _ => 4 }).First();
        }
    }

    /// <summary>All statements of a page, in order.</summary>
    public static IEnumerable<Statement> AllIn(Document page, RecordSet records)
    {
        foreach (var block in page.Prose)
        {
            var carrying = block.Mentions
                .Where(m => m.Kind is RecordKind.Figure or RecordKind.Source or RecordKind.Claim)
                .Select(m => (Passage: new Passage(page, block, m), Record: records.Find(m.Kind, m.Key)))
                .Where(p => p.Record is not null)
                .GroupBy(p => Sentence.Around(block.Text, p.Passage.Mention.InBlock).Start);
            foreach (var sentence in carrying) yield return new Statement([.. sentence.Select(p => p.Passage)], [.. sentence.Select(p => p.Record!)]);
        }
    }

    /// <summary>What it rests on: its sources, those of its figures and claims, and who says so.</summary>
    public ImmutableArray<Record> Basis(RecordSet records) =>
    [
        .. Records.SelectMany(r => r switch
        {
            SourceRecord source => [source],
            FigureRecord figure => Named(figure.SaidBy, records).Concat(Named(figure.Sources, records)).DefaultIfEmpty(figure),
            ClaimRecord claim => Named(claim.SaidBy, records).Concat(Named(claim.For, records)),
            _ => Enumerable.Empty<Record>(),
        }).Distinct<Record>(ReferenceEqualityComparer.Instance), // of each record there is one as published
    ];

    private static IEnumerable<Record> Named(ImmutableArray<Reference> references, RecordSet records) => references.Select(records.FindPublic).OfType<Record>();
}
