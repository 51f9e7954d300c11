using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>The organisations, governments and groups that articles speak of.</summary>
public sealed class OrganisationsRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "organisations";

    /// <inheritdoc/>
    public int Rank => 50;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Organisation;

    /// <inheritdoc/>
    public string Title(Words words) => words.Organisations;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<OrganisationRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context) => new()
    {
        Intro = context.Words.OrganisationsIntro,
        Groups = [new RegisterGroup(null, [.. context.Records.All<OrganisationRecord>().Select(o => Entry(o, context))])],
        StructuredData = [ItemListNode.Of(context.Records.All<OrganisationRecord>().Select(o => OrganizationNode.Of(o, context.View)))],
    };

    private static RegisterEntry Entry(OrganisationRecord organisation, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        var others = organisation.Abbreviation.IsEmpty ? organisation.Spellings : organisation.Spellings.Insert(0, view.Plain(organisation.Abbreviation));
        facts.Add(words.OtherNames, string.Join(Html.Escape(words.Comma) + " ", others.Select(s => $"<bdi>{Html.Escape(s)}</bdi>")));
        facts.Add(words.PartOf, organisation.Parent is { } parent ? view.Links([parent]) : "");
        facts.Add(words.Address, organisation.Url is { } url ? RecordView.WebLink(url) : "");
        facts.Add(words.Remark, view.Prose(organisation.Note));
        return new RegisterEntry
        {
            Id = organisation.Key,
            TitleHtml = view.Html(organisation.Label),
            TextHtml = organisation.Description.IsEmpty ? null : view.Prose(organisation.Description),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(organisation),
        };
    }
}
