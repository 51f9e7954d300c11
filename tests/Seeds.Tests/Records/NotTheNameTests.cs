using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A word that only looks like a withheld name stays, and the name goes, where the two differ in a letter that is folded elsewhere.</summary>
public sealed class NotTheNameTests
{
    [Theory]
    [InlineData("علي", "على", "وضع علي الكتاب على الطاولة وعلى الكرسي.", "الكتاب على الطاولة وعلى الكرسي")]
    [InlineData("علي حسن", "على", "وضع علي الكتاب علَى الطاولة.", "الكتاب علَى الطاولة")]
    [InlineData("Rose", "Rosé", "Then Rose drank Rosé wine.", "drank Rosé wine")]
    [InlineData("Kurt Winter", "Winter", "In Winter and WINTER, Winters were cold for Kurt.", "In Winter and WINTER, Winters were cold")]
    public async Task The_word_stays_and_the_name_goes(string name, string other, string text, string stays)
    {
        var site = await TestSite.BuildAsync(
            ("oak.md", $"# Oak\n\n{text}\n"),
            ("records/people.yml", $"people:\n  p1: {{name: {name}, identifiability: withheld, public_label: somebody, not_the_name: [{other}]}}\n"));
        var page = site.Text("oak.html");
        Assert.Contains(stays, page, StringComparison.Ordinal);
        Assert.All(site.Files, f => Assert.DoesNotContain(name.Split(' ')[0] + " ", Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rim Sha'alan", "Shaalan spoke, and Mr Shaalan’s son, and Rim.")]
    [InlineData("Rim Shaalan", "Sha’alan spoke, and Mr Sha'alan's son, and Shaʿalan, and Rim.")]
    [InlineData("Rim Sha‘alan", "Sha’alan, SHAALAN and Shaalan.")]
    public async Task A_name_is_the_same_with_an_apostrophe_and_without(string name, string text)
    {
        var site = await TestSite.BuildAsync(
            ("oak.md", $"# Oak\n\n{text}\n"),
            ("records/people.yml", $"people:\n  p1: {{name: \"{name}\", identifiability: withheld, public_label: somebody}}\n"));
        Assert.Contains("somebody", site.Text("oak.html"), StringComparison.Ordinal);
        Assert.All(site.Files, f => Assert.DoesNotContain("alan", Encoding.UTF8.GetString(f.Value.Span), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Brien O'Neil", "d'Anna", "Anna")]
    [InlineData("Anna Tell", "It's d'être, l'an and nation's", "It's d'être, l'an and nation's")]
    public async Task Words_beside_an_apostrophe_stay(string name, string text, string stays)
    {
        var site = await TestSite.BuildAsync(("oak.md", $"# Oak\n\n{text}\n"), ("records/people.yml", $"people:\n  p1: {{name: \"{name}\", identifiability: withheld, public_label: somebody}}\n"));
        Assert.Contains(stays, site.Html("oak.html").Body!.TextContent.Replace('’', '\''), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_another_word_for_one_is_the_name_of_the_other()
    {
        var site = await TestSite.BuildAsync(
            ("oak.md", "# Oak\n\nCold Winter came.\n"),
            ("records/people.yml", "people:\n  p1: {name: Kurt Winter, identifiability: withheld, not_the_name: [Winter]}\n  p2: {name: Anna Winter, identifiability: withheld}\n"));
        Assert.All(site.Files, f => Assert.DoesNotContain("Winter", Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }
}
