using Seeds.Engine.Records;
using Seeds.Engine.Records.Formulas;

namespace Seeds.Engine.StructuredData;

/// <summary>The sources that a record rests on.</summary>
internal static class Basis
{
    /// <summary>
    /// A record itself where it is a source; the sources behind a figure, claim, event, person or term, behind a computed figure also those of the
    /// figures in its formula. Each once, in the order met.
    /// </summary>
    /// <param name="record">The record as published.</param>
    /// <param name="all">All records of the site.</param>
    public static ImmutableArray<SourceRecord> Of(Record record, RecordSet all)
    {
        var seen = new HashSet<Record>(ReferenceEqualityComparer.Instance); // of each record there is one as published
        var found = ImmutableArray.CreateBuilder<SourceRecord>();
        var open = new Stack<Record>([record]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next)) continue;
            if (next is SourceRecord source) found.Add(source);
            foreach (var behind in Behind(next, all).Reverse()) open.Push(behind);
        }

        return found.ToImmutable();
    }

    private static IEnumerable<Record> Behind(Record record, RecordSet all) => record switch
    {
        FigureRecord figure => Named(figure.Sources, all).Concat(InFormula(figure, all)),
        ClaimRecord claim => Named(claim.For.AddRange(claim.Against), all),
        EventRecord happening => Named(happening.Sources, all),
        PersonRecord person => Named(person.Sources, all),
        TermRecord term => Named(term.Sources, all),
        _ => [],
    };

    private static IEnumerable<Record> Named(ImmutableArray<Reference> references, RecordSet all) => references.Select(all.FindPublic).OfType<Record>();

    private static IEnumerable<Record> InFormula(FigureRecord figure, RecordSet all) =>
        figure.ComputedFrom is { } text && FormulaParser.Parse(text).Formula is { } formula ? formula.Keys.Select(k => all.Find(RecordKind.Figure, k)).OfType<Record>() : [];
}
