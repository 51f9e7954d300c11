using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Corpus;

/// <summary>
/// Builds Markdown that was written by others for another tool, from the folder that the environment variable SEEDS_CORPUS
/// names, and holds each page's words against those that Markdig's own HTML of the same source has.
/// </summary>
public sealed partial class CorpusTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SEEDS_CORPUS");

    [Fact]
    public async Task Every_word_of_every_page_is_shown_in_order_and_no_other()
    {
        if (Folder is null) Assert.Skip("SEEDS_CORPUS names no folder of Markdown by others");
        var listing = InputFolder.List(Folder);
        var site = await TestSite.BuildAsync(new BuildInputs(listing.Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2)), TestSite.RealTheme);
        var compared = 0;
        foreach (var page in site.Documents.Where(d => d is { Source: not null, Index: null }))
        {
            var expected = Words(Parse("<body>" + Markdig.Markdown.ToHtml(page.Source!.Text, Engine.Markdown.MarkdownDialect.Pipeline)).Body!);
            var shown = Words(Article(Parse(site.Text(page.Address.Path))));
            var same = expected.Zip(shown).TakeWhile(w => w.First == w.Second).Count();
            Assert.True(same == expected.Length && same == shown.Length, $"{page.Path}, behind “{string.Join(' ', expected[Math.Max(0, same - 8)..same])}”: expected “{string.Join(' ', expected.Skip(same).Take(8))}”, shown “{string.Join(' ', shown.Skip(same).Take(8))}”");
            compared++;
        }

        Assert.True(compared > 0, "the corpus has no page");
    }

    [Fact]
    public async Task What_the_attributes_of_other_tools_components_say_is_shown()
    {
        if (Folder is null) Assert.Skip("SEEDS_CORPUS names no folder of Markdown by others");
        var listing = InputFolder.List(Folder);
        var site = await TestSite.BuildAsync(new BuildInputs(listing.Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2)), TestSite.RealTheme);
        foreach (var page in site.Documents.Where(d => d is { Source: not null, Index: null }))
        {
            var text = site.Html(page.Address.Path).Body!.TextContent;
            foreach (var caption in Caption().Matches(page.Source!.Text).Select(m => m.Groups["text"].Value)) Assert.Contains(caption, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_generated_index_shows_every_word_of_the_catalogue_in_order()
    {
        if (Folder is null) Assert.Skip("SEEDS_CORPUS names no folder of Markdown by others");
        var listing = InputFolder.List(Folder);
        var site = await TestSite.BuildAsync(new BuildInputs(listing.Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2)), TestSite.RealTheme);
        var index = site.Documents.Single(d => d.Index is not null);
        var expected = Words(Parse("<body>" + Markdig.Markdown.ToHtml(index.Source!.Text, Engine.Markdown.MarkdownDialect.Pipeline)).Body!);
        var shown = Words(Parse(site.Text(index.Address.Path)).QuerySelector("main")!);
        var found = 0;
        foreach (var word in shown) found += found < expected.Length && word == expected[found] ? 1 : 0;
        Assert.True(found == expected.Length, $"behind “{string.Join(' ', expected[Math.Max(0, found - 8)..found])}” the index lacks “{string.Join(' ', expected.Skip(found).Take(8))}”");
    }

    /// <summary>Parses HTML so that the words of neighbouring blocks stay apart, as they do on the screen.</summary>
    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(BlockEnd().Replace(html, "$0 "));

    /// <summary>The headline and the text of a page, without what the site adds to them.</summary>
    private static IElement Article(IHtmlDocument html)
    {
        var article = html.QuerySelector("article")!;
        foreach (var added in article.QuerySelectorAll(".margin, .component > .caption, .back, .callout-title, .corrections").ToArray()) added.Remove();
        return article;
    }

    private static string[] Words(IElement node)
    {
        foreach (var added in node.QuerySelectorAll(".footnote-back-ref").ToArray()) added.Remove();
        foreach (var footnotes in node.QuerySelectorAll(".footnotes").ToArray()) node.AppendChild(footnotes); // ours stand beside what cites them, Markdig's at the end
        return node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("</(h[1-6]|p|li|div|header|t[dh]|pre|d[td]|figcaption)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<Listing[^>]*\\bcaption=\"(?<text>[^\"&]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Caption();
}
