using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>The people that articles speak of, shown as far as their records allow.</summary>
public sealed class PeopleRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "people";

    /// <inheritdoc/>
    public int Rank => 40;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Person;

    /// <inheritdoc/>
    public string Title(Words words) => words.People;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<PersonRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context) => new()
    {
        Intro = context.Words.PeopleIntro,
        Groups = [new RegisterGroup(null, [.. context.Records.All<PersonRecord>().Select(p => Entry(p, context))])],
        StructuredData = [ItemListNode.Of(context.Records.All<PersonRecord>().Select(p => PersonNode.Of(p, context.View)))],
    };

    private static RegisterEntry Entry(PersonRecord person, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.Shown, person.Identifiability switch
        {
            Identifiability.GivenName => Html.Escape(words.ShownByGivenName),
            Identifiability.Withheld => Html.Escape(words.ShownWithheld),
            _ => "",
        });
        facts.Add(words.Role, view.Html(person.Role));
        facts.Add(words.Affiliation, view.Links(person.Affiliation));
        facts.Add(words.Age, person.Age?.ToString(CultureInfo.InvariantCulture) ?? "");
        facts.Add(words.OtherNames, string.Join(Html.Escape(words.Comma) + " ", person.Spellings.Select(s => $"<bdi>{Html.Escape(s)}</bdi>")));
        facts.Add(words.Source, view.Links(person.Sources));
        facts.Add(words.Remark, view.Prose(person.Note));
        return new RegisterEntry
        {
            Id = person.Key,
            TitleHtml = view.Html(person.Label),
            TextHtml = person.Description.IsEmpty ? null : view.Prose(person.Description),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(person),
        };
    }
}
