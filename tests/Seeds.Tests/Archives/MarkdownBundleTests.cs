using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Text;
using Seeds.Tests.Browser;
using Seeds.Tests.Support;

namespace Seeds.Tests.Archives;

public sealed class MarkdownBundleTests(PackedSites sites)
{
    [Theory]
    [InlineData("project")]
    [InlineData("examples")]
    [InlineData("arabic")]
    [InlineData("odd")]
    public async Task Every_link_leads_to_a_file_and_to_a_place_in_it(string site)
    {
        var packed = await sites.OfAsync(site);
        var files = packed.Files("-markdown.zip").ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        var texts = files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Markdown.Parse(Encoding.UTF8.GetString(f.Value), new MarkdownPipelineBuilder().UsePipeTables().Build()), StringComparer.Ordinal);
        var places = texts.SelectMany(t => PlacesIn(t.Value).Select(p => $"{t.Key}#{p}")).ToHashSet(StringComparer.Ordinal);
        var links = texts.SelectMany(t => t.Value.Descendants<LinkInline>().Where(l => !Seeds.Engine.Content.Url.IsExternal(l.Url!)).Select(l => (From: t.Key, To: Uri.UnescapeDataString(new Uri(new Uri("zip:/" + t.Key), l.Url).ToString()["zip:/".Length..])))).ToList();
        Assert.NotEmpty(links);
        Expect.None([.. links.Where(l => l.To.Contains('#', StringComparison.Ordinal) ? !places.Contains(l.To) : !files.ContainsKey(l.To)).Select(l => $"{l.From}: {l.To}")]);
    }

    [Fact]
    public async Task Records_and_pictures_are_in_it()
    {
        var paths = (await sites.OfAsync("project")).Files("-markdown.zip").Select(f => f.Path).ToList();
        foreach (var name in new[] { "records.json", "figures.csv", "places.geojson", "timeline.json", "sources.json" }) Assert.Contains("field-record-markdown/records/" + name, paths);
        Assert.Contains(paths, p => p.StartsWith("field-record-markdown/handbook/images/", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, p => p.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_publishes_no_copies_has_them_here()
    {
        var packed = await PackedSite.OfAsync(("INDEX.md", "---\ntitle: Wood\ncopies: none\n---\n\n- [Oak](oak.md)\n"), ("oak.md", "# Oak\n\nWords with [a link](INDEX.md), to the [search](search.html).\n"));
        Assert.EndsWith("\n\nWords with [a link](index.md), to the search.\n", packed.Text("-markdown.zip", "wood-markdown/oak.md"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> PlacesIn(MarkdownDocument text) =>
        text.Descendants<HeadingBlock>().Select(h => Slug.Of(string.Concat(h.Inline!.Descendants<LiteralInline>().Select(l => l.ToString()))))
            .Concat(text.Descendants<HtmlInline>().Where(h => h.Tag.StartsWith("<a id=\"", StringComparison.Ordinal)).Select(h => System.Net.WebUtility.HtmlDecode(h.Tag["<a id=\"".Length..^2])));
}
