using Seeds.Engine.Content;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Registers;

namespace Seeds.Engine.OpenData;

/// <summary>
/// The figures as a table: heads in the first row, HXL hashtags in the second (Humanitarian Exchange Language 1.1), then a figure a row.
/// Computed values are rounded as on pages.
/// </summary>
public sealed class FiguresCsv : IDataFile
{
    private const string Joint = "; ";

    /// <inheritdoc/>
    public string Name => "figures.csv";

    /// <inheritdoc/>
    public RecordKind? Of => RecordKind.Figure;

    /// <inheritdoc/>
    public string Write(RecordSet records, Language site)
    {
        var figures = records.All<FigureRecord>().Select(PublishedValue.OfData).ToImmutableArray();
        var columns = Columns(figures, records, new PublishedText(records, site)).ToImmutableArray();
        return CsvText.Write(
        [
            columns.Select(c => c.Name),
            columns.Select(c => c.HashTag),
            .. figures.Select(f => columns.Select(c => c.Cell(f))),
        ]);
    }

    private static IEnumerable<FigureColumn> Columns(ImmutableArray<FigureRecord> figures, RecordSet records, PublishedText texts)
    {
        IEnumerable<FigureColumn> Words(string name, string tag, Func<FigureRecord, LocalText> words) => FigureColumn.ByLanguage(name, tag, figures, words, texts);
        return
        [
            new("key", "#indicator+code", f => texts.KeyOf(f)),
            .. Words("title", "#indicator+label", f => f.Title),
            .. Words("counts", "#indicator+description", f => f.Counts),
            .. Numbers(),
            .. Words("unit", "#indicator+unit", f => f.Unit),
            new("measure", "#indicator+type", f => f.Measure is { } measure ? ChoiceName.Of(measure) : ""),
            .. Times(),
            .. Words("period", "#date+period", f => f.Period),
            .. Places(figures, records, texts),
            .. Grounds(texts),
            .. Words("note", "#meta+note", f => f.Note),
        ];
    }

    private static IEnumerable<FigureColumn> Numbers() =>
    [
        new("qualifier", "#indicator+qualifier", f => f.Qualifier is { } qualifier and not Qualifier.None ? ChoiceName.Of(qualifier) : ""),
        new("value", "#indicator+value+num", f => CsvText.Number(f.Value)),
        new("min", "#indicator+value+min+num", f => CsvText.Number(f.Min)),
        new("max", "#indicator+value+max+num", f => CsvText.Number(f.Max)),
    ];

    private static IEnumerable<FigureColumn> Times() =>
    [
        new("as_of", "#date+asof", f => f.AsOf?.ToString() ?? ""),
        new("as_of_earliest", "#date+start", f => f.AsOf is { } date ? IsoDay.Of(date.Earliest) ?? "" : ""),
        new("as_of_latest", "#date+end", f => f.AsOf is { } date ? IsoDay.Of(date.Latest) ?? "" : ""),
    ];

    private static IEnumerable<FigureColumn> Places(ImmutableArray<FigureRecord> figures, RecordSet records, PublishedText texts)
    {
        PlaceRecord? Place(FigureRecord figure) => figure.Place is { } place ? records.FindPublic(place) as PlaceRecord : null;
        return
        [
            new("place", "#loc+code", f => Place(f) is { } place ? texts.KeyOf(place) : ""),
            .. FigureColumn.ByLanguage("place_name", "#loc+name", figures, f => Place(f)?.Name ?? LocalText.Empty, texts),
            new("lat", "#geo+lat", f => Place(f) is { Lon: not null } place ? CsvText.Number(place.Lat) : ""),
            new("lon", "#geo+lon", f => Place(f) is { Lat: not null } place ? CsvText.Number(place.Lon) : ""),
            new("precision_m", "#geo+precision+m", f => Place(f) is { Lat: not null, Lon: not null } place ? CsvText.Number(place.Precision ?? PlacesRegister.UsualPrecision) : ""),
        ];
    }

    private static IEnumerable<FigureColumn> Grounds(PublishedText texts)
    {
        IEnumerable<SourceRecord> Sources(FigureRecord figure) => texts.Named(figure.Sources).OfType<SourceRecord>();
        return
        [
            new("said_by", "#meta+contributor+code", f => string.Join(Joint, texts.Named(f.SaidBy).Select(texts.MentionOf))),
            new("said_by_name", "#meta+contributor+name", f => CsvText.Words(string.Join(Joint, texts.Named(f.SaidBy).Select(r => texts.InSiteLanguage(r.Label))))),
            new("source", "#meta+source+code", f => string.Join(Joint, Sources(f).Select(texts.KeyOf))),
            new("source_name", "#meta+source+name", f => CsvText.Words(string.Join(Joint, Sources(f).Select(s => texts.InSiteLanguage(s.Label))))),
            new("source_url", "#meta+source+url", f => string.Join(Joint, Sources(f).Select(s => texts.Of(s.Url ?? "")).Where(u => u.Length > 0))),
            new("formula", "#meta+formula", f => CsvText.Words(texts.Of(f.ComputedFrom ?? ""))),
        ];
    }
}
