using System.Text;
using Seeds.Engine.Content;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_site_is_written_and_the_next_takes_its_place()
    {
        await WriteAsync(("index.html", "one"), ("trees/oak.html", "oak"));
        await WriteAsync(("index.html", "two"), ("beech.html", "beech"));
        var site = temp.Snapshot("site");
        Assert.Equal([Manifest.FileName, "beech.html", "index.html"], site.Keys);
        Assert.Equal("two", site["index.html"]);
        Assert.Equal(["site"], temp.Names());
        Assert.False(Directory.Exists(temp.At("site/trees")));
    }

    [Fact]
    public void A_folder_with_files_that_no_build_made_is_refused()
    {
        temp.Write("site/letter.txt", "mine");
        var fault = Assert.Throws<OutputException>(() => Folder().Claim(temp.At("input")));
        Assert.Contains("holds files that no build made", fault.Message, StringComparison.Ordinal);
        Assert.Equal("mine", temp.Snapshot("site")["letter.txt"]);
    }

    [Theory]
    [InlineData("site", "site")]
    [InlineData("site", "site/input")]
    [InlineData(".", "input")]
    [InlineData("site/../input", "input")]
    public void An_output_that_is_or_holds_the_input_is_refused(string output, string input)
    {
        temp.Write(input + "/oak.md", "# Oak");
        Assert.Contains("is, or holds, the input folder", Assert.Throws<OutputException>(() => new OutputFolder(temp.At(output)).Claim(temp.At(input))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_inside_the_input_or_beside_it_is_fine()
    {
        temp.Write("input/oak.md", "# Oak");
        new OutputFolder(temp.At("input/site")).Claim(temp.At("input"));
        new OutputFolder(temp.At("input-site")).Claim(temp.At("input"));
        new OutputFolder(temp.At("in")).Claim(temp.At("input"));
        Assert.Equal(["input"], temp.Names());
    }

    [Fact]
    public void A_file_is_no_folder() =>
        Assert.Contains("is a file", Assert.Throws<OutputException>(() => new OutputFolder(temp.Write("site", "x")).Claim(temp.At("input"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Files_that_no_build_made_are_carried_over()
    {
        await WriteAsync(("index.html", "one"), ("trees/oak.html", "oak"));
        temp.Write("site/CNAME", "example.org");
        temp.Write("site/trees/notes.txt", "mine");
        temp.Write("site/.git/config", "[core]");
        Directory.CreateDirectory(temp.At("site/.git/refs"));
        await WriteAsync(("index.html", "two"));
        var site = temp.Snapshot("site");
        Assert.Equal([".git/config", Manifest.FileName, "CNAME", "index.html", "trees/notes.txt"], site.Keys);
        Assert.True(Directory.Exists(temp.At("site/.git/refs")), "an empty folder that no build made is gone");
    }

    [Fact]
    public async Task A_link_that_no_build_made_is_carried_over_as_a_link()
    {
        await WriteAsync(("index.html", "one"));
        temp.Write("elsewhere/letter.txt", "mine");
        Directory.CreateSymbolicLink(temp.At("site/letters"), temp.At("elsewhere"));
        File.CreateSymbolicLink(temp.At("site/letter.txt"), temp.At("elsewhere/letter.txt"));
        await WriteAsync(("index.html", "two"));
        Assert.Equal(temp.At("elsewhere/letter.txt"), new FileInfo(temp.At("site/letter.txt")).LinkTarget);
        Assert.Equal(temp.At("elsewhere"), new DirectoryInfo(temp.At("site/letters")).LinkTarget);
    }

    [Fact]
    public async Task An_output_that_is_a_link_to_a_folder_stays_one()
    {
        Directory.CreateDirectory(temp.At("served"));
        Directory.CreateSymbolicLink(temp.At("site"), temp.At("served"));
        await WriteAsync(("index.html", "one"));
        await WriteAsync(("index.html", "two"));
        Assert.Equal(temp.At("served"), new DirectoryInfo(temp.At("site")).LinkTarget);
        Assert.Equal("two", await File.ReadAllTextAsync(temp.At("served/index.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_build_that_would_replace_a_file_of_another_is_refused_and_changes_nothing()
    {
        await WriteAsync(("index.html", "one"));
        temp.Write("site/oak.html", "mine");
        var before = temp.Snapshot("site");
        var fault = await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("index.html", "two"), ("oak.html", "built")));
        Assert.Contains("was not made by a build", fault.Message, StringComparison.Ordinal);
        AssertAsBefore(before);
    }

    [Fact]
    public async Task A_write_that_fails_half_way_leaves_the_site_as_it_was()
    {
        await WriteAsync(("index.html", "one"), ("oak.html", "oak"));
        var before = temp.Snapshot("site");
        var outputs = Outputs(("beech.html", "beech"), ("index.html", "two")).Add(Failing("zelkova.html", new IOException("the disk is full")));
        var fault = await Assert.ThrowsAsync<OutputException>(() => Folder().WriteAsync(outputs, _ => false, 1, TestContext.Current.CancellationToken));
        Assert.Contains("the disk is full", fault.Message, StringComparison.Ordinal);
        AssertAsBefore(before);
    }

    [Fact]
    public async Task A_fault_of_ours_leaves_the_site_as_it_was_too()
    {
        await WriteAsync(("index.html", "one"));
        var before = temp.Snapshot("site");
        var outputs = Outputs(("index.html", "two")).Add(Failing("oak.html", new InvalidOperationException("a bug")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Folder().WriteAsync(outputs, _ => false, 1, TestContext.Current.CancellationToken));
        AssertAsBefore(before);
    }

    [Fact]
    public async Task A_build_that_is_ended_half_way_leaves_the_site_as_it_was()
    {
        await WriteAsync(("index.html", "one"));
        var before = temp.Snapshot("site");
        using var ended = new CancellationTokenSource();
        var ending = new Document("", new Address("beech.html"))
        {
            Content = OutputContent.Of(async () =>
            {
                await ended.CancelAsync();
                return ReadOnlyMemory<byte>.Empty;
            }),
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Folder().WriteAsync([ending, .. Outputs(("index.html", "two"))], _ => false, 1, ended.Token));
        AssertAsBefore(before);
    }

    [Fact]
    public async Task What_a_killed_build_left_behind_is_cleared_away()
    {
        await WriteAsync(("index.html", "one"));
        temp.Write(".site.new/half.html", "half");
        temp.Write(".site.new/" + Manifest.FileName, "half.html\n");
        temp.Write(".site.lock", "");
        await WriteAsync(("index.html", "two"));
        Assert.Equal("two", temp.Snapshot("site")["index.html"]);
        Assert.Equal(["site"], temp.Names());
    }

    [Fact]
    public async Task A_build_killed_between_the_two_steps_of_the_swap_is_mended_by_the_next()
    {
        await WriteAsync(("index.html", "one"));
        Directory.Move(temp.At("site"), temp.At(".site.old"));
        Folder().Claim(temp.At("input"));
        Assert.Equal("one", temp.Snapshot("site")["index.html"]);
        Assert.Equal(["site"], temp.Names());
    }

    [Fact]
    public async Task Two_builds_do_not_write_one_folder_at_once()
    {
        using var other = new FileStream(temp.At(".site.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var fault = await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("index.html", "one")));
        Assert.Contains("another build is writing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_to_keep_stay_as_they_were()
    {
        await WriteAsync(("index.html", "one"), ("oak.html", "good"));
        await Folder().WriteAsync(Outputs(("index.html", "two"), ("oak.html", "bad"), ("new.html", "bad too")), d => d.Address.Path != "index.html", 2, TestContext.Current.CancellationToken);
        var site = temp.Snapshot("site");
        Assert.Equal(("two", "good", "bad too"), (site["index.html"], site["oak.html"], site["new.html"]));
    }

    [Fact]
    public async Task A_file_whose_name_tells_its_content_is_made_once()
    {
        var made = 0;
        ImmutableArray<Document> named = [new Document("", new Address("cards/1.png")) { Content = OutputContent.Named(() => Encoding.UTF8.GetBytes($"drawn {++made}")) }];
        for (var build = 0; build < 3; build++) await WriteNamedAsync();
        Assert.Equal("drawn 1", temp.Snapshot("site")["cards/1.png"]);
        File.Delete(temp.At("site/cards/1.png"));
        await WriteNamedAsync();
        Assert.Equal("drawn 2", temp.Snapshot("site")["cards/1.png"]);

        Task WriteNamedAsync() => Folder().WriteAsync(named, keep: _ => false, 1, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_input_file_that_is_gone_by_then_is_a_fault_and_the_rest_is_written()
    {
        temp.Write("input/a.csv", "a");
        temp.Write("input/b.csv", "b");
        var documents = InputFolder.List(temp.At("input")).Files.Select(f => new Document(f.Path, new Address(f.Path)) { Content = OutputContent.Copy(f) }).ToImmutableArray();
        File.Delete(temp.At("input/a.csv"));
        var faults = await Folder().WriteAsync(documents, _ => false, 1, TestContext.Current.CancellationToken);
        Assert.Equal("SEED022", Assert.Single(faults).Id);
        Assert.Equal([Manifest.FileName, "b.csv"], temp.Snapshot("site").Keys);
        Assert.Equal(["b.csv"], Manifest.Read(temp.At("site"))!.Paths);
    }

    [Fact]
    public async Task Clean_removes_what_builds_made_and_nothing_else()
    {
        await WriteAsync(("index.html", "one"), ("trees/oak.html", "oak"));
        temp.Write("site/CNAME", "example.org");
        Assert.Equal(2, Folder().Clean());
        Assert.Equal(["CNAME"], temp.Names("site"));
        Assert.Contains("nothing was removed", Assert.Throws<OutputException>(() => Folder().Clean()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_removes_a_folder_that_is_then_empty()
    {
        await WriteAsync(("index.html", "one"), ("trees/of/oak.html", "oak"));
        Assert.Equal(2, Folder().Clean());
        Assert.Empty(temp.Names());
        Assert.Equal(0, Folder().Clean());
    }

    [Fact]
    public async Task Clean_never_leaves_its_folder_whatever_the_list_says()
    {
        await WriteAsync(("index.html", "one"));
        temp.Write("letter.txt", "mine");
        await File.AppendAllTextAsync(temp.At("site/" + Manifest.FileName), "../letter.txt\n" + temp.At("letter.txt") + "\n", TestContext.Current.CancellationToken);
        Folder().Clean();
        Assert.True(File.Exists(temp.At("letter.txt")), "a file outside the output folder was removed");
    }

    private static Document Failing(string address, Exception fault) => new("", new Address(address)) { Content = OutputContent.Of(() => throw fault) };

    private static ImmutableArray<Document> Outputs(params (string Address, string Text)[] files) =>
        [.. files.Select(f => new Document("", new Address(f.Address)) { Content = OutputContent.Of(() => new(Encoding.UTF8.GetBytes(f.Text))) })];

    private OutputFolder Folder() => new(temp.At("site"));

    private async Task WriteAsync(params (string Address, string Text)[] files)
    {
        Folder().Claim(temp.At("input"));
        Assert.Empty(await Folder().WriteAsync(Outputs(files), _ => false, 2, TestContext.Current.CancellationToken));
    }

    private void AssertAsBefore(ImmutableSortedDictionary<string, string> before)
    {
        Assert.Equal(before, temp.Snapshot("site"));
        Assert.Equal(["site"], temp.Names());
    }
}
