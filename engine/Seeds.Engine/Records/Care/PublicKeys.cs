using Seeds.Engine.Records.Formulas;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// The keys that are published. A person's follows from what is shown of the name; any other key stays, unless it tells a name that is
/// withheld: then a number stands for it.
/// </summary>
public sealed class PublicKeys
{
    private readonly Dictionary<(RecordKind Kind, string Key), string> changed = [];

    /// <summary>Settles the keys of all records.</summary>
    /// <param name="records">The records as written.</param>
    /// <param name="faces">What may be shown of each person.</param>
    /// <param name="redactor">Knows the names that are withheld.</param>
    public PublicKeys(ImmutableArray<Record> records, ImmutableArray<PublicFace> faces, Redactor redactor)
    {
        foreach (var face in faces.Where(f => f.Key != f.Person.Key)) changed[(RecordKind.Person, face.Person.Key)] = face.Key;
        foreach (var kind in RecordKinds.All)
        {
            var own = kind == RecordKind.Person ? [.. faces.Select(f => f.Key)] : records.Where(r => r.Kind == kind).Select(r => r.Key).ToImmutableArray();
            var telling = own.Where(k => redactor.Tells(k, TextForm.Address)).ToImmutableArray();
            var ids = new UniqueIds(own.Except(telling, StringComparer.Ordinal));
            foreach (var key in telling) changed[(kind, key)] = ids.Make(RecordKinds.SchemeOf(kind));
        }
    }

    /// <summary>The published key of a record.</summary>
    public string Of(RecordKind kind, string key) => changed.GetValueOrDefault((kind, key), key);

    /// <summary>A reference with the published key of what it refers to.</summary>
    public Reference Of(Reference reference)
    {
        foreach (var kind in reference.Kinds)
        {
            if (changed.TryGetValue((kind, reference.Key), out var key)) return reference with { Key = key };
        }

        return reference;
    }

    /// <summary>A formula with the published keys of its figures.</summary>
    public string OfFormula(string formula) => (FormulaParser.Parse(formula).Formula?.Keys ?? [])
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(k => k.Length) // a key may be the beginning of another
        .Aggregate(formula, (text, key) => changed.TryGetValue((RecordKind.Figure, key), out var published) ? text.Replace(key, published, StringComparison.Ordinal) : text);
}
