using System.Diagnostics;
using System.Globalization;
using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A place may lie in another that lies in another, however many: the time that takes grows with their number and no faster.</summary>
public sealed class DeepParentsTests
{
    /// <summary>Ten times what it takes; a search of the way behind at each step takes some 20 seconds.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData("places")]
    [InlineData("organisations")]
    public async Task A_chain_of_5000_parents_is_built_within_seconds(string section) => await BuildsSoon(section, i => i - 1);

    [Fact]
    public async Task So_is_a_wide_tree() => await BuildsSoon("places", i => (i - 1) / 50);

    [Fact]
    public async Task A_circle_at_the_end_of_a_long_chain_is_told_once()
    {
        var site = await BuildsSoon("places", i => i - 1, "  p0: {name: Top, parent: p2}\n");
        var fault = Assert.Single(site.Diagnostics, d => d.Id == "SEED046");
        Assert.EndsWith("`p0` → `p2` → `p1` → `p0`", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_circles_are_told_and_what_leads_to_them_is_not()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", """
            places:
              a-leads-there: {name: A, parent: d}
              b: {name: B, parent: c}
              c: {name: C, parent: d}
              d: {name: D, parent: b}
              e: {name: E, parent: e}
              f-leads-there: {name: F, parent: e}
            """));
        Assert.Equal(
            ["`b` is a part of itself: `b` → `c` → `d` → `b`", "`e` is a part of itself: `e` → `e`"],
            site.Diagnostics.Where(d => d.Id == "SEED046").Select(d => d.Message));
    }

    private static async Task<TestSite> BuildsSoon(string section, Func<int, int> parentOf, string top = "  p0: {name: Top}\n")
    {
        var records = new StringBuilder(section + ":\n" + top);
        for (var i = 1; i < 5000; i++) records.Append(CultureInfo.InvariantCulture, $"  p{i}: {{name: Ward {i}, parent: p{parentOf(i)}}}\n");
        var watch = Stopwatch.StartNew();
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", records.ToString()));
        Assert.True(watch.Elapsed < Enough, $"it took {watch.Elapsed}");
        Assert.Contains($"p{parentOf(4999)}", site.Text("records/records.json"), StringComparison.Ordinal);
        return site;
    }
}
