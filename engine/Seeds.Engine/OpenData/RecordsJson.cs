using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Evidence;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;

namespace Seeds.Engine.OpenData;

/// <summary>
/// All records as they may be published, in the form of a file of records: JSON is YAML too, so that another site can use the file as it is, and
/// the schema of such files describes it. The fields follow from the records' shapes.
/// </summary>
public sealed class RecordsJson : IDataFile
{
    /// <inheritdoc/>
    public string Name => "records.json";

    /// <inheritdoc/>
    public RecordKind? Of => null;

    /// <inheritdoc/>
    public string Write(RecordSet records, Language site)
    {
        var texts = new PublishedText(records, site);
        var sections = new DataObject();
        foreach (var kind in RecordKinds.All) sections.Add(RecordKinds.SectionOf(kind), Section(records.Public.Where(r => r.Kind == kind), texts));
        return JsonText.ForFile(sections.ToJson());
    }

    private static JsonObject Section(IEnumerable<Record> records, PublishedText texts)
    {
        var section = new JsonObject();
        // By the key that is published: the place among the keys as written would tell how one begins that is not.
        foreach (var record in records.OrderBy(texts.KeyOf, StringComparer.Ordinal)) section[texts.KeyOf(record)] = Fields(Rounded(record), RecordShape.Of(record.Kind), texts);
        return section;
    }

    /// <summary>A computed value is no more exact than it is shown on pages.</summary>
    private static Record Rounded(Record record) => record is FigureRecord figure ? PublishedValue.OfData(figure) : record;

    private static JsonObject Fields(object value, RecordShape shape, PublishedText texts)
    {
        var fields = new DataObject();
        foreach (var field in shape.Fields) fields.Add(field.Key, Value(field.Access.Get(value), texts));
        return fields.ToJson();
    }

    private static JsonNode? Value(object? value, PublishedText texts) => value switch
    {
        null => null,
        string text => texts.Of(text),
        LocalText text => texts.ByLanguage(text),
        bool flag => flag,
        int number => number,
        decimal number => JsonText.Plain(number),
        Edtf date => date.ToString(),
        Enum choice => ChoiceName.Of(choice),
        Reference one => texts.Named([one]).Select(texts.MentionOf).FirstOrDefault(),
        ImmutableArray<Reference> several => new JsonArray([.. texts.Named(several).Select(r => (JsonNode)texts.MentionOf(r))]),
        ImmutableArray<string> several => new JsonArray([.. several.Select(t => (JsonNode)texts.Of(t))]),
        ImmutableArray<CslName> names => new JsonArray([.. names.Select(n => Fields(n, RecordShape.CslName, texts))]),
        _ => throw new NotSupportedException($"no writer for a field of type {value.GetType().Name}"),
    };
}
