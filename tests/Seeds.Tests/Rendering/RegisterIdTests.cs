using Seeds.Tests.Support;

namespace Seeds.Tests.Rendering;

/// <summary>What is not a record has no id on a register's page that a record could have.</summary>
public sealed class RegisterIdTests
{
    [Theory]
    [InlineData("figures", "drawing_chart-1-wide-title")]
    [InlineData("places", "drawing_map-wide-title")]
    [InlineData("timeline", "drawing_strip-wide-title")]
    [InlineData("ledger", "~main")]
    public async Task No_id_but_of_a_record_could_be_a_key(string register, string seen)
    {
        var site = await WideSite.BuildAsync();
        var page = site.Html($"records/{register}.html");
        var ids = page.QuerySelectorAll("[id]").Where(e => !e.ClassList.Contains("record")).Select(e => e.Id!).ToList();
        Assert.Contains(seen, ids);
        Assert.All(ids, id => Assert.DoesNotMatch("^[a-z0-9][a-z0-9-]*$", id));
    }

    [Fact]
    public async Task A_unit_that_is_not_translated_is_no_unit_of_its_own()
    {
        var site = await RealSite.BuildAsync(
            ("INDEX.md", "# Woods\n\nText.\n"),
            ("ar/INDEX.md", "---\nlang: ar\n---\n\n# غابات\n\nنص.\n"),
            ("records/all.yml", """
                figures:
                  oaks: {title: Oaks, value: 1, unit: trees, counts: Oaks, as_of: 2018}
                  elms: {title: Elms, value: 2, unit: {en: trees, ar: شجرة}, counts: Elms, as_of: 2018}
                  limes: {title: Limes, value: 3, unit: {en: trees, ar: شجرات}, counts: Limes, as_of: 2018}
                """));
        Assert.Single(site.Html("records/figures.html").QuerySelectorAll(".drawing"));
        var chart = Assert.Single(site.Html("ar/records/figures.html").QuerySelectorAll(".drawing"));
        Assert.Contains("شجرة", chart.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }
}
