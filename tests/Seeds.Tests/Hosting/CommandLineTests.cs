using System.Runtime.Versioning;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Text;
using Seeds.Hosting;
using Seeds.Hosting.Commands;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("bilud", "bilud")]
    [InlineData("build --colour", "--colour")]
    [InlineData("build --threads none", "--threads")]
    [InlineData("build --threads 0", "--threads takes a number from 1 to 256")]
    [InlineData("build --format xml", "xml")]
    [InlineData("build --base-url example.org", "--base-url takes a whole address")]
    [InlineData("build --base-url ftp://example.org/", "--base-url takes a whole address")]
    [InlineData("build --base-url https://example.org/a?b=1", "--base-url takes an address without `?` and `#`")]
    [InlineData("build --base-url https://example.org/a#c", "--base-url takes an address without `?` and `#`")]
    [InlineData("serve --port 70000", "--port takes a number from 1 to 65535")]
    [InlineData("serve --port none", "--port")]
    [InlineData("build --input", "--input")]
    [InlineData("new article", "title")]
    [InlineData("new", "new")]
    [InlineData("build --compress 5", "5")]
    [InlineData("check --compress", "--compress")]
    [InlineData("host --base-url https://example.org/", "host")]
    [InlineData("host apache --base-url https://example.org/", "apache")]
    [InlineData("host nginx", "host needs --base-url")]
    [InlineData("host nginx --base-url example.org", "--base-url takes a whole address")]
    [InlineData("host nginx --base-url https://example.org/ --root www", "--root takes a whole path")]
    public async Task A_slip_in_the_command_is_one_message_with_a_way_on_and_exit_code_2(string words, string said)
    {
        var (code, screen) = await RunAsync(words.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.Contains(said, screen.Messages, StringComparison.Ordinal);
        Assert.EndsWith("--help`\n", screen.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_missing_input_folder_is_named(string command)
    {
        var (code, screen) = await RunAsync(command, "--input", temp.At("nowhere"), "--output", temp.At("site"));
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.Equal($"error: there is no input folder `{temp.At("nowhere")}`; make one, or name yours with --input\n", screen.Messages);
        Assert.Empty(temp.Names());
    }

    [Theory]
    [InlineData("build -i")]
    [InlineData("check -i")]
    [InlineData("new article Oak -i")]
    public async Task A_file_is_no_input_folder(string command)
    {
        var file = temp.Write("input/oak.md", "# Oak");
        var (code, screen) = await RunAsync([.. command.Split(' '), file]);
        Assert.Equal((ExitCode.Usage, $"error: `{file}` is a file; name a folder with --input\n"), (code, screen.Messages));
        Assert.Equal(["input"], temp.Names());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task An_input_folder_that_cannot_be_read_leaves_the_site_as_it_was()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Assert.Skip("this user may read every folder");
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"));
        var before = temp.Snapshot("site");
        File.SetUnixFileMode(temp.At("input"), UnixFileMode.None);
        try
        {
            var (code, screen) = await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"));
            Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
            Assert.Contains($"the input folder `{temp.At("input")}` cannot be read: permission denied", screen.Messages, StringComparison.Ordinal);
            Assert.Equal(before, temp.Snapshot("site"));
        }
        finally
        {
            File.SetUnixFileMode(temp.At("input"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("clean", ExitCode.Usage, "is the top of the disk")]
    [InlineData("build", ExitCode.Usage, "is, or holds, the input folder")]
    public async Task The_top_of_the_disk_is_no_output_folder(string command, int expected, string said)
    {
        temp.Write("input/oak.md", "# Oak\n");
        var (code, screen) = await RunAsync([command, "-o", Path.GetPathRoot(temp.Path)!, .. command == "build" ? new[] { "-i", temp.At("input") } : []]);
        Assert.Equal(expected, code);
        Assert.Contains(said, screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_made_is_not_called_a_build_at_work()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("only Linux has /proc");
        temp.Write("input/oak.md", "# Oak\n");
        var (code, screen) = await RunAsync("build", "-i", temp.At("input"), "-o", "/proc/seeds-site");
        Assert.Equal(ExitCode.Faults, code);
        Assert.Contains("`/proc/seeds-site` cannot be written", screen.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Oak\n\nText.\n", "", ExitCode.Clean, "4 pages, 32 files, no faults")]
    [InlineData("---\ntitel: x\n---\nText.\n", "", ExitCode.Clean, "1 warning")]
    [InlineData("---\ntitel: x\n---\nText.\n", "--strict", ExitCode.Faults, "is as it was: 1 warning, and --strict asks for none")]
    [InlineData("# Oak\n\n[bad](gone.md)\n", "", ExitCode.Faults, "1 error")]
    [InlineData("# Oak\n\n[bad](gone.md)\n", "--strict", ExitCode.Faults, "is as it was: 1 error")]
    public async Task Build_says_what_it_made_and_ends_by_what_it_found(string text, string option, int expected, string said)
    {
        temp.Write("input/oak.md", text);
        var (code, screen) = await RunAsync(["build", "--input", temp.At("input"), "--output", temp.At("site"), .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(expected, code);
        Assert.Contains(said, screen.Results, StringComparison.Ordinal);
        Assert.Single(screen.Results.TrimEnd('\n').Split('\n'));
        Assert.Equal(option.Length == 0 || expected == ExitCode.Clean, Directory.Exists(temp.At("site")));
    }

    [Theory]
    [InlineData("# Oak\n\nText.\n", "", ExitCode.Clean)]
    [InlineData("---\ntitel: x\n---\nText.\n", "", ExitCode.Clean)]
    [InlineData("---\ntitel: x\n---\nText.\n", "--strict", ExitCode.Faults)]
    [InlineData("# Oak\n\n[bad](gone.md)\n", "", ExitCode.Faults)]
    public async Task Check_ends_by_what_it_found_and_writes_nothing(string text, string option, int expected)
    {
        temp.Write("input/oak.md", text);
        var (code, _) = await RunAsync(["check", "--input", temp.At("input"), "--output", temp.At("site"), .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(expected, code);
        Assert.Equal(["input"], temp.Names());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Check_gives_json_that_machines_can_read_and_nothing_else(string format)
    {
        temp.Write("input/oak.md", "# Oak\n\n[bad](gone.md)\n");
        var (code, screen) = await RunAsync("check", "--input", temp.At("input"), "--format", format);
        Assert.Equal(ExitCode.Faults, code);
        using var json = JsonDocument.Parse(screen.Results);
        var fault = format == "json" ? json.RootElement[0].GetProperty("id") : json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId");
        Assert.Equal("SEED004", fault.GetString());
    }

    [Fact]
    public async Task Check_names_faults_as_text_and_for_msbuild()
    {
        temp.Write("input/oak.md", "# Oak\n\n[bad](gone.md)\n");
        var (_, text) = await RunAsync("check", "-i", temp.At("input"));
        Assert.StartsWith($"error[SEED004]: link to `gone.md` goes nowhere\n --> {temp.At("input")}/oak.md:3:7\n", text.Results, StringComparison.Ordinal);
        var (_, build) = await RunAsync("check", "-i", temp.At("input"), "-f", "msbuild");
        Assert.Equal($"{temp.At("input")}/oak.md(3,7): error SEED004: link to `gone.md` goes nowhere\n", build.Results);
    }

    [Fact]
    public async Task Drafts_are_built_when_asked_for()
    {
        temp.Write("input/oak.md", "---\ndraft: true\n---\n# Oak\n\nText.\n");
        await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"));
        Assert.False(File.Exists(temp.At("site/oak.html")));
        await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"), "--drafts");
        Assert.True(File.Exists(temp.At("site/oak.html")));
    }

    [Fact]
    public async Task A_foreign_output_folder_is_refused_before_anything_is_built()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        temp.Write("site/letter.txt", "mine");
        var (code, screen) = await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("holds files that no build made", screen.Messages, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], temp.Names("site"));
    }

    [Fact]
    public async Task Clean_says_what_it_removed()
    {
        temp.Write("input/oak.md", "# Oak\n\nText.\n");
        await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"));
        var (code, screen) = await RunAsync("clean", "-o", temp.At("site"));
        Assert.Equal(ExitCode.Clean, code);
        Assert.Matches($"^{temp.At("site")}: [0-9]+ files removed\n$", screen.Results);
        var (_, again) = await RunAsync("clean", "-o", temp.At("site"));
        Assert.Equal($"{temp.At("site")}: nothing to remove\n", again.Results);
    }

    [Fact]
    public async Task Serve_without_a_site_says_how_to_make_one()
    {
        var (code, screen) = await RunAsync("serve", "-o", temp.At("site"));
        Assert.Equal((ExitCode.Usage, $"error: there is no folder `{temp.At("site")}`; build the site first with `dotnet run -- build`\n"), (code, screen.Messages));
    }

    [Theory]
    [InlineData("A night in the valley", "a-night-in-the-valley")]
    [InlineData("ليلة في الوادي", "ليلة-في-الوادي")]
    [InlineData("\"Quoted\" & C:\\path: yes", "quoted--cpath-yes")]
    [InlineData("  Spaces  ", "spaces")]
    [InlineData("'single' # hash", "single--hash")]
    [InlineData("?!", "article")]
    public async Task New_article_begins_a_draft_with_its_title(string title, string slug)
    {
        Directory.CreateDirectory(temp.At("input"));
        var (code, screen) = await RunAsync("new", "article", title, "--input", temp.At("input"));
        var path = $"{temp.At("input")}/articles/{slug}.md";
        Assert.Equal((ExitCode.Clean, path + "\n"), (code, screen.Results));
        var read = FrontMatterReader.Read(new SourceText(path, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal((title.Trim(), "2018-01-29", true), (read.Meta.Title, read.Meta.Date?.Iso, read.Meta.Draft));
    }

    [Fact]
    public async Task New_article_leaves_what_is_there_alone()
    {
        temp.Write("input/articles/oak.md", "mine");
        var (code, screen) = await RunAsync("new", "article", "Oak", "-i", temp.At("input"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("is there already", screen.Messages, StringComparison.Ordinal);
        Assert.Equal("mine", temp.Snapshot("input")["articles/oak.md"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task New_article_needs_a_title(string title)
    {
        var (code, screen) = await RunAsync("new", "article", title, "-i", temp.At("input"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("the title is empty", screen.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Index")]
    [InlineData("Summary")]
    public async Task New_article_begins_an_article_and_no_catalogue(string title)
    {
        Directory.CreateDirectory(temp.At("input"));
        await RunAsync("new", "article", title, "-i", temp.At("input"));
        Assert.DoesNotContain(temp.Names("input/articles"), n => n.ToLowerInvariant() is "index.md" or "summary.md");
    }

    [Theory]
    [InlineData('a')]
    [InlineData('ب')]
    public async Task New_article_takes_a_headline_of_any_length(char letter)
    {
        Directory.CreateDirectory(temp.At("input"));
        var (code, screen) = await RunAsync("new", "article", new string(letter, 300), "-i", temp.At("input"));
        Assert.Equal(ExitCode.Clean, code);
        Assert.True(File.Exists(screen.Results.TrimEnd('\n')));
    }

    [Fact]
    public async Task New_article_says_when_it_cannot_write()
    {
        temp.Write("input/articles", "a file in the way");
        var (code, screen) = await RunAsync("new", "article", "Oak", "-i", temp.At("input"));
        Assert.Equal(ExitCode.Faults, code);
        Assert.StartsWith("error: ", screen.Messages, StringComparison.Ordinal);
    }

    private static async Task<(int Code, TestScreen Screen)> RunAsync(params string[] words)
    {
        var screen = new TestScreen();
        var time = new FakeTimeProvider(new DateTimeOffset(2018, 1, 29, 12, 0, 0, TimeSpan.Zero));
        return (await CommandLine.RunAsync(TestSite.RecipeWith(PlainTheme.Instance), words, screen.Screen, time), screen);
    }
}
