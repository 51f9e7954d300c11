using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>Tells what names a record gives.</summary>
internal static class RecordNames
{
    /// <summary>All names and spellings, of whatever the record is a name for; of a source those of its authors.</summary>
    public static IEnumerable<string> Of(Record record) => record switch
    {
        PersonRecord person => person.Name.All.Concat(person.GivenName.All).Concat(person.Spellings),
        OrganisationRecord organisation => organisation.Name.All.Concat(organisation.Abbreviation.All).Concat(organisation.Spellings),
        PlaceRecord place => place.Name.All.Concat(place.OtherNames),
        SourceRecord source => source.Author.Concat(source.Contributor).Select(n => n.Full),
        TermRecord term => term.Title.All.Concat(term.OtherLabels),
        _ => [],
    };
}
