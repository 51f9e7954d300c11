using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

/// <summary>What the program says of itself, in a process of its own: help goes to the real standard output.</summary>
public sealed class HelpTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    [Theory]
    [InlineData("--help", "dotnet run -- build --base-url https://example.org/")]
    [InlineData("build --help", "dotnet run -- build --strict --base-url https://example.org/")]
    [InlineData("pack --help", "dotnet run -- pack --input ~/notes --to /tmp/packages")]
    [InlineData("new --help", "dotnet run -- new article \"A night in the valley\"")]
    [InlineData("new article --help", "dotnet run -- new article \"ليلة في الوادي\"")]
    public async Task Help_explains_options_and_gives_examples(string words, string example)
    {
        var (code, output, messages) = await SiteProgram.RunAsync(Repository.Root, NoVariables, words.Split(' '));
        Assert.Equal((0, ""), (code, messages));
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains(example, output, StringComparison.Ordinal);
        Assert.Contains("--input", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_what_strict_means_to_it()
    {
        var (_, output, _) = await SiteProgram.RunAsync(Repository.Root, NoVariables, "check", "--help");
        Assert.Contains("exit code 1 for warnings too", string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("not written", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_a_number()
    {
        var (code, output, messages) = await SiteProgram.RunAsync(Repository.Root, NoVariables, "--version");
        Assert.Equal((0, ""), (code, messages));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", output);
    }
}
