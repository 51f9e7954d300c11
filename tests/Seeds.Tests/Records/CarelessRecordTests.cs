using System.Text;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Records;
using Seeds.Engine.Text;
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
        Assert.Equal([(3, 21), (6, 3)], site.Diagnostics.Where(d => d.Id == "SEED001").Select(d => (d.Position.Line, d.Position.Column)));
        Assert.Contains("Anna Holm", site.Text("records/people.html"), StringComparison.Ordinal);
        Assert.Contains("Carla Ash", site.Text("records/people.html"), StringComparison.Ordinal);
        Assert.Contains("Elm", site.Text("records/places.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_record_that_breaks_its_file_is_told_where_it_does()
    {
        var (records, faults) = Read("""
            people:
              anna: {name: "Anna}
              bert: {name: Bert}
              carla:
                name: Carla: Ash
                role: forester
              dora: {name: Dora}
              emil:
                name: *Emil
            places:
              wood: {name: [Wood}
              elm:
                name: Elm
                 parent: wood
              oak: {name: Oak}
            """);
        Assert.Equal(["bert", "dora", "oak"], records.Select(r => r.Key));
        Assert.Equal([(2, 16), (5, 16), (9, 11), (11, 21), (14, 12)], faults.Select(f => (f.Position.Line, f.Position.Column)));
        Assert.All(faults, f => Assert.Equal("SEED001", f.Id));
    }

    [Fact]
    public void Below_the_twentieth_nothing_is_read_and_that_is_told()
    {
        var (records, faults) = Read("people:\n  anna: {name: Anna}\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"  b{i}: {{name: [Bert}}\n  c{i}: {{name: Carla}}\n")));
        Assert.Equal(20, faults.Length);
        Assert.Equal("nothing below is read: too many records of this file are broken", faults[^1].Label);
        Assert.Equal(["anna", .. Enumerable.Range(0, 19).Select(i => $"c{i}")], records.Select(r => r.Key));
    }

    [Fact]
    public void A_file_in_brackets_has_one_fault() => Assert.Single(Read("{\n  \"people\": {\n    \"anna\": {\"name\": [\"Anna\"},\n    \"bert\": {\"name\": \"Bert\"}\n  }\n}\n").Faults);

    /// <summary>Reads some records; that nothing is published because of a fault is told beside it, and tested elsewhere.</summary>
    private static (ImmutableArray<Engine.Records.Record> Records, ImmutableArray<Diagnostic> Faults) Read(string yaml)
    {
        var (records, faults) = RecordReader.Read(new SourceText("input/records/all.yml", yaml));
        return (records, faults.RemoveAll(f => f.Id == UnreadPeople.Id));
    }
}
