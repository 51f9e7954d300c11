using System.Text;
using System.Text.Json;
using Seeds.Engine.Offline;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Offline;

/// <summary>The lists by which pages are kept: they name all that a page needs, as it was published.</summary>
public sealed class KeepListTests
{
    private const string Index = "# Woods\n\n## Trees\n\n- [Oak](oak.md)\n- [Elm](sub/elm.md)\n\n## Moss\n\n- [Moss](moss.md)\n";

    [Fact]
    public async Task A_page_has_its_pictures_its_style_its_script_and_the_notes_of_what_it_mentions()
    {
        var site = await BuildAsync(Index);
        var (files, pages) = ListWith(site, "sub/elm.html");
        var elm = pages["sub/elm.html"].Select(n => files[n].Path).ToList();
        Assert.Equal("sub/elm.html", elm[0]);
        Assert.Contains("leaf one.png", elm);
        Assert.Contains("records/notes/0.js", elm);
        Assert.Contains("theme/script.js", elm);
        Assert.DoesNotContain("oak.html", elm);
        Assert.DoesNotContain("report.pdf", elm);
        Assert.DoesNotContain("leaf one.png", pages["oak.html"].Select(n => files[n].Path));
        Assert.DoesNotContain(elm, path => !site.Files.ContainsKey(path));
    }

    [Fact]
    public async Task Each_file_stands_there_as_it_is_published()
    {
        var site = await BuildAsync(Index);
        var all = Files(Json(site, "keep/all.json"));
        Assert.Equal(site.Files.Keys.Where(k => !k.StartsWith("keep/", StringComparison.Ordinal) && k is not ("404.html" or "worker.js" or "_headers")), all.Select(f => f.Path));
        Assert.All(all, file => Assert.Equal(FilePrint.Of(file.Path, site.Files[file.Path].Span), file));
        Assert.Equal("ungWv48Bz+pBQUDe", FilePrint.DigestOf("abc"u8)); // FIPS 180-2, appendix B.1
    }

    [Fact]
    public async Task Sections_are_those_of_the_index_and_each_page_names_its_list()
    {
        var site = await BuildAsync(Index);
        var sections = Json(site, "keep/site.json").GetProperty("sections").EnumerateArray().ToList();
        Assert.Equal(["Trees 2 oak.html", "Moss 1 moss.html", "The record 1 records/people.html"], sections.Select(s => $"{s.GetProperty("title")} {s.GetProperty("pages")} {s.GetProperty("first")}"));
        foreach (var page in new[] { "oak.html", "sub/elm.html", "moss.html", "index.html" })
        {
            var list = site.Html(page).Body!.GetAttribute("data-keep");
            Assert.Contains(page, Json(site, $"keep/{list}.json").GetProperty("pages").EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public async Task The_version_changes_with_any_file_and_with_nothing_else()
    {
        var (first, again, other) = (await BuildAsync(Index), await BuildAsync(Index), await BuildAsync(Index + "\n- [Oak again](oak.md)\n"));
        Assert.Equal(first.Text("keep/site.json"), again.Text("keep/site.json"));
        Assert.NotEqual(Json(first, "keep/site.json").GetProperty("version").GetString(), Json(other, "keep/site.json").GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("---\noffline: none\n---\n" + Index, "oak.md")]
    [InlineData(Index, "worker.js")]
    [InlineData(Index, "keep/sake.txt.csv")]
    public async Task None_are_made_where_the_site_wants_none_or_has_a_file_in_the_way(string index, string path)
    {
        var site = await BuildAsync(index, path == "oak.md" ? null : path);
        Assert.False(site.Files.ContainsKey("keep/site.json"));
        Assert.False(site.Files.ContainsKey("theme/keep.js"));
        Assert.Null(site.Html("oak.html").QuerySelector("button.keep"));
        Assert.Equal(path == "worker.js", site.Files.ContainsKey("worker.js"));
        if (path != "oak.md") Assert.Equal("mine", site.Text(path));
    }

    private static async Task<TestSite> BuildAsync(string index, string? more = null) => await TestSite.BuildAsync(
        new BuildInputs(
            [
                Source.Text("INDEX.md", index),
                Source.Text("oak.md", "# Oak\n\nOld.\n"),
                Source.Text("moss.md", "# Moss\n\nGreen.\n"),
                Source.Text("sub/elm.md", "# Elm\n\n![A leaf](../leaf%20one.png) was found by [Anna](person:anna); see [the report](../report.pdf).\n"),
                Source.Text("records/people.yml", "people:\n  anna: {name: Anna Holm}\n"),
                Source.Bytes("leaf one.png", [1, 2, 3]),
                Source.Bytes("report.pdf", [4]),
                .. more is null ? [] : new[] { Source.Bytes(more, Encoding.UTF8.GetBytes("mine")) },
            ],
            new ThemeFolder(Repository.At("theme")).List(),
            new BuildOptions()),
        TestSite.RealTheme);

    private static JsonElement Json(TestSite site, string path) => JsonDocument.Parse(site.Files[path]).RootElement;

    private static (List<FilePrint> Files, Dictionary<string, int[]> Pages) ListWith(TestSite site, string page)
    {
        var list = Json(site, $"keep/{site.Html(page).Body!.GetAttribute("data-keep")}.json");
        return (Files(list), list.GetProperty("pages").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(n => n.GetInt32()).ToArray(), StringComparer.Ordinal));
    }

    private static List<FilePrint> Files(JsonElement list) =>
        [.. list.GetProperty("files").EnumerateArray().Select(f => new FilePrint(f[0].GetString()!, f[1].GetInt64(), f[2].GetString()!))];
}
