using System.Text;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
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
        var (result, files) = (documents.ToBuilder(), ImmutableArray.CreateBuilder<Document>());
        foreach (var page in documents.Where(d => d.Page is SearchPage))
        {
            var edition = context.Corpus.Editions.Of(page);
            var table = new TermTable();
            var readings = ImmutableArray.CreateBuilder<(Document Page, Lazy<Task<ImmutableArray<ItemTerms>>> Items)>();
            for (var i = 0; i < documents.Length; i++)
            {
                if (documents[i] is not { Page.Head.IsListed: true, Content.Make: { } make, Reading: { } words } document || context.Corpus.Editions.Of(document) != edition) continue;
                var read = words.Share();
                var items = new Lazy<Task<ImmutableArray<ItemTerms>>>(async () => SearchItems.Of(document, await read(), edition, table));
                readings.Add((document, items));
                result[i] = document with
                {
                    Content = OutputContent.Of(async () =>
                {
                    var html = await make();
                    await items.Value;
                    return html;
                })
                };
            }

            files.AddRange(Files(edition, readings.DrainToImmutable(), table, (SearchPage)page.Page!, context.Corpus.Records.Redactor));
        }

        return new(new ModuleResult([.. result, .. files], []));
    }

    private static IEnumerable<Document> Files(Edition edition, ImmutableArray<(Document Page, Lazy<Task<ImmutableArray<ItemTerms>>> Items)> readings, TermTable table, SearchPage page, Redactor redactor)
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
}
