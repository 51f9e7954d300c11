using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;
using Seeds.Hosting;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

/// <summary>Where records of people cannot be read, the names that they withhold are not known: the site that was there stays.</summary>
public sealed class UnreadPeopleTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("people:\n  bert: {name: \"Bert Oakley, identifiability: withheld}\n")]
    [InlineData("people:\n  anna: {name: Anna Holm}\n  bert:\n    name: Bert: Oakley\n    identifiability: withheld\n")]
    [InlineData("- name: Bert Oakley\n  identifiability: withheld\n")]
    [InlineData("- Bert Oakley\n")]
    [InlineData("people:\n  - name: Bert Oakley\n    identifiability: withheld\n")]
    [InlineData("people:\n  Bert Oakley: {name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("people:\n  bert: Bert Oakley\n")]
    [InlineData("places:\n  wood: {name: The wood}\n---\npeople:\n  bert: {name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("persons:\n  bert: {name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("poeple:\n  bert: {name: Bert Oakley}\n")]
    [InlineData("witnesses:\n  bert: {name: Bert Oakley, minor: true}\n")]
    [InlineData("people:\n  anna: {name: Anna Holm}\npeople:\n  bert: {name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("people:\n  bert: {name: [Bert, Oakley], identifiability: withheld}\n")]
    [InlineData("people:\n  bert: {nmae: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("people:\n  bert: {name: Bert, name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("places:\n  bert: {name: Bert Oakley, identifiability: withheld}\n")]
    [InlineData("{\"people\": {\"bert\": {\"name\": [\"Bert Oakley\"}}\n")]
    [InlineData("figures:\n  oaks: {value: [3}\n people:\n  bert: {name: Bert Oakley, identifiability: withheld}\n")]
    public async Task Nothing_is_published(string records)
    {
        temp.Write("input/oak.md", "# Oak\n\nBert Oakley felled it.\n");
        var before = await BuildAsync();
        Assert.True(before.Written);
        temp.Write("input/records/all.yml", records);
        temp.Write("input/oak.md", "# Oak\n\nIt was felled by Bert Oakley.\n");
        var report = await BuildAsync();
        Assert.Contains(UnreadPeople.Id, report.Diagnostics.Select(d => d.Id));
        Assert.False(report.Written);
        Assert.DoesNotContain("It was felled", temp.Snapshot("site")["oak.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures:\n  oaks: {value: [3}\n")]
    [InlineData("people:\n  anna: {name: Anna Holm}\nfigures:\n  oaks: {value: [3}\n  elms: {value: 4}\n")]
    [InlineData("- value: 3\n  unit: trees\n")]
    [InlineData("figures:\n  Old Oaks: {value: 3}\n")]
    [InlineData("figurs:\n  oaks: {value: 3}\n")]
    [InlineData("people:\n  anna: {name: Anna Holm, identifiability: withheld, agee: 3}\n")]
    [InlineData("people:\n")]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("version: 1\n")]
    [InlineData("figures:\n  oaks: {value: 3}\n---\nplaces:\n  wood: {name: The wood}\n")]
    public async Task A_fault_of_another_kind_costs_no_more_than_its_record(string records)
    {
        temp.Write("input/oak.md", "# Oak\n\nOld.\n");
        temp.Write("input/records/all.yml", records);
        Assert.True((await BuildAsync()).Written);
    }

    [Fact]
    public async Task Names_in_another_encoding_are_not_known()
    {
        temp.Write("input/oak.md", "# Oak\n\nOld.\n");
        Directory.CreateDirectory(temp.At("input/records"));
        await File.WriteAllBytesAsync(temp.At("input/records/people.yml"), [.. "people:\n  bert: {name: "u8, 0xE9, 0xC7, .. ", identifiability: withheld}\n"u8], TestContext.Current.CancellationToken);
        Assert.False((await BuildAsync()).Written);
    }

    [Fact]
    public async Task Records_that_the_disk_refuses_are_not_known()
    {
        temp.Write("input/oak.md", "# Oak\n\nOld.\n");
        File.CreateSymbolicLink(Path.Combine(temp.At("input"), "records"), temp.At("elsewhere"));
        Assert.False((await BuildAsync()).Written);
    }

    private Task<BuildReport> BuildAsync() => new SiteBuild(
        TestSite.RecipeWith(PlainTheme.Instance),
        new BuildSettings(temp.At("input"), temp.At("site"), new ThemeFolder(Repository.At("theme")), Strict: false, new BuildOptions()),
        TimeProvider.System).WriteAsync(_ => false, TestContext.Current.CancellationToken);
}
