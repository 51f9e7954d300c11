using System.Text;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Search;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds the index that readers search, for each edition. It is made of the finished pages, so that it has no word that they have not; each is
/// read when it is written, and of the index the files are written last.
/// </summary>
public sealed class MakeSearch : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var (corpus, result, files) = (context.Corpus, documents.ToBuilder(), ImmutableArray.CreateBuilder<Document>());
        foreach (var page in documents.Where(d => d.Page is SearchPage))
        {
            var edition = corpus.Editions.Of(page);
            var table = new TermTable();
            var readings = ImmutableArray.CreateBuilder<Reading>();
            for (var i = 0; i < documents.Length; i++)
            {
                if (documents[i] is not { Page.Head.IsListed: true, Content: { Make: not null } content, Reading: { } words } || corpus.Editions.Of(documents[i]) != edition) continue;
                var reading = new Reading(documents[i], ItemsOf(documents[i], words.Share(), edition, table));
                readings.Add(reading);
                result[i] = documents[i] with { Content = content.WhenMade(_ => reading.Items.Value) }; // a page is read when it is made: it need not be kept for that, nor made again
            }

            files.AddRange(Files(edition, readings.DrainToImmutable(), table, (SearchPage)page.Page!, corpus.Records.Redactor));
        }

        return new(new ModuleResult([.. result, .. files], []));
    }

    private static Lazy<Task<ImmutableArray<ItemTerms>>> ItemsOf(Document page, Func<Task<ImmutableArray<HtmlNode>>> words, Edition edition, TermTable table) =>
        new(async () => SearchItems.Of(page, await words(), edition, table));

    private static IEnumerable<Document> Files(Edition edition, ImmutableArray<Reading> readings, TermTable table, SearchPage page, Redactor redactor)
    {
        var plan = SearchPlan.For(edition, readings.Sum(r => SearchItems.WordsLikelyIn(r.Page)));
        var index = new Lazy<Task<SearchIndex>>(async () =>
        {
            var read = await Task.WhenAll(readings.Select(r => r.Items.Value));
            return new SearchIndex(plan, SearchItems.Facets([.. readings.Select((r, i) => (r.Page, read[i]))], page.Frame.Words), table, redactor.MayBe);
        });
        yield return Made(plan.Manifest, i => Encoding.UTF8.GetBytes(i.Manifest(WordsOf(page.Frame.Words))));
        foreach (var part in plan.Parts()) yield return Made(plan.AddressOf(part), i => i.Write(part));

        Document Made(Address address, Func<SearchIndex, byte[]> write) => new("", address)
        {
            Content = OutputContent.Of(async () => Guarded(write(await index.Value), redactor)),
        };
    }

    /// <summary>Names that are withheld are gone from the pages already; should one have come together by parting words, it ends here.</summary>
    private static byte[] Guarded(byte[] text, Redactor redactor) => redactor.IsIdle ? text : Encoding.UTF8.GetBytes(redactor.Guard(Encoding.UTF8.GetString(text), TextForm.Html));

    private static JsonObject WordsOf(Words words) => new()
    {
        ["search"] = words.Search,
        ["close"] = words.Close,
        ["all"] = words.SearchAll,
        ["none"] = words.SearchNone,
        ["found"] = words.SearchFound,
        ["more"] = words.SearchMore,
        ["near"] = words.SearchNear,
    };

    /// <param name="Page">A page.</param>
    /// <param name="Items">What can be found on it.</param>
    private sealed record Reading(Document Page, Lazy<Task<ImmutableArray<ItemTerms>>> Items);
}
