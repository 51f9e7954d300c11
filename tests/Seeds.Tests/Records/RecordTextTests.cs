using System.Text;
using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>Mentions in what stands around an article: the texts of records, the front matter. They are read or told, and nothing is published as it is written.</summary>
public sealed class RecordTextTests
{
    private const string Records = """
        figures:
          oaks:
            title: Oaks counted
            value: 40
            unit: trees
            counts: oaks
            as_of: 2018
            source: report
            note: As the [](source:report) has it.
          double: {title: Twice the oaks, computed_from: oaks * 2, unit: trees, counts: oaks, as_of: 2018}
        sources:
          report: {title: Report of the forester, issued: 2018, rights: "See [the wood](term:wood)"}
        terms:
          wood:
            title: Wood
            definition:
              en: >-
                A stand of
                [40 oaks](figure:oaks)
                in all.
              ar: 'غابة فيها [41 شجرة](figure:oaks)'
        events:
          storm: {title: The storm, date: 2018-01, description: "It felled [40](figure:oaks).", sources: report}
        claims:
          old: {statement: "The [40 oaks](figure:oaks) are old", status: reported, for: report}
        """;

    [Fact]
    public async Task The_text_of_a_record_leads_to_others_and_they_lead_back()
    {
        var site = await BuildAsync("[](figure:double), [](term:wood), [](event:storm), [](claim:old)");
        var definition = site.Html("records/glossary.html").QuerySelector("#wood p")!;
        Assert.Equal("A stand of 40 oaks in all.", definition.TextContent);
        Assert.Equal("figures.html#oaks", definition.QuerySelector("a.mention.figure")!.GetAttribute("href"));
        Assert.Equal("As the Report of the forester has it.", site.Html("records/figures.html").QuerySelector("#oaks .facts div:last-child dd")!.TextContent);
        var back = site.Html("records/figures.html").QuerySelectorAll("#oaks .passage a").Select(a => (a.GetAttribute("href"), a.TextContent)).ToList();
        Assert.Contains(("glossary.html#wood", "A stand of 40 oaks in all."), back);
        Assert.Contains(("timeline.html#storm", "It felled 40."), back);
        Assert.Contains(("ledger.html#old", "The 40 oaks are old"), back);
        Assert.Contains("A stand of 40 oaks in all.", Encoding.UTF8.GetString(site.Files["records/records.json"].Span), StringComparison.Ordinal);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task The_text_of_a_record_is_held_against_the_others_in_its_language_and_where_it_stands()
    {
        var site = await BuildAsync("[](figure:double), [](term:wood), [](event:storm), [](claim:old)");
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED052");
        var (line, column) = (fault.Position.Line, fault.Position.Column);
        Assert.Equal("41 شجرة", Records.Split('\n')[line - 1].Substring(column - 1, 7));
    }

    [Fact]
    public async Task A_mention_of_nothing_in_a_record_is_told_where_it_stands()
    {
        var site = await BuildAsync("Text.", "terms:\n  grove: {title: Grove, definition: 'It''s the\n    [oak](figure:ox) wood'}\n");
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED050");
        Assert.Equal((3, 5), (fault.Position.Line, fault.Position.Column));
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Theory]
    [InlineData("terms:\n  grove: {title: 'The [40](figure:oaks) wood', definition: Trees.}", 2, 23)]
    [InlineData("people:\n  ann: {name: Ann Elm, role: 'forester of [40 oaks](figure:oaks)', description: Known.}", 2, 43)]
    [InlineData("sources:\n  s: {title: A, issued: 2018, author: ['[Ann](person:ann)'], container_title: 'x [y](figure:oaks)'}", 2, 41)]
    public async Task A_name_takes_no_mention_and_shows_its_words(string records, int line, int column)
    {
        var site = await BuildAsync("Text.", records);
        var fault = site.Diagnostics.First(d => d.Id == "SEED076");
        Assert.Equal((line, column), (fault.Position.Line, fault.Position.Column));
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task A_withheld_name_in_a_mention_in_a_record_stays_withheld_and_leads_to_the_person()
    {
        var site = await BuildAsync("Text.", "people:\n  annabel-oakley: {name: Annabel Oakley, identifiability: withheld, public_label: a forester}\nterms:\n  grove: {title: Grove, definition: 'Kept by [Annabel Oakley](person:annabel-oakley), so they say.'}");
        var definition = site.Html("records/glossary.html").QuerySelector("#grove p")!;
        Assert.Equal("Kept by a forester, so they say.", definition.TextContent);
        Assert.NotNull(definition.QuerySelector("a.mention.person"));
        Assert.DoesNotContain(site.Files, f => Encoding.UTF8.GetString(f.Value.Span).Contains("akley", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task Title_description_and_standfirst_may_mention_records()
    {
        var site = await BuildAsync(
            "Text.", front: "title: The [40 oaks](figure:oaks)\ndescription: 'They are [41](figure:oaks), says [](source:report)'\nstandfirst: There are [40](figure:oaks), says [](source:report).\nauthors: '[Ann](person:ann)'\ncorrections: [{date: 2018, text: 'Not [41](figure:oaks).'}]");
        var page = site.Html("articles/oak.html");
        Assert.Equal("The 40 oaks", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("../records/figures.html#oaks", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.StartsWith("The 40 oaks", page.Title, StringComparison.Ordinal);
        Assert.Equal("They are 41, says Report of the forester", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(["figure", "source"], page.QuerySelectorAll(".page-head .evidence p").Select(p => p.ClassName));
        Assert.Equal(3, Assert.Single(site.Diagnostics, d => d.Id == "SEED052" && d.Path.EndsWith("oak.md", StringComparison.Ordinal)).Position.Line);
        Assert.Equal([5, 6], site.Diagnostics.Where(d => d.Id == "SEED076").Select(d => d.Position.Line));
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task A_plain_text_and_a_site_without_records_publish_no_mention_as_it_is_written()
    {
        var site = await TestSite.BuildAsync(
            new BuildInputs(
                [
                    Source.Text("INDEX.md", "---\ntitle: The [wood](place:wood)\n---\n\n- [Oak](articles/oak.txt): by [Ann](person:ann)"),
                    Source.Text("articles/oak.txt", "The [40 oaks](figure:oaks)\n\nLONDON, Jan 2 - There are [40 oaks](figure:oaks) in it.\n"),
                ],
                TestWords.Theme(),
                new BuildOptions()),
            TestSite.RealTheme);
        Assert.Equal([1, 3], site.Diagnostics.Where(d => d.Id == "SEED076").Select(d => d.Position.Line));
        Assert.Equal(2, site.Diagnostics.Count(d => d.Id == "SEED050"));
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Theory]
    [InlineData("About <figure:oaks> trees.", null, "About Oaks counted trees.")]
    [InlineData("All ![40](figure:oaks) trees.", "SEED075", "All 40 trees.")]
    [InlineData("See [a <figure:oaks> b](https://example.org/).", "SEED075", "See a oaks b.")]
    public async Task A_standfirst_reads_each_form_of_a_mention_as_the_text_does(string standfirst, string? told, string shown)
    {
        var site = await BuildAsync("There are [40](figure:oaks).", front: $"title: Oak\nstandfirst: '{standfirst}'");
        Assert.Equal(told is null ? [] : [told], site.Diagnostics.Where(d => d.Path.EndsWith("oak.md", StringComparison.Ordinal)).Select(d => d.Id));
        Assert.Equal(shown, site.Html("articles/oak.html").QuerySelector(".standfirst")!.TextContent.Trim());
        Assert.DoesNotContain("\"figure:oaks\"", site.Text("articles/oak.html"), StringComparison.Ordinal);
        Assert.Empty(RawMentionAudit.Faults(site));
    }

    [Fact]
    public async Task What_only_a_footnote_mentions_has_its_note_there_and_a_way_back()
    {
        var site = await BuildAsync("Text[^a] and [](term:wood).\n\n[^a]: There are [40](figure:oaks), says [](source:report), in a [wood](term:wood).");
        var note = site.Html("articles/oak.html").GetElementById("fn:1")!;
        Assert.Equal(["figure", "source"], note.QuerySelectorAll(".evidence p").Select(p => p.ClassName));
        Assert.Contains("../articles/oak.html#~figure-oaks-1", site.Html("records/figures.html").QuerySelectorAll("#oaks .passage a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(note.QuerySelector("[id='~figure-oaks-1']"));
        Assert.Contains("There are 40, says Report of the forester, in a wood.", site.Html("records/ledger.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_mentions_a_record_twice_is_quoted_once_with_both_marked()
    {
        var site = await BuildAsync("The [40](figure:oaks) are [forty oaks](figure:oaks). And [](figure:oaks) again.");
        var passages = site.Html("records/figures.html").QuerySelectorAll("#oaks .passage").Where(p => p.QuerySelector("a")!.GetAttribute("href")!.StartsWith("../articles/oak", StringComparison.Ordinal)).ToList();
        Assert.Equal(["The 40 are forty oaks.", "And Oaks counted again."], passages.Select(p => p.QuerySelector("a")!.TextContent));
        Assert.Equal(["40", "forty oaks"], passages[0].QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal(["Oaks counted"], passages[1].QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Theory]
    [InlineData("title: The 45 oaks", 12)]
    [InlineData("description: There are 45 oaks of 2018.", 24)]
    public async Task A_number_above_an_article_that_no_figure_of_it_says_is_told(string front, int column)
    {
        var site = await BuildAsync("There are [40](figure:oaks).", front: front);
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED077");
        Assert.Equal((2, column), (fault.Position.Line, fault.Position.Column));
        Assert.DoesNotContain((await BuildAsync("There are [40](figure:oaks).", front: front + "\nnumbers: plain")).Ids, i => i == "SEED077");
        Assert.DoesNotContain((await BuildAsync("There are [40](figure:oaks).", front: front.Replace("45", "40", StringComparison.Ordinal))).Ids, i => i == "SEED077");
        Assert.Contains((await BuildAsync("There are oaks.", front: front.Replace("45", "40", StringComparison.Ordinal))).Ids, i => i == "SEED077");
    }

    [Fact]
    public async Task A_computed_figure_is_told_to_programs_as_one()
    {
        var site = await BuildAsync("[](figure:double)");
        Assert.Contains("\"measurementMethod\"", site.Html("articles/oak.html").QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("oaks * 2", site.Html("articles/oak.html").QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_and_behind_a_page_stand_pages_of_its_language()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Woods\n\n- [Oak](oak.md)\n- [بلوط](ar/oak.md)\n- [Elm](elm.md)"), ("oak.md", "# Oak\n\nText."), ("elm.md", "# Elm\n\nText."), ("ar/oak.md", "# بلوط\n\nنص."), ("ar/elm.md", "# دردار\n\nنص."));
        Assert.Equal("elm.html", site.Page<Engine.Pages.ArticlePage>("oak.html").Frame.Next!.Href);
        Assert.Equal("oak.html", site.Page<Engine.Pages.ArticlePage>("elm.html").Frame.Previous!.Href);
        Assert.All(site.Documents.Where(d => d.Page is not null && d.Address.Path.StartsWith("ar/", StringComparison.Ordinal)), d => Assert.DoesNotContain(new[] { d.Page!.Frame.Previous, d.Page.Frame.Next }.OfType<Engine.Pages.NavigationItem>(), n => n.Href!.StartsWith("../", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_empty_file_of_records_adds_no_style()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText."), ("records/all.yml", "# nothing yet\n"));
        Assert.Equal(["theme/style.css"], site.Files.Keys.Where(k => k.StartsWith("theme/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_unit_that_is_not_told_in_a_language_keeps_its_own()
    {
        var site = await BuildAsync("[](figure:posts)", "figures:\n  posts: { label: Posts, unit: posts, counts: posts, value: 7, as_of: 2018, sources: [report] }");
        Assert.All(["#posts dd [lang=en]", "tbody td [lang=en]"], selector => Assert.Contains(site.Html("ar/records/figures.html").QuerySelectorAll(selector), e => e.TextContent == "posts"));
        Assert.Contains("7 posts", site.Html("articles/oak.html").QuerySelector(".evidence .head")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Html("articles/oak.html").QuerySelector(".evidence .head [lang]"));
    }

    private static Task<TestSite> BuildAsync(string text, string more = "", string front = "title: Oak") => TestSite.BuildAsync(
        new BuildInputs(
            [
                Source.Text("INDEX.md", "# Woods\n\n- [Oak](articles/oak.md)\n- [Elm](articles/elm.md)\n- [ar](ar/x.md)"), Source.Text("articles/oak.md", $"---\n{front}\n---\n\n{text}"),
                Source.Text("articles/elm.md", "# Elm\n\n[](figure:oaks), [](source:report)"), Source.Text("ar/x.md", "# بلوط\n\nنص."),
                Source.Text("records/all.yml", Records), Source.Text("records/more.yml", more),
            ],
            TestWords.Theme(),
            new BuildOptions()),
        TestSite.RealTheme);
}
