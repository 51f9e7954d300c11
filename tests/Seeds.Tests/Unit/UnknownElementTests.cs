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

    [Theory]
    [InlineData("<x a=\"b\">\n\nText\n\n</x>", "<div class=\"component\"><p class=\"caption\">b</p>\n<p id=\"p-394n\">Text</p>\n</div>\n")]
    [InlineData("<p>\n<x a=\"b\">c</x></p>", "<p>\n<span class=\"component\"><span class=\"caption\">b</span> c</span></p>\n")]
    [InlineData("<p>\n<a><x>c</x></a>", "<p>\n<a><span class=\"component\">c</span></a>\n")]
    [InlineData("<p>\n<br><img><x>c</x></p>", "<p>\n<br><img><span class=\"component\">c</span></p>\n")]
    [InlineData("<p>\n<x>c<ul></ul></x>", "<p>\n<span class=\"component\">c</span><ul></ul>\n")]
    [InlineData("<p>\n<x>c\n\nText\n\n</x>", "<p>\n<span class=\"component\">c</span>\n<p id=\"p-394n\">Text</p>\n")]
    [InlineData("<div>\n<p>a<div><x>c</x></div>", "<div>\n<p>a<div><div class=\"component\">c</div></div>\n")]
    [InlineData("<div>\n<x><y>c</y></x></div>", "<div>\n<div class=\"component\"><div class=\"component\">c</div></div></div>\n")]
    [InlineData("<h3><x><y>c</y></x></h3>", "<h3><span class=\"component\"><span class=\"component\">c</span></span></h3>\n")]
    [InlineData("<div>\n<x>c</div></x>", "<div>\n<div class=\"component\">c</div></div>\n")]
    [InlineData("<div>\n<x a=\"b\"/>\n</div>", "<div>\n<div class=\"component\"><p class=\"caption\">b</p></div>\n</div>\n")]
    [InlineData("</x>\n", "")]
    public void It_is_a_box_where_a_box_can_stand_and_ends_where_it_is_ended(string html, string expected) => Assert.Equal(expected.Trim('\n'), SpecTests.Render(html + "\n").Trim('\n'));
}
