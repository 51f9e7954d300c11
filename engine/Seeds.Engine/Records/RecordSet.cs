using Seeds.Engine.Content;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Records.Formulas;

namespace Seeds.Engine.Records;

/// <summary>
/// All records of a site. They come in two forms: as their editors wrote them, for checks, and as they may be published, for all
/// that readers get.
/// </summary>
public sealed class RecordSet
{
    private readonly RecordTable<Record> written = new();
    private readonly RecordTable<Record> published = new();
    private readonly RecordTable<Record> byPublicKey = new();
    private readonly RecordTable<string> writtenKeys = new();

    private RecordSet(ImmutableArray<Record> records, LocalText nameWithheld, Language site, MeasuredUnits measured)
    {
        var first = new Dictionary<(RecordKind, string), Record>();
        var repeated = ImmutableArray.CreateBuilder<(Record, Record)>();
        foreach (var record in records)
        {
            if (first.TryAdd((record.Kind, record.Key), record)) continue;
            repeated.Add((first[(record.Kind, record.Key)], record));
            first[(record.Kind, record.Key)] = StricterRecord.Of(first[(record.Kind, record.Key)], record);
        }

        Repeated = repeated.ToImmutable();
        ImmutableArray<FigureRecord> negative = [.. first.Values.OfType<FigureRecord>().Where(f => f.ComputedFrom is null && FigureRange.IsBelowNought(f) && !measured.MayBeNegative(f))];
        foreach (var count in negative) first[(count.Kind, count.Key)] = count with { Value = null, Min = null, Max = null };
        var values = FigureValues.Compute([.. first.Values.OfType<FigureRecord>()], measured.MayBeNegative);
        (var figures, Computed, FormulaFaults) = (values.Figures, values.Computed, values.Faults);
        NegativeCounts = negative.AddRange(values.BelowNought);
        Written = [.. first.Values.Where(r => r is not FigureRecord).Concat(figures).OrderBy(r => r.Kind).ThenBy(r => r.Key, StringComparer.Ordinal)];
        var faces = PublicFace.Of([.. Written.OfType<PersonRecord>()], nameWithheld, site);
        Redactor = KnownNames.Redactor(faces, Written, nameWithheld, site);
        if (faces.Any(f => TellsName(f, Redactor))) // an editor's slip: what stands for a name holds one
        {
            faces = [.. faces.Select(f => TellsName(f, Redactor) ? f with { Label = nameWithheld } : f)];
            Redactor = KnownNames.Redactor(faces, Written, nameWithheld, site);
        }

        var keys = new PublicKeys(Written, faces, Redactor);
        var publish = new PublicRecords(Redactor, faces.ToImmutableDictionary(f => f.Person.Key, StringComparer.Ordinal), keys);
        Public = [.. Written.Select(publish.Of)];
        foreach (var (record, copy) in Written.Zip(Public))
        {
            written.Add(record.Kind, record.Key, record);
            published.Add(record.Kind, record.Key, copy);
            byPublicKey.Add(copy.Kind, copy.Key, copy);
            writtenKeys.Add(copy.Kind, copy.Key, record.Key);
        }
    }

    /// <summary>A site without records.</summary>
    public static RecordSet Empty { get; } = new([], LocalText.Empty, Language.Default, MeasuredUnits.None);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Written.IsEmpty;

    /// <summary>The records as written, values of formulas filled in, by kind and key. Nothing of these may be published.</summary>
    public ImmutableArray<Record> Written { get; }

    /// <summary>The records as they may be published, in the same order.</summary>
    public ImmutableArray<Record> Public { get; }

    /// <summary>Records whose key another of their kind had before; the first counts.</summary>
    public ImmutableArray<(Record First, Record Second)> Repeated { get; }

    /// <summary>Figures with a formula that gives a value.</summary>
    public ImmutableArray<ComputedFigure> Computed { get; }

    /// <summary>Figures that count less than nothing: as written, or with what their formula gives. In the set they have no value.</summary>
    public ImmutableArray<FigureRecord> NegativeCounts { get; }

    /// <summary>Formulas that give no value.</summary>
    public ImmutableArray<FormulaFault> FormulaFaults { get; }

    /// <summary>Takes withheld names out of texts.</summary>
    public Redactor Redactor { get; }

    /// <summary>The set of some records.</summary>
    /// <param name="records">All records that were read, in the order of their files.</param>
    /// <param name="nameWithheld">What stands for a name that is withheld, by language.</param>
    /// <param name="site">The site's language.</param>
    /// <param name="measured">The units of what may be below nought.</param>
    public static RecordSet Of(ImmutableArray<Record> records, LocalText nameWithheld, Language site, MeasuredUnits measured) => records.IsEmpty ? Empty : new RecordSet(records, nameWithheld, site, measured);

    /// <summary>The record that a mention in a text names, as it may be published; null when there is none.</summary>
    public Record? Find(RecordKind kind, string key) => published.Find(kind, key);

    /// <summary>The record that a mention in a text names, as written; null when there is none.</summary>
    public Record? FindWritten(RecordKind kind, string key) => written.Find(kind, key);

    /// <summary>The record that a record's reference names, as written; null when there is none.</summary>
    public Record? FindWritten(Reference reference) => reference.Kinds.Select(k => FindWritten(k, reference.Key)).FirstOrDefault(r => r is not null);

    /// <summary>The record that a published record's reference names; null when there is none.</summary>
    public Record? FindPublic(Reference reference)
    {
        foreach (var kind in reference.Kinds)
        {
            if (byPublicKey.Find(kind, reference.Key) is { } found) return found;
        }

        return null;
    }

    /// <summary>The key, as written, of a record as published.</summary>
    public string WrittenKeyOf(Record published) => writtenKeys.Find(published.Kind, published.Key) ?? published.Key;

    /// <summary>The published records of one kind.</summary>
    public IEnumerable<T> All<T>() where T : Record => Public.OfType<T>();

    private static bool TellsName(PublicFace face, Redactor redactor) => face.Shown == Identifiability.Withheld && face.Label.All.Any(l => redactor.Tells(l, TextForm.Plain));
}
