using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// Makes of the records what may be published: names that are withheld are taken out of every text, keys that tell a name are changed,
/// points are rounded, notes for editors are dropped. Everything that is published is made from these copies.
/// </summary>
/// <param name="redactor">Takes names out of texts.</param>
/// <param name="faces">What may be shown of each person, by the key of the record.</param>
/// <param name="keys">The keys that are published.</param>
public sealed class PublicRecords(Redactor redactor, ImmutableDictionary<string, PublicFace> faces, PublicKeys keys)
{
    /// <summary>Metres in a degree of latitude.</summary>
    /// <summary>Metres in a degree of latitude at the poles, where it is longest (WGS 84).</summary>
    private const double MetresPerDegree = 111_700;

    /// <summary>How far from its middle a point of a cell can lie, in widths of the cell: half a width in both directions, and what rounding the digits adds.</summary>
    private static readonly double FarthestInStep = 0.55 * Math.Sqrt(2);

    /// <summary>The copy of a record that may be published.</summary>
    public Record Of(Record record)
    {
        var copy = record with { Key = keys.Of(record.Kind, record.Key), File = null, Spans = ImmutableDictionary<string, Text.TextSpan>.Empty };
        foreach (var field in RecordShape.Of(record.Kind).Fields)
        {
            if (field.Access.Get(copy) is { } value && Changed(value, field, record as PersonRecord) is var changed && !ReferenceEquals(changed, value)) field.Access.Set(copy, changed);
        }

        return copy switch
        {
            PersonRecord person => Of(person, faces[record.Key]),
            FigureRecord { ComputedFrom: not null } figure => figure with { ComputedFrom = keys.OfFormula(((FigureRecord)record).ComputedFrom!) },
            PlaceRecord place => Rounded(place, isAsked: record.Gives("public_precision")),
            _ => copy,
        };
    }

    private static PersonRecord Of(PersonRecord person, PublicFace face)
    {
        var isNamed = face.Shown == Identifiability.Named;
        return person with
        {
            Name = face.Label,
            GivenName = isNamed ? face.Person.GivenName : LocalText.Empty,
            Spellings = isNamed ? face.Person.Spellings : [],
            Identifiability = face.Shown,
            IdentifiabilityReason = null,
            PublicLabel = LocalText.Empty,
            CareNote = null,
            NotTheName = [],
        };
    }

    /// <summary>
    /// A point rounded to the middle of a cell of a grid: nothing finer can be read from the digits, and whatever the true point, it lies within
    /// the radius that is published. A public precision that cannot be read is no permission: then there is no point.
    /// </summary>
    private static PlaceRecord Rounded(PlaceRecord place, bool isAsked)
    {
        if (place.PublicPrecision is not { } asked) return isAsked ? place with { Lat = null, Lon = null, Precision = null } : place;
        var radius = Math.Max(asked, place.Precision ?? 0);
        var step = (double)radius / (FarthestInStep * MetresPerDegree);
        var digits = Math.Clamp((int)Math.Ceiling(-Math.Log10(step)) + 1, 0, 7);
        decimal? Round(decimal? degrees, double limit) => degrees is null ? null : (decimal)Math.Clamp(Math.Round(Math.Round((double)degrees / step) * step, digits), -limit, limit);
        return place with { Lat = Round(place.Lat, 90), Lon = Round(place.Lon, 180), Precision = radius };
    }

    /// <summary>An identifier or an address cannot be changed in part, and goes as a whole.</summary>
    private object? Changed(object value, RecordField field, PersonRecord? about) => value switch
    {
        string text when field.IsIdentifier => redactor.Tells(text, TextForm.Address) ? null : text,
        string text => Words(Clean(text, about)),
        LocalText text when field.IsProse => text.Map(t => Clean(t, about)),
        LocalText text => text.Map(t => Words(Clean(t, about))),
        ImmutableArray<string> texts => texts.Select(t => Words(Clean(t, about))).ToImmutableArray(),
        ImmutableArray<CslName> names => names.Select(Changed).ToImmutableArray(),
        Reference reference => keys.Of(reference),
        ImmutableArray<Reference> references => references.Select(keys.Of).ToImmutableArray(),
        _ => value,
    };

    private string Clean(string text, PersonRecord? about) => redactor.Apply(text, about: about?.Key);

    /// <summary>Mentions in a text that takes none are words.</summary>
    private static string Words(string text) => Prose.WrittenMention.WordsOf(text);

    private CslName Changed(CslName name)
    {
        var role = name.Role.Map(t => Words(redactor.Apply(t)));
        var full = Words(redactor.Apply(name.Full));
        return string.Equals(full, name.Full, StringComparison.Ordinal) ? name with { Role = role } : new CslName { Literal = full, Role = role };
    }
}
