using Seeds.Engine.Content;
using Seeds.Engine.Evidence;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>
/// The evidence ledger: the claims, and page by page each statement that carries a figure, a source or a claim, with its status and
/// what it rests on.
/// </summary>
public sealed class LedgerRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "ledger";

    /// <inheritdoc/>
    public int Rank => 80;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Claim;

    /// <inheritdoc/>
    public string Title(Words words) => words.Ledger;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) =>
        !records.All<ClaimRecord>().Any() && !pages.Any(p => Statement.AllIn(p, records).Any());

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context)
    {
        var pages = context.Corpus.Pages.Where(p => context.Corpus.Editions.Of(p) == context.View.Edition);
        var groups = pages
            .Select(p => (Page: p, Entries: Statement.AllIn(p, context.Records).Select(s => Entry(s, context)).ToImmutableArray()))
            .Where(g => g.Entries.Length > 0)
            .Select(g => new RegisterGroup($"<a href=\"{Html.Escape(g.Page.Address.RelativeTo(context.View.Address))}\">{Html.Escape(g.Page.Title)}</a>", g.Entries));
        var claims = context.Records.All<ClaimRecord>().Select(c => Entry(c, context)).ToImmutableArray();
        return new RegisterContent
        {
            Intro = context.Words.LedgerIntro,
            Groups = claims.IsEmpty ? [.. groups] : [new RegisterGroup(Html.Escape(context.Words.Claims), claims), .. groups],
            StructuredData = claims.IsEmpty ? [] : [ItemListNode.Of(context.Records.All<ClaimRecord>().Select(c => ClaimNode.Of(c, context.Corpus.Catalogue.Root.Page?.Title ?? "", context.View)))],
        };
    }

    private static RegisterEntry Entry(ClaimRecord claim, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.SaidBy, view.Links(claim.SaidBy));
        facts.Add(words.RestsOn, view.Links(claim.For));
        facts.Add(words.Against, view.Links(claim.Against));
        facts.Add(words.Corrected, view.Prose(claim.Correction));
        facts.Add(words.Review, claim.Review is { } date ? view.Time(date) : "");
        facts.Add(words.Remark, view.Prose(claim.Note));
        return new RegisterEntry
        {
            Id = claim.Key,
            TitleHtml = view.Prose(claim.Statement),
            Status = Status(claim.Status ?? ClaimStatus.Reported, words),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(claim),
        };
    }

    private static RegisterEntry Entry(Statement statement, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.RestsOn, string.Join(Html.Escape(words.Comma) + " ", statement.Basis(context.Records).Select(view.Link)));
        return new RegisterEntry
        {
            Status = Status(statement.Status, words),
            Facts = facts.ToImmutable(),
            Passages = [context.Link(statement.Passages, statement.Records[0])],
        };
    }

    private static (string Class, string Word) Status(ClaimStatus status, Words words) => (status.ToString().ToLowerInvariant(), StatusWords.Of(status, words));
}
