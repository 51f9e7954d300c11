using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>What the terms in articles mean.</summary>
public sealed class GlossaryRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "glossary";

    /// <inheritdoc/>
    public int Rank => 60;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Term;

    /// <inheritdoc/>
    public string Title(Words words) => words.Glossary;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<TermRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context) => new()
    {
        Intro = context.Words.GlossaryIntro,
        Groups = [new RegisterGroup(null, [.. InOrder(context).Select(t => Entry(t, context))])],
        StructuredData = [TermSetNode.Of(Title(context.Words), InOrder(context), context.View)],
    };

    private static IEnumerable<TermRecord> InOrder(RegisterContext context) =>
        context.Records.All<TermRecord>().OrderBy(t => context.View.Plain(t.Label), StringComparer.OrdinalIgnoreCase);

    private static RegisterEntry Entry(TermRecord term, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.OtherNames, string.Join(Html.Escape(words.Comma) + " ", term.OtherLabels.Select(s => $"<bdi>{Html.Escape(s)}</bdi>")));
        facts.Add(words.SeeAlso, view.Links(term.SeeAlso));
        facts.Add(words.Source, view.Links(term.Sources));
        facts.Add(words.Remark, view.Prose(term.Note));
        return new RegisterEntry
        {
            Id = term.Key,
            TitleHtml = view.Html(term.Label),
            TextHtml = view.Prose(term.Definition),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(term),
        };
    }
}
