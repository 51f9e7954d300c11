namespace Seeds.Tests.Browser;

public sealed class NarrowTableTests(ChromiumFixture chromium, BuiltSites sites)
{
    [Fact]
    public async Task On_a_phone_the_second_column_of_a_table_of_commands_is_in_sight()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("handbook/commands.html"));
        var left = await tab.Page.EvaluateAsync<double>("() => document.querySelector('tbody td:nth-child(2)').getBoundingClientRect().left");
        Assert.InRange(left, 0, View.Phone * 0.7);
    }
}
