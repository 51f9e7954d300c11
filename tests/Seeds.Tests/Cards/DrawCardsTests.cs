using Seeds.Engine.Content;
using Seeds.Engine.Faults;
using Seeds.Engine.Offline;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Cards;

public sealed class DrawCardsTests
{
    private static readonly BuildOptions Placed = new(new Uri("https://example.org/notes/"));

    [Fact]
    public async Task Each_page_names_a_picture_that_is_there()
    {
        var site = await BuildAsync(Placed, ("INDEX.md", "# Field notes\n\n## Articles\n\n- [](articles/oak.md)\n"), ("articles/oak.md", "# Oak\n\nText.\n"));
        var page = site.Html("articles/oak.html");
        var address = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.StartsWith("https://example.org/notes/cards/", address, StringComparison.Ordinal);
        Assert.Equal("Oak — Field notes", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
        Assert.Equal(("1200", "630"), (page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"), page.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content")));
        Assert.Equal(0x89, site.Files[address["https://example.org/notes/".Length..]].Span[0]); // a PNG file
        Assert.NotEqual(PictureOf(site, "index.html"), PictureOf(site, "articles/oak.html"));
        Assert.Null(site.Documents.Single(d => d.Address.Path == "404.html").Page!.Head.Picture);
    }

    [Fact]
    public async Task There_are_none_where_it_is_not_known_where_the_site_is_published_or_it_is_opened_from_a_disk()
    {
        foreach (var options in new[] { new BuildOptions(), Placed with { OpensFromDisk = true } })
        {
            var site = await BuildAsync(options, ("oak.md", "# Oak\n"));
            Assert.DoesNotContain(site.Files.Keys, f => f.StartsWith("cards/", StringComparison.Ordinal));
            Assert.Null(PictureOf(site, "oak.html"));
        }
    }

    [Fact]
    public async Task Pages_that_say_the_same_share_one()
    {
        var site = await BuildAsync(Placed, ("a/oak.md", "# Oak\n"), ("a/tree.md", "# Oak\n"), ("b.md", "# Another\n"));
        Assert.Equal(PictureOf(site, "a/oak.html"), PictureOf(site, "a/tree.html"));
        Assert.NotEqual(PictureOf(site, "a/oak.html"), PictureOf(site, "b.html"));
    }

    [Fact]
    public async Task A_page_whose_title_no_font_can_write_has_one_without_it()
    {
        var site = await BuildAsync(Placed, ("oak.md", "# Oak\n\nText.\n"), ("other.md", "# 伊德利卜\n\nText.\n"));
        Assert.NotNull(PictureOf(site, "other.html"));
        Assert.NotEqual(PictureOf(site, "oak.html"), PictureOf(site, "other.html"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public async Task A_font_that_is_none_is_a_fault_and_the_others_are_used()
    {
        var broken = new InputFile("title/05-broken.ttf", "theme/cards/title/05-broken.ttf", 3, () => new FileBytes(new byte[] { 1, 2, 3 }));
        var site = await BuildAsync(Placed, TestFonts.Files.Add(broken), ("oak.md", "# Oak\n"));
        var fault = Assert.Single(site.Diagnostics, d => d.Id == UnreadableFile.Id);
        Assert.Contains("05-broken.ttf", fault.Path, StringComparison.Ordinal);
        Assert.NotNull(PictureOf(site, "oak.html"));
    }

    [Fact]
    public async Task Without_fonts_there_are_none()
    {
        var site = await BuildAsync(Placed, [], ("oak.md", "# Oak\n"));
        Assert.Null(PictureOf(site, "oak.html"));
    }

    [Fact]
    public async Task No_reader_keeps_one()
    {
        var site = await BuildAsync(Placed, ("oak.md", "# Oak\n"));
        Assert.DoesNotContain("cards/", site.Text(KeepPlan.FileList.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_name_that_signs_part_is_not_drawn()
    {
        const string People = "people:\n  mq: {name: Marigold Quennell, identifiability: withheld, public_label: a teacher}\n";
        var site = await BuildAsync(Placed, ("oak.md", "---\ntitle: Mari🌱gold Quen🌱nell talks\n---\nText of [](person:mq).\n"), ("elm.md", "# A teacher talks\n\nText.\n"), ("records/people.yml", People));
        Assert.Equal(PictureOf(site, "elm.html"), PictureOf(site, "oak.html"));
    }

    [Fact]
    public async Task A_picture_of_the_site_s_own_at_that_address_stays()
    {
        var path = PictureOf(await BuildAsync(Placed, ("oak.md", "# Oak\n\nText.\n")), "oak.html")!["https://example.org/notes/".Length..];
        var site = await BuildAsync(Placed, ("oak.md", "# Oak\n\nText.\n"), (path, "my own"));
        Assert.Equal("my own", site.Text(path));
        Assert.Single(site.Documents, d => d.Address.Path == path);
    }

    [Fact]
    public async Task Another_font_is_another_card()
    {
        var one = await BuildAsync(Placed, ("oak.md", "# Oak\n"));
        var two = await BuildAsync(Placed, [.. TestFonts.Files.Where(f => !f.Path.Contains("arabic", StringComparison.Ordinal))], ("oak.md", "# Oak\n"));
        Assert.NotEqual(PictureOf(one, "oak.html"), PictureOf(two, "oak.html"));
    }

    private static string? PictureOf(TestSite site, string address) => site.Documents.Single(d => d.Address.Path == address).Page!.Head.Picture?.Url;

    private static Task<TestSite> BuildAsync(BuildOptions options, params (string Path, string Text)[] files) => BuildAsync(options, TestFonts.Files, files);

    private static Task<TestSite> BuildAsync(BuildOptions options, ImmutableArray<InputFile> fonts, params (string Path, string Text)[] files) =>
        TestSite.BuildAsync(new BuildInputs([.. files.Select(f => Source.Text(f.Path, f.Text))], TestWords.Theme() with { Cards = fonts }, options), TestSite.RealTheme);
}
