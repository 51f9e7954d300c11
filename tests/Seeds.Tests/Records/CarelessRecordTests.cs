using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A slip in a record of a person never shows more of the name than was meant: what cannot be read may have said the stricter.</summary>
public sealed class CarelessRecordTests
{
    [Theory]
    [InlineData("  bert: {name: Bert Oakley, identifiability: witheld}", "Oakley", "SEED003")]
    [InlineData("  bert: {name: Bert Oakley, identifiability: [withheld]}", "Oakley", "SEED003")]
    [InlineData("  bert: {name: Bert Oakley, identifability: withheld}", "Oakley", "SEED002")]
    [InlineData("  bert: {name: Bert Oakley, identifiability: named, identifiability: withheld}", "Oakley", "SEED008")]
    [InlineData("  bert: {name: Bert Oakley, given_name: Bert, age: nine}", "Oakley", "SEED003")]
    [InlineData("  bert: {name: Bert Oakley, given_name: Bert, minor: perhaps}", "Oakley", "SEED003")]
    [InlineData("  bert: {name: Bert Oakley}\n  bert: {name: Bert Oakley, identifiability: withheld}", "Oakley", "SEED008")]
    [InlineData("  bert: {name: Bert Oakley, identifiability: withheld}\n  anna: {name: \"Anna}\n  carla: {name: Carla Holm, identifiability: withheld}", "Oakley,Holm", "SEED001")]
    public async Task The_name_is_not_published(string records, string names, string fault)
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Woods\n\n[Bert Oakley](person:bert) felled the oak with Oakley's axe, and Carla Holm saw it.\n"),
            ("records/people.yml", "people:\n" + records + "\n"));
        Assert.Contains(fault, site.Ids);
        foreach (var name in names.Split(',')) Assert.All(site.Files, f => Assert.DoesNotContain(name, Encoding.UTF8.GetString(f.Value.Span), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_two_files_the_stricter_record_holds()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Woods\n\n[Bert Oakley](person:bert) felled the oak.\n"),
            ("records/a.yml", "people:\n  bert: {name: Bert Oakley}\n"),
            ("records/b.yml", "people:\n  bert: {name: Bert Oakleigh, identifiability: withheld}\n"));
        Assert.Contains("SEED048", site.Ids);
        Assert.All(site.Files, f => Assert.DoesNotContain("Oakley", Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_record_that_breaks_its_file_costs_no_other()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Woods\n\n[](person:anna), [](person:carla) and [](place:wood).\n"),
            ("records/all.yml", "people:\n  anna: {name: Anna Holm}\n  bert: {name: [Bert}\n  carla: {name: Carla Ash}\nplaces:\n  wood: {name: The wood\n  elm: {name: Elm}\n"));
        Assert.Equal(["SEED001"], site.Ids.Where(i => i is "SEED001"));
        Assert.Contains("Anna Holm", site.Text("records/people.html"), StringComparison.Ordinal);
        Assert.Contains("Carla Ash", site.Text("records/people.html"), StringComparison.Ordinal);
        Assert.Contains("Elm", site.Text("records/places.html"), StringComparison.Ordinal);
    }
}
