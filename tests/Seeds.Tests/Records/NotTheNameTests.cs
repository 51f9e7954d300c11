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

    [Fact]
    public async Task An_id_keeps_the_words_that_stand_in_the_heading()
    {
        var site = await TestSite.BuildAsync(
            ("oak.md", "# Oak\n\n## There is no hope left\n\nText.\n\n## Of Quen’nell\n\nText.\n"),
            ("records/people.yml", "people:\n  p1: {name: Hope Quennell, identifiability: withheld, public_label: a teacher}\n"));
        Assert.Equal(["there-is-no-hope-left", "of-a-teacher"], site.Html("oak.html").QuerySelectorAll("h2").Select(h => h.Id).Where(id => id?.Length > 0));
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
