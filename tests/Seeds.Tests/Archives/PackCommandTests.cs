using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Seeds.Hosting;
using Seeds.Hosting.Commands;
using Seeds.Tests.Support;

namespace Seeds.Tests.Archives;

public sealed class PackCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("pack --to", "--to")]
    [InlineData("pack --to ", "--to takes a folder")]
    [InlineData("pack --output a", "--output")]
    [InlineData("pack --threads 0", "--threads takes a number from 1 to 256")]
    [InlineData("pack a", "a")]
    public async Task A_slip_in_the_command_is_one_message_with_a_way_on(string words, string said)
    {
        var (code, screen) = await RunAsync(words.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.Contains(said, screen.Messages, StringComparison.Ordinal);
        Assert.EndsWith("try `dotnet run -- pack --help`\n", screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_and_their_digests_are_written_and_nothing_else_stays()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        var (code, screen) = await PackAsync();
        Assert.Equal((ExitCode.Clean, ""), (code, screen.Messages));
        Assert.Equal(["input", "to"], temp.Names());
        Assert.Equal([".seeds-site", "SHA256SUMS", "contents-of-this-site-markdown.zip", "contents-of-this-site.en.epub", "contents-of-this-site.zip"], temp.Names("to"));
        foreach (var line in File.ReadLines(temp.At("to/SHA256SUMS")))
        {
            Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(temp.At("to/" + line[66..])))));
        }

        Assert.Equal(3, File.ReadLines(temp.At("to/SHA256SUMS")).Count());
        var before = temp.Snapshot("to");
        await PackAsync("--threads", "8");
        Assert.Equal(before, temp.Snapshot("to"));
    }

    [Fact]
    public async Task A_site_that_was_built_is_not_replaced_by_packages()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        await RunAsync(["build", "--input", temp.At("input"), "--output", temp.At("to")]);
        var (code, screen) = await PackAsync();
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("holds a site that a build made", screen.Messages, StringComparison.Ordinal);
        Assert.Contains("oak.html", temp.Names("to"));
    }

    [Fact]
    public async Task No_link_of_the_archive_counts_from_the_top_of_a_host()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        await PackAsync("--base-url", "https://example.org/trees/");
        var missing = PackedSite.Unpack(File.ReadAllBytes(temp.At("to/contents-of-this-site.zip"))).Single(f => f.Path.EndsWith("/404.html", StringComparison.Ordinal));
        Assert.Contains("href=\"oak.html\"", Encoding.UTF8.GetString(missing.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_packed_only_when_asked_for()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        temp.Write("input/elm.md", "---\ntitle: Elm\ndraft: true\n---\n\nUnripe words.\n");
        await PackAsync();
        Assert.DoesNotContain(Packed(), f => f.Contains("elm", StringComparison.OrdinalIgnoreCase));
        await PackAsync("--drafts");
        Assert.Contains(Packed(), f => f.EndsWith("elm.xhtml", StringComparison.Ordinal));

        IEnumerable<string> Packed() => Directory.EnumerateFiles(temp.At("to"), "*.*").Where(f => Path.GetExtension(f) is ".zip" or ".epub").SelectMany(f => PackedSite.Unpack(File.ReadAllBytes(f))).Select(f => f.Path);
    }

    [Fact]
    public async Task Faults_count_as_they_do_in_a_build()
    {
        temp.Write("input/oak.md", "# Oak\n\n[Nowhere](nowhere.md)\n");
        var (code, _) = await PackAsync("--strict");
        Assert.Equal(ExitCode.Faults, code);
        Assert.Equal(["input"], temp.Names());
        (code, _) = await PackAsync();
        Assert.Equal(ExitCode.Faults, code);
        Assert.Contains("SHA256SUMS", temp.Names("to"));
    }

    [Fact]
    public async Task Where_people_cannot_be_read_nothing_is_packed()
    {
        temp.Write("input/oak.md", "# Oak\n\nBert Oakley felled it.\n");
        temp.Write("input/records/all.yml", "people:\n  bert: {name: \"Bert Oakley, identifiability: withheld}\n");
        var (code, screen) = await PackAsync();
        Assert.Equal(ExitCode.Faults, code);
        Assert.EndsWith("records of people cannot be read\n", screen.Results, StringComparison.Ordinal);
        Assert.Equal(["input"], temp.Names());
    }

    [Fact]
    public async Task A_folder_that_this_command_did_not_make_is_left_alone()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        temp.Write("to/letter.txt", "mine");
        var (code, screen) = await PackAsync();
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("holds files that no build made", screen.Messages, StringComparison.Ordinal);
        Assert.Contains("--to", screen.Messages, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], temp.Names("to"));
        Assert.Equal(["input", "to"], temp.Names());
    }

    [Fact]
    public async Task A_missing_input_folder_is_named()
    {
        var (code, screen) = await PackAsync();
        Assert.Equal((ExitCode.Usage, $"error: there is no input folder `{temp.At("input")}`; make one, or name yours with --input\n"), (code, screen.Messages));
        Assert.Empty(temp.Names());
    }

    private Task<(int Code, TestScreen Screen)> PackAsync(params string[] more) => RunAsync(["pack", "-i", temp.At("input"), "--to", temp.At("to"), .. more]);

    private static async Task<(int Code, TestScreen Screen)> RunAsync(params string[] words)
    {
        var screen = new TestScreen();
        var time = new FakeTimeProvider(new DateTimeOffset(2018, 1, 29, 12, 0, 0, TimeSpan.Zero));
        return (await CommandLine.RunAsync(TestSite.RecipeWith(TestSite.RealTheme), words, screen.Screen, time), screen);
    }
}
