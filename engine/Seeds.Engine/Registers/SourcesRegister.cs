using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>What articles rest on.</summary>
public sealed class SourcesRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "sources";

    /// <inheritdoc/>
    public int Rank => 70;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Source;

    /// <inheritdoc/>
    public string Title(Words words) => words.Sources;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<SourceRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context) => new()
    {
        Intro = context.Words.SourcesIntro,
        Groups = [new RegisterGroup(null, [.. context.Records.All<SourceRecord>().Select(s => Entry(s, context))])],
        StructuredData = [ItemListNode.Of(context.Records.All<SourceRecord>().Select(s => SourceNode.InFull(s, context.View)))],
    };

    private static RegisterEntry Entry(SourceRecord source, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.Authors, People(source.Author, view));
        facts.Add(words.Contributors, People(source.Contributor, view));
        facts.Add(words.Issued, source.Issued is { } date ? view.Time(date) : "");
        facts.Add(words.Grounds, view.Prose(source.DateGrounds));
        facts.Add(words.Address, source.Url is { } url ? RecordView.WebLink(url) : "");
        facts.Add(words.Archived, source.ArchiveUrl is { } archive ? RecordView.WebLink(archive) : "");
        facts.Add(words.Accessed, source.Accessed is { } seen ? view.Time(seen) : "");
        facts.Add(words.Checksum, source.Sha256 is { } sum ? $"<code>{sum.ToLowerInvariant()}</code>" : "");
        facts.Add(words.Rights, view.Prose(source.Rights));
        facts.Add(words.Remark, view.Prose(source.Note));
        return new RegisterEntry
        {
            Id = source.Key,
            TitleHtml = view.Html(source.Label),
            TextHtml = CitationText.Of(source, view),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(source),
        };
    }

    private static string People(ImmutableArray<CslName> names, RecordView view) =>
        string.Join(Html.Escape(view.Words.Comma) + " ", names.Select(n => $"<bdi>{Html.Escape(n.Full)}</bdi>" + (n.Role.IsEmpty ? "" : $" ({view.Html(n.Role)})")));
}
