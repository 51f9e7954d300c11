using Seeds.Tests.Support;

namespace Seeds.Tests.Golden;

/// <summary>The golden sites in the real theme: whatever the input, the pages are whole.</summary>
public sealed class GoldenPagesTests
{
    private static readonly ImmutableArray<string> BrokenLinks = ["SEED004", "SEED005", "SEED006", "SEED028"];

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_pages_are_whole_and_every_link_that_was_not_reported_leads_somewhere(string name)
    {
        var site = await new GoldenCase(name).BuildAsync(TestSite.RealTheme);
        Assert.Empty(SiteAudit.Faults(site, withLinks: !site.Ids.Intersect(BrokenLinks, StringComparer.Ordinal).Any()));
    }
}
