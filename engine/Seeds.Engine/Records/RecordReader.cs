using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records;

/// <summary>
/// Reads a file of records.
/// 1. Read its YAML with the place of each value. 2. Each key at the top names a kind: <c>people</c>, <c>figures</c>, …; below it each key
/// names a record. 3. The fields of a record are read by its shape; one bad field, or one bad record, costs no other.
/// </summary>
public static class RecordReader
{
    private static readonly ImmutableArray<KeyName> Sections = [.. RecordKinds.All.Select(k => new KeyName(RecordKinds.SectionOf(k), RecordKinds.SchemeOf(k)))];

    /// <summary>The records of a file, in the order written, and what is wrong with it.</summary>
    public static (ImmutableArray<Record> Records, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source)
    {
        var faults = new List<Diagnostic>();
        var yaml = YamlReader.Read(source, new TextSpan(0, source.Text.Length));
        if (yaml.Root is null && !yaml.Diagnostics.IsEmpty) yaml = BrokenRecords.Without(source, yaml);
        faults.AddRange(yaml.Diagnostics);
        var records = ImmutableArray.CreateBuilder<Record>();
        if (yaml.Root is YamlMap root) ReadSections(root, source, records, faults);
        else if (yaml.Root is not (null or YamlScalar { IsEmpty: true })) faults.Add(NotRecords.At(source, yaml.Root));
        if (new PeopleUnread(source, records.ToImmutable(), [.. faults]).First(yaml) is { } unread) faults.Add(UnreadPeople.At(source, unread));
        return (records.ToImmutable(), [.. faults]);
    }

    /// <summary>The kind of records that stand below a key at the top; null where the key names none.</summary>
    internal static RecordKind? KindOf(string section) => RecordKinds.All.Where(k => Sections[(int)k].Matches(section)).Select(k => (RecordKind?)k).FirstOrDefault();

    private static void ReadSections(YamlMap root, SourceText source, ImmutableArray<Record>.Builder records, List<Diagnostic> faults)
    {
        foreach (var section in root.Entries)
        {
            var kind = KindOf(section.Key);
            if (kind is null) faults.Add(UnknownKey.At(source, section, Sections));
            else if (section.Value is YamlMap entries) records.AddRange(entries.Entries.Select(e => ReadRecord(kind.Value, e, source, faults)).OfType<Record>().Select(r => WithCare(r, entries.Repeated, source)));
            else if (section.Value is not YamlScalar { IsEmpty: true }) faults.Add(NotRecords.At(source, section.Value));
        }
    }

    /// <summary>Of a record that is there twice nobody knows which was meant: the stricter care holds.</summary>
    private static Record WithCare(Record record, ImmutableArray<YamlEntry> again, SourceText source) =>
        again.Where(e => e.Key == record.Key).Select(e => ReadRecord(record.Kind, e, source, [])).OfType<Record>().Aggregate(record, StricterRecord.Of);

    private static Record? ReadRecord(RecordKind kind, YamlEntry entry, SourceText source, List<Diagnostic> faults)
    {
        if (!IsKey(entry.Key))
        {
            faults.Add(BadRecordKey.At(source, entry));
            return null;
        }

        if (entry.Value is not YamlMap map)
        {
            faults.Add(NotRecords.At(source, entry.Value is YamlScalar { IsEmpty: true } ? entry.Value with { Span = entry.KeySpan } : entry.Value));
            return null;
        }

        var shape = RecordShape.Of(kind);
        var (value, spans) = RecordBinder.Bind(shape, map, source, faults);
        foreach (var field in shape.Fields.Where(f => f.IsRequired && !spans.ContainsKey(f.Key)))
        {
            faults.Add(map.Entries.FirstOrDefault(e => field.Name.Matches(e.Key)) is { } empty ? MissingField.Empty(source, entry, empty) : MissingField.At(source, entry, field.Key));
        }

        var record = (Record)value with { Key = entry.Key, File = source, KeySpan = entry.KeySpan, Spans = spans };
        return record switch
        {
            FigureRecord figure => WithMeasure(FigureRange.Sound(figure, faults)),
            PersonRecord person when map.Repeated.Any(e => e.Key == "identifiability") => person with { Identifiability = null }, // said twice is not said
            PlaceRecord place when map.Repeated.Any(e => KeyName.Fold(e.Key) == "publicprecision") => place with { PublicPrecision = null },
            _ => record,
        };
    }

    /// <summary>What has a stretch of time was counted over it.</summary>
    private static FigureRecord WithMeasure(FigureRecord figure) => figure.Measure is null && !figure.Gives("measure") && !figure.Period.IsEmpty ? figure with { Measure = Measure.Flow } : figure;

    /// <summary>Keys become addresses, so that they are made of what needs no escaping there.</summary>
    private static bool IsKey(string key) => key.Length is > 0 and <= 100 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && key[0] != '-';
}
