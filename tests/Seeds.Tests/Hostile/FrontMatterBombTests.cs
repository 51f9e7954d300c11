using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Front matter made to exhaust a reader.</summary>
public sealed class FrontMatterBombTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("a: &a [*a, *a]\n")]
    [InlineData("- - - - - - - - ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("title: x\n")]
    [InlineData("!!map ")]
    public async Task Front_matter_that_is_a_bomb_is_a_fault_and_the_text_is_there(string part)
    {
        var site = await HostileSite.BuildAsync(Source.Text("a.md", "---\n" + HostileSite.Repeat(part, 10_000) + "\n---\n\nThe text of the page.\n"));
        Assert.NotEmpty(site.Diagnostics);
        Assert.Contains("The text of the page.", HostileSite.Shown(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_front_matter_of_very_many_keys_takes_time_in_proportion()
    {
        var yaml = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"key{i}: x\n"));
        var site = await HostileSite.BuildAsync(Source.Text("a.md", "---\n" + yaml + "---\n\nThe text of the page.\n"));
        Assert.Equal(5_000, site.Ids.Count(i => i == "SEED002"));
    }
}
