using AngleSharp.Html.Parser;
using Seeds.Tests.Specs;

namespace Seeds.Tests.Unit;

/// <summary>What stands in for an element that no browser knows leaves the elements around it whole.</summary>
public sealed class UnknownElementTests
{
    [Theory]
    [InlineData("<p>before <x>inside</x> after</p>", "p")]
    [InlineData("<p><x a=\"b\">inside</x></p>", "p")]
    [InlineData("<h3>before <x>inside</x> after</h3>", "h3")]
    [InlineData("<ul><li>before <x>inside</x> after</li></ul>", "li")]
    [InlineData("<table><tr><td><x>inside</x></td></tr></table>", "td")]
    public void It_stays_inside_what_held_it(string html, string holder)
    {
        var page = new HtmlParser().ParseDocument("<body>" + SpecTests.Render(html + "\n"));
        var held = Assert.Single(page.QuerySelectorAll(holder));
        Assert.Contains("inside", held.TextContent, StringComparison.Ordinal);
        if (holder is "p" or "h3") Assert.Empty(held.QuerySelectorAll("div, p"));
    }
}
