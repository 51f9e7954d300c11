namespace Seeds.Engine.Records.Care;

/// <summary>
/// The care for a record that is there twice under one key. The first counts; nobody knows which was meant, though, so that of what protects
/// somebody the stricter holds.
/// </summary>
public static class StricterRecord
{
    /// <summary>A record with the care that a second of its kind and key asks for, where that is more.</summary>
    public static Record Of(Record record, Record again) => (record, again) switch
    {
        (PersonRecord person, PersonRecord other) => PublicFace.Stricter(person, other),
        (PlaceRecord place, PlaceRecord other) => Of(place, other),
        _ => record,
    };

    /// <summary>The larger public precision, in metres; one that cannot be read may have been larger than any.</summary>
    private static PlaceRecord Of(PlaceRecord place, PlaceRecord again)
    {
        const string Field = "public_precision";
        var isUnread = place.Gives(Field) && place.PublicPrecision is null;
        if (isUnread || !again.Gives(Field) || place.PublicPrecision >= again.PublicPrecision) return place;
        return place with { PublicPrecision = again.PublicPrecision, Spans = place.Spans.SetItem(Field, place.SpanOf(Field)) };
    }
}
