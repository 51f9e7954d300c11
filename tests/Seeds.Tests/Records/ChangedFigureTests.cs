using Seeds.Engine.Records;

namespace Seeds.Tests.Records;

/// <summary>One figure of the project's own site is changed in its record: all that is made of it follows, and every text that says something else fails the build.</summary>
public sealed class ChangedFigureTests
{
    private const string Before = "1,100,000", After = "1,300,000";

    [Fact]
    public async Task Texts_that_do_not_follow_fail_the_build_and_all_else_follows()
    {
        var figure = ProjectInput.Records.OfType<FigureRecord>().Single(f => f.Key == "idps-idlib");
        var site = await ProjectInput.BuildAsync(ProjectInput.With(figure, "value", "1300000"));

        var mentions = site.Documents.Where(d => d.Body is not null).SelectMany(d => d.Body!.Prose).SelectMany(b => b.Mentions).Count(m => m is { Kind: RecordKind.Figure, Key: "idps-idlib", InBlock.Length: > 0 });
        Assert.True(mentions > 3);
        var faults = site.Diagnostics.Where(d => d.Id == "SEED052" && d.Message.Contains("`idps-idlib`", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.Contains(After, f.Label!, StringComparison.Ordinal));
        Assert.All(new[] { "articles/nowhere-left-to-run.md", "ar/articles/nowhere-left-to-run.md" }, page => Assert.Contains(faults, f => f.Path.EndsWith(page, StringComparison.Ordinal)));
        Assert.Contains(site.Diagnostics, d => d.Id == "SEED052" && d.Message.Contains("`idps-share-idlib`", StringComparison.Ordinal)); // computed from it

        var register = site.Html("records/figures.html");
        Assert.Contains(After, register.QuerySelector(".chart")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(After, register.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(After, register.GetElementById("idps-idlib")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1300000", register.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1300000", site.Text("records/figures.csv"), StringComparison.Ordinal);
        Assert.Contains("1300000", site.Text("records/records.json"), StringComparison.Ordinal);
        Assert.Contains("1300000", site.Html("articles/nowhere-left-to-run.html").QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(After, site.Html("articles/nowhere-left-to-run.html").QuerySelector(".evidence")!.TextContent, StringComparison.Ordinal);
        Assert.All(site.Files.Keys.Where(k => k.StartsWith("records/figures", StringComparison.Ordinal)), k => Assert.DoesNotContain(Before, site.Html(k).QuerySelector(".chart")?.TextContent ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_ledger_quotes_the_text_as_it_is_then_written()
    {
        var site = await ProjectInput.BuildAsync(ProjectInput.With(ProjectInput.Records.OfType<FigureRecord>().Single(f => f.Key == "ghouta-killed"), "value", "193"));
        Assert.Empty(site.Diagnostics);
        Assert.Contains("193 civilians were killed", site.Html("records/ledger.html").Body!.TextContent, StringComparison.Ordinal);
    }
}
