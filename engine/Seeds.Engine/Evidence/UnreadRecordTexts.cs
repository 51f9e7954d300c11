using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Evidence;

/// <summary>Looks for mentions in texts of records that take none: names, units, roles; and in those that take some for what is written as an image.</summary>
public static class UnreadRecordTexts
{
    /// <summary>One fault for each.</summary>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<Record> records) =>
        from record in records
        from field in RecordShape.Of(record.Kind).Fields
        where record.File is not null
        from text in TextsOf(field.Property.GetValue(record))
        from mention in WrittenMention.AllIn(text)
        where !field.IsProse || mention.IsImage
        let places = WrittenValue.PlacesOf(record.File!, record.SpanOf(field.Key), text)
        let span = TextSpan.Between(places(mention.Span.Start), places(mention.Span.End - 1) + 1)
        select field.IsProse ? MisplacedMention.InImage(record.File!, span, $"{RecordKinds.SchemeOf(mention.Kind)}:{mention.Key}") : UnreadMention.At(record.File!, span, mention, $"fields such as `{field.Key}`");

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        LocalText texts => texts.All,
        ImmutableArray<string> several => several,
        ImmutableArray<CslName> names => names.SelectMany(n => n.Role.All.Append(n.Full)),
        _ => [],
    };
}
