using System.Text;
using System.Xml.Linq;
using Seeds.Tests.Browser;
using Seeds.Tests.Support;

namespace Seeds.Tests.Archives;

/// <summary>Books. That readers of books take them, EPUBCheck says in CI; what is tested here is what it cannot know.</summary>
public sealed class BookTests(PackedSites sites)
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    public static TheoryData<string> Sites => ["odd", "arabic", "examples", "project"];

    [Fact]
    public async Task Its_files_say_what_it_is()
    {
        var packed = await PackedSite.OfAsync(
            ("INDEX.md", "---\ntitle: The Wood\ndescription: Trees & more.\nlang: en\n---\n\n## Trees\n\n- [Oak](oak.md)\n- [A label]\n"),
            ("oak.md", "---\ntitle: Oak\ndate: 2018-02-03\nauthors: [Ann Ash, Bob Birch]\n---\n\nText.\n\n![A leaf](leaf.svg)\n"),
            ("stray.md", "# A stray & page\n"),
            ("leaf.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"));
        Assert.Equal(["mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/contents.xhtml", "EPUB/book.css", "EPUB/index.xhtml", "EPUB/oak.xhtml", "EPUB/stray.xhtml", "EPUB/leaf.svg", "META-INF/SHA256SUMS"], packed.Files(".epub").Select(f => f.Path));
        Assert.Equal("application/epub+zip", packed.Text(".epub", "mimetype"));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(packed.Packages["the-wood.en.epub"].AsSpan(30, 28)));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Tests, "Archives", "package.opf"), TestContext.Current.CancellationToken), packed.Text(".epub", "EPUB/package.opf"));
        var list = packed.Chapters(".epub")["EPUB/contents.xhtml"].Descendants(Xhtml + "nav").First().Element(Xhtml + "ol")!;
        Assert.Equal("The Wood→index.xhtml Trees(Oak→oak.xhtml) A stray & page→stray.xhtml", Outline(list));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_link_leads_to_a_place_in_the_book_or_to_another_site(string site)
    {
        var packed = await sites.OfAsync(site);
        var books = packed.Packages.Keys.Where(k => k.EndsWith(".epub", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(books);
        foreach (var book in books)
        {
            var chapters = packed.Chapters(book);
            var files = packed.Files(book).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            var places = chapters.SelectMany(c => c.Value.Descendants().Attributes("id").Select(id => $"{c.Key}#{id.Value}")).ToList();
            Assert.Equal(places.Distinct(StringComparer.Ordinal), places);
            var links = chapters.SelectMany(c => c.Value.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => (From: c.Key, To: new Uri(new Uri("book:/" + c.Key), a.Value)))).ToList();
            Assert.NotEmpty(links);
            Expect.None([.. links.Where(l => l.To.Scheme == "book" && !(l.To.Fragment.Length > 0 ? places.Contains(l.To.AbsolutePath[1..] + l.To.Fragment) : files.Contains(l.To.AbsolutePath[1..]))).Select(l => $"{l.From}: {l.To}")]);
            Expect.None([.. links.Where(l => l.To.Scheme is not ("book" or "http" or "https" or "mailto" or "tel")).Select(l => $"{l.From}: {l.To}")]);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Nothing_runs_and_nothing_is_asked_of_another_host(string site)
    {
        var packed = await sites.OfAsync(site);
        foreach (var element in packed.Packages.Keys.Where(k => k.EndsWith(".epub", StringComparison.Ordinal)).SelectMany(b => packed.Chapters(b).Values).SelectMany(c => c.Descendants()))
        {
            Assert.DoesNotContain(element.Name.LocalName, (string[])["script", "form", "button", "input", "iframe", "object", "embed", "video", "audio", "style", "foreignObject"]);
            Assert.DoesNotContain(element.Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName == "style");
            Assert.DoesNotContain(element.Attributes("src"), a => a.Value.Contains(':', StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<span>a<div>b</div></span>", "<div>a<div>b</div></div>")]
    [InlineData("<h2>a <span><div>b</div></span></h2>", "<h2>a <span><span>b</span></span></h2>")]
    [InlineData("<center>a</center>", "<div>a</div>")]
    [InlineData("<ul>x<li>a</ul>", "<ul><li>x</li><li>a</li></ul>")]
    [InlineData("<dl><dt>a</dt></dl>", "<dl><dt>a</dt><dd></dd></dl>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a</dt><dd>b</dd></div></dl>")]
    [InlineData("<details><summary>a</summary>b</details>", "<div><p>a</p>b</div>")]
    [InlineData("<a href='https://example.org/'>a</a>", "<a href=\"https://example.org/\">a</a>")]
    [InlineData("<a href='javascript:a'>a</a>", "<span>a</span>")]
    [InlineData("<iframe src='https://example.org/'></iframe>", "<a href=\"https://example.org/\">https://example.org/</a>")]
    [InlineData("<p id='a b'>a</p><p id='a b'>b</p>", "<p id=\"_a20_b\">a</p><p>b</p>")]
    [InlineData("<time datetime='2020-01'>a</time><time datetime='x'>b</time>", "<time datetime=\"2020-01\">a</time><time>b</time>")]
    [InlineData("<table><tfoot><tr><td>b<thead><tr><th>a</table>", "<table><thead><tr><th>a</th></tr></thead><tfoot><tr><td>b</td></tr></tfoot></table>")]
    [InlineData("<ruby>a<rt>b</rt></ruby><ruby><rt>b</rt></ruby>", "<ruby>a<rt>b</rt></ruby><span><span>b</span></span>")]
    [InlineData("<form>a</form><p onclick='a' style='b' data-x='c' class='d'>e</p>", "<p class=\"d\">e</p>")]
    public async Task Raw_HTML_becomes_what_readers_of_books_take(string html, string expected)
    {
        var packed = await PackedSite.OfAsync(("page.md", $"# Page\n\n<div class=\"probe\">{html}</div>\n"));
        var probe = packed.Chapters(".epub")["EPUB/page.xhtml"].Descendants().Single(e => (string?)e.Attribute("class") == "probe");
        var written = string.Concat(probe.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))).Replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        Assert.Equal(expected, written.Replace(" xmlns:epub=\"http://www.idpf.org/2007/ops\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nesting_without_end_is_read_to_some_depth_and_no_word_is_lost()
    {
        var packed = await PackedSite.OfAsync(("page.md", "# Page\n\n" + string.Concat(Enumerable.Repeat("<div>", 3000)) + "deepest\n"));
        Assert.Contains("deepest", packed.Chapters(".epub")["EPUB/page.xhtml"].Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footnotes_stand_where_readers_of_books_look_for_them()
    {
        var chapter = (await sites.OfAsync("examples")).Chapters(".en.epub")["EPUB/articles/every-feature.xhtml"];
        var cited = chapter.Descendants(Xhtml + "a").Where(a => (string?)a.Attribute(Epub + "type") == "noteref").Select(a => ((string)a.Attribute("href")!).Split('#')[^1]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(cited, [.. chapter.Descendants(Xhtml + "aside").Where(a => (string?)a.Attribute(Epub + "type") == "footnote").Select(a => (string)a.Attribute("id")!)]);
        Assert.Equal(2, cited.Count);
    }

    [Fact]
    public async Task Registers_charts_and_the_map_are_in_it()
    {
        var packed = await sites.OfAsync("project");
        foreach (var (book, folder) in new[] { (".en.epub", "EPUB/"), (".ar.epub", "EPUB/ar/") })
        {
            var chapters = packed.Chapters(book);
            foreach (var register in new[] { "figures", "places", "timeline", "people", "organisations", "glossary", "sources", "ledger" }) Assert.Contains(folder + $"records/{register}.xhtml", chapters.Keys);
            foreach (var drawn in new[] { "figures", "places", "timeline" }) Assert.Contains(chapters[folder + $"records/{drawn}.xhtml"].Descendants(), e => e.Name.LocalName == "svg");
            Assert.NotEmpty(chapters[folder + "records/places.xhtml"].Descendants().Attributes(XLink + "href"));
        }

        Assert.Contains("page-progression-direction=\"rtl\"", packed.Text(".ar.epub", "EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_what_its_bytes_say()
    {
        var packed = await sites.OfAsync("odd");
        Assert.Contains("href=\"images/not-a.png.gif\" media-type=\"image/gif\"", packed.Text(".epub", "EPUB/package.opf"), StringComparison.Ordinal);
        Assert.Contains("schema:accessibilityHazard\">unknown<", packed.Text(".epub", "EPUB/package.opf"), StringComparison.Ordinal);
        Assert.DoesNotContain("alternativeText", packed.Text(".epub", "EPUB/package.opf"), StringComparison.Ordinal);
    }

    private static string Outline(XElement list) => string.Join(' ', list.Elements(Xhtml + "li").Select(i =>
        i.Elements().First().Value + (i.Element(Xhtml + "a") is { } link ? $"→{(string?)link.Attribute("href")}" : "") + (i.Element(Xhtml + "ol") is { } below ? $"({Outline(below)})" : "")));
}
