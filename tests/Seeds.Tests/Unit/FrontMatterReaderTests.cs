using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Text;

namespace Seeds.Tests.Unit;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Every_field_is_read_by_its_type()
    {
        var (meta, body) = Clean("""
            title: Nowhere left to run
            description: One sentence.
            standfirst: Another.
            date: 2018-01~
            updated: 2019-03-04
            authors: [The desk, Another desk]
            dateline: Idlib, Syria
            lang: en_GB
            order: -3
            tags: Syria, Idlib ,
            aliases:
              - old.html
              - older.html
            draft: On
            kind: Handbook
            slug: a-slug
            corrections:
              - date: 2019-03-04
                text: The height was wrong.
            base_url: https://example.org/
            """);
        Assert.Equal("The body.\n", body);
        Assert.Equal(("Nowhere left to run", "One sentence.", "Another."), (meta.Title, meta.Description, meta.Standfirst));
        Assert.Equal((new EdtfDate(2018, 1, null, false, true), new EdtfDate(2019, 3, 4, false, false)), (meta.Date, meta.Updated));
        Assert.Equal(["The desk", "Another desk"], meta.Authors);
        Assert.Equal(("Idlib, Syria", "en-GB", -3), (meta.Dateline, meta.Lang, meta.Order));
        Assert.Equal(["Syria", "Idlib"], meta.Tags);
        Assert.Equal(["old.html", "older.html"], meta.Aliases.Select(a => a.Text));
        Assert.Equal((true, "handbook", "a-slug", "https://example.org/"), (meta.Draft, meta.Kind, meta.Slug, meta.BaseUrl));
        Assert.Equal([new Correction(new EdtfDate(2019, 3, 4, false, false), "The height was wrong.")], meta.Corrections);
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: null\ntags:\nauthors: null\ndate:\norder:\ndraft:\ncorrections:")]
    [InlineData("# only a comment")]
    public void What_is_left_empty_is_missing(string yaml)
    {
        var (meta, body) = Clean(yaml);
        Assert.Equal("The body.\n", body);
        Assert.Equal((null, null, null, false), (meta.Title, meta.Date, meta.Order, meta.Draft));
        Assert.Empty(meta.Tags.AddRange(meta.Authors));
        Assert.Empty(meta.Corrections);
    }

    [Theory]
    [InlineData("title: \"~\"", "~")]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: 2018", "2018")]
    [InlineData("title: \"a: b # c\"", "a: b # c")]
    [InlineData("title: >\n  folded\n  text\n", "folded text")]
    [InlineData("title: \"\\u0628\"", "ب")]
    [InlineData("title: الوادي", "الوادي")]
    public void A_title_may_be_any_text(string yaml, string title) => Assert.Equal(title, Clean(yaml).Meta.Title);

    [Theory]
    [InlineData("titel: x", "SEED002", 2, 1)]
    [InlineData("title: x\n\nfoo: 1", "SEED002", 4, 1)]
    [InlineData("title: [a]", "SEED003", 2, 8)]
    [InlineData("order: 1.5", "SEED003", 2, 8)]
    [InlineData("order: 99999999999", "SEED003", 2, 8)]
    [InlineData("draft: maybe", "SEED003", 2, 8)]
    [InlineData("title: x\ndraft:   {}", "SEED003", 3, 10)]
    [InlineData("tags: {a: b}", "SEED003", 2, 7)]
    [InlineData("tags: [a, [b]]", "SEED003", 2, 11)]
    [InlineData("authors:\n  - a\n  - b: c", "SEED003", 4, 5)]
    [InlineData("corrections: none", "SEED003", 2, 14)]
    [InlineData("date: yesterday", "SEED007", 2, 7)]
    [InlineData("updated: \"2018-02-30\"", "SEED007", 2, 10)]
    [InlineData("corrections:\n  - text: x\n    date: soon", "SEED007", 4, 11)]
    [InlineData("title: x\ntitle: y", "SEED008", 3, 1)]
    [InlineData("tags: x\nTitle: a\nheadline: b", "SEED008", 4, 1)]
    [InlineData("lang: الله", "SEED011", 2, 7)]
    [InlineData("lang: \"e n\"", "SEED011", 2, 7)]
    [InlineData("title: \"x", "SEED001", 2, 8)]
    [InlineData("title: a: b", "SEED001", 2, 9)]
    [InlineData("title: x\ntags: [a", "SEED001", 4, 1)]
    [InlineData("title: *x", "SEED001", 2, 8)]
    [InlineData("- a", "SEED010", 2, 1)]
    [InlineData("just text", "SEED010", 2, 1)]
    [InlineData("title: 😀\n😀: x", "SEED002", 3, 1)]
    [InlineData("title: 😀\norder: x", "SEED003", 3, 8)]
    [InlineData("? [a]\n: b", "SEED001", 2, 3)]
    public void A_fault_names_its_line_and_column(string yaml, string id, int line, int column)
    {
        var read = Read($"---\n{yaml}\n---\nThe body.\n");
        var fault = Assert.Single(read.Diagnostics);
        Assert.Equal((id, line, column), (fault.Id, fault.Position.Line, fault.Position.Column));
    }

    [Theory]
    [InlineData("authors: [[a]]", "`authors` takes a list of texts, not a list in a list")]
    [InlineData("authors: [{a: b}]", "`authors` takes a list of texts, not keys with values in a list")]
    [InlineData("base_url: https://example.org/a?b=1", "`base_url` takes a whole web address such as `https://example.org/`, not `https://example.org/a?b=1`")]
    [InlineData("base_url: \"https://example.org/a#b\"", "`base_url` takes a whole web address such as `https://example.org/`, not `https://example.org/a#b`")]
    public void What_was_found_in_place_of_a_value_is_said(string yaml, string message) =>
        Assert.Equal(message, Assert.Single(Read($"---\n{yaml}\n---\nThe body.\n").Diagnostics).Message);

    [Fact]
    public void A_bad_field_costs_no_other()
    {
        var read = Read("---\ntitle: Oak\norder: first\ndate: 2018\ndraft: no: yes\n---\n");
        Assert.Equal("Oak", read.Meta.Title);
        Assert.Equal(new EdtfDate(2018, null, null, false, false), read.Meta.Date);
    }

    [Theory]
    [InlineData("---\n\nA break, then text.\n")]
    [InlineData("---\nNo key here.\n")]
    [InlineData("----\ntitle: x\n----\n")]
    [InlineData("--- title\n---\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    [InlineData("text\n---\ntitle: x\n---\n")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("")]
    public void What_is_no_front_matter_stays_text(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal((0, text.Length), (read.Body.Start, read.Body.Length));
    }

    [Theory]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("---  \ntitle: x\n---\t\nbody", "body")]
    [InlineData("---\ntitle: x\n...\nbody", "body")]
    [InlineData("---\n---\nbody", "body")]
    [InlineData("---\ntitle: x\n---\n---\nbody", "---\nbody")]
    public void The_body_begins_behind_the_second_fence(string text, string body)
    {
        var read = Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(body, text.Substring(read.Body.Start, read.Body.Length));
    }

    [Fact]
    public void Front_matter_that_is_not_closed_is_text_and_a_fault()
    {
        var read = Read("---\ntitle: x\n\ntext");
        var fault = Assert.Single(read.Diagnostics);
        Assert.Equal(("SEED009", 2, 1, 0), (fault.Id, fault.Position.Line, fault.Position.Column, read.Body.Start));
    }

    private static (PageMeta Meta, string Body) Clean(string yaml)
    {
        var text = $"---\n{yaml}\n---\nThe body.\n";
        var read = Read(text);
        Assert.Empty(read.Diagnostics);
        return (read.Meta, text.Substring(read.Body.Start, read.Body.Length));
    }

    private static FrontMatter Read(string text) => FrontMatterReader.Read(new SourceText("input/oak.md", text));
}
