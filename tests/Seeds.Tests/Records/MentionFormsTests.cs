using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>However the address of a record is written in an article, it is a mention or is told; no reader is led to it.</summary>
public sealed class MentionFormsTests
{
    private const string Records = """
        figures:
          oaks: {title: Oaks counted, value: 40, unit: trees, counts: oaks, as_of: 2018, source: report}
        sources:
          report: {title: Report of the forester, issued: 2018}
        """;

    [Theory]
    [InlineData("See <figure:oaks>.")]
    [InlineData("See [40 oaks][x].\n\n[x]: figure:oaks")]
    [InlineData("See [x].\n\n[x]: <figure:oaks> \"title\"")]
    [InlineData("See [40 oaks](<FIGURE:oaks>).")]
    [InlineData("| a |\n|---|\n| <figure:oaks> |")]
    public async Task What_Markdown_can_write_is_a_mention(string text)
    {
        var site = await BuildAsync(text);
        Assert.Empty(site.Diagnostics);
        var link = Assert.Single(site.Html("articles/oak.html").QuerySelectorAll("a.mention.figure"));
        Assert.Equal("../records/figures.html#oaks", link.GetAttribute("href"));
        Assert.NotNull(site.Html("articles/oak.html").QuerySelector(".evidence .figure"));
        Assert.Contains("~figure-oaks-1", site.Text("records/figures.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See <figure:oaks>.")]
    [InlineData("See [][x].\n\n[x]: figure:oaks")]
    public async Task A_mention_without_words_shows_the_name_of_the_record(string text) =>
        Assert.Equal("Oaks counted", (await BuildAsync(text)).Html("articles/oak.html").QuerySelector("a.mention")!.TextContent);

    [Theory]
    [InlineData("See ![40 oaks](figure:oaks).", 2, 5, "40 oaks")]
    [InlineData("See [a ![40](figure:oaks) b](https://example.org/).", 2, 8, "a 40 b")]
    [InlineData("See [a <figure:oaks> b](https://example.org/).", 2, 8, "a oaks b")]
    [InlineData("See <a href=\"figure:oaks\" class=\"k\">40 oaks</a>.", 2, 13, "40 oaks")]
    [InlineData("See <a class='k' HREF = ' figure:oaks'>40 oaks</a>.", 2, 25, "40 oaks")]
    [InlineData("<p><a href=figure:oaks>40 oaks</a> and <img alt=\"\" src=\"figure:oaks\"></p>", 2, 12, "40 oaks")]
    [InlineData("<blockquote cite=\"figure:oaks\">40 oaks</blockquote>", 2, 18, "40 oaks")]
    [InlineData("<form><button formaction=\"source:report\">40 oaks</button></form>", 2, 26, "40 oaks")]
    public async Task What_cannot_be_one_is_told_where_it_stands(string text, int line, int column, string words)
    {
        var site = await BuildAsync(text);
        var fault = site.Diagnostics.First(d => d.Id == "SEED075");
        Assert.Equal((line, column), (fault.Position.Line, fault.Position.Column));
        Assert.Contains(words, site.Html("articles/oak.html").QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Theory]
    [InlineData("<p>There are [40 oaks](figure:oaks).</p>", 14)]
    [InlineData("Text <abbr title=\"about [40 oaks](figure:oaks)\">x</abbr>.", 25)]
    [InlineData("[x](https://example.org/ \"about [40 oaks](figure:oaks)\")", 33)]
    [InlineData("!!! note \"About [40 oaks](figure:oaks)\"\n    Text.", 17)]
    [InlineData("```text title=\"About [40 oaks](figure:oaks)\"\na\n```", 22)]
    [InlineData("The AB is.\n\n*[AB]: about [40 oaks](figure:oaks)", 14)]
    public async Task Where_Markdown_is_not_read_a_mention_is_told_and_its_words_stay(string text, int column)
    {
        var site = await BuildAsync(text);
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED076");
        Assert.Equal(column, fault.Position.Column);
        Assert.Contains("40 oaks", site.Text("articles/oak.html"), StringComparison.Ordinal);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Theory]
    [InlineData("See [40 oaks](figure: oaks).", 5)]
    [InlineData("See **[40 oaks](figure: oaks)** and [40 oaks](figure:oaks).", 7)]
    [InlineData("See <figure: oaks>.", 5)]
    [InlineData("See [40 oaks](figure:oaks \"title).", 5)]
    [InlineData("| a |\n|---|\n| [40 oaks](figure: oaks) |", 3)]
    [InlineData("See ![40 oaks](figure: oaks).", 5)]
    public async Task What_has_a_blank_in_its_address_is_no_link_and_told(string text, int column)
    {
        var fault = Assert.Single((await BuildAsync(text)).Diagnostics, d => d.Id == "SEED076");
        Assert.Equal((column, "this is no link, and so no mention of `figure:oaks`"), (fault.Position.Column, fault.Message));
    }

    [Theory]
    [InlineData("See \\[40 oaks](figure: oaks), [40 oaks\\](figure: oaks), `[40 oaks](figure: oaks)`.")]
    [InlineData("See [40 oaks](figure:oaks), [a](elm.md \"b\"), (figure: oaks), [b] (figure: x).")]
    public async Task What_is_meant_as_words_or_code_is_not_told(string text) => Assert.DoesNotContain((await BuildAsync(text)).Diagnostics, d => d.Id == "SEED076");

    [Theory]
    [InlineData("description: There are <figure:oaks> here.", "")]
    [InlineData("description: 'There are [40](figure: oaks) oaks.'", "")]
    [InlineData("description: There are ![40 oaks](figure:oaks).", "SEED075 24")]
    [InlineData("title: There are <figure:oaks>", "")]
    [InlineData("title: There are ![40 oaks](figure:oaks)", "SEED075 18")]
    [InlineData("description: There are ![41 oaks](figure:oaks).", "SEED052 26|SEED075 24")]
    [InlineData("dateline: <figure:oaks>", "SEED076 11")]
    public async Task In_front_matter_every_form_is_read_or_told(string line, string expected)
    {
        var site = await BuildAsync($"\nText, [](figure:oaks).", $"---\n{line}\n---\n");
        Assert.Equal(expected, string.Join('|', site.Diagnostics.Select(d => $"{d.Id} {d.Position.Column}").Order(StringComparer.Ordinal)));
        Assert.DoesNotContain("figure:", site.Text("articles/oak.html"), StringComparison.Ordinal);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Theory]
    [InlineData("See <figure:oaks>", "", "See Oaks counted")]
    [InlineData("See [40 oaks](figure: oaks)", "", "See 40 oaks")]
    [InlineData("See ![40 oaks](figure:oaks)", "SEED075", "See 40 oaks")]
    public async Task In_a_note_of_a_record_every_form_is_read_or_told(string note, string faults, string shown)
    {
        var site = await BuildAsync("Text.", records: Records + $"\n  other: {{title: Other, issued: 2018, note: '{note}'}}");
        Assert.Equal(faults, string.Join('|', site.Diagnostics.Where(d => d.Id is not "SEED061" and not "SEED051").Select(d => d.Id)));
        var entry = site.Html("records/sources.html").GetElementById("other")!;
        Assert.Contains(shown, entry.TextContent, StringComparison.Ordinal);
        Assert.Equal("figures.html#oaks", entry.QuerySelector("a.mention")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_shown_as_code_or_not_at_all_stays()
    {
        var site = await BuildAsync("Write `[40](figure:oaks)`.\n\n```\n[40](figure:oaks)\n```\n\n<pre>[40](figure:oaks)</pre>\n\nText [40 oaks](figure:oaks).");
        Assert.Empty(site.Diagnostics);
        Assert.Equal(3, site.Html("articles/oak.html").QuerySelectorAll("code, pre").Count(e => e.ParentElement!.LocalName != "pre" && e.TextContent.Contains("[40](figure:oaks)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("![There are [41 oaks](figure:oaks)](a.svg)", 14)]
    [InlineData("![Trees](a.svg \"There are [41 oaks](figure:oaks)\")", 28)]
    public async Task The_words_of_an_image_and_its_caption_are_held_against_the_record(string text, int column)
    {
        var site = await BuildAsync(text);
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED052");
        Assert.Equal(column, fault.Position.Column);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task The_caption_of_an_image_leads_to_the_record_and_the_record_back()
    {
        var site = await BuildAsync("![Trees](a.svg \"There are [40 oaks](figure:oaks), says [](source:report)\")");
        Assert.Empty(site.Diagnostics);
        var caption = site.Html("articles/oak.html").QuerySelector("figcaption")!;
        Assert.Equal("There are 40 oaks, says Report of the forester", caption.TextContent);
        Assert.Equal("../records/figures.html#oaks", caption.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("There are 40 oaks, says Report of the forester", site.Html("records/figures.html").GetElementById("oaks")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<TestSite> BuildAsync(string text, string head = "", string records = Records) => TestSite.BuildAsync(
        new BuildInputs(
            [
                Source.Text("INDEX.md", "# Woods\n\n- [Oak](articles/oak.md)\n- [Elm](articles/elm.md)"), Source.Text("articles/oak.md", head + (head.Contains("title:", StringComparison.Ordinal) ? "" : "# Oak\n") + text), Source.Text("articles/elm.md", "# Elm\n\n[](figure:oaks), [](source:report)"),
                Source.Text("records/all.yml", records), Source.Text("articles/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>"),
            ],
            TestWords.Theme(),
            new BuildOptions()),
        TestSite.RealTheme);
}
