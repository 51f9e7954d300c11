using Microsoft.Extensions.Time.Testing;
using Seeds.Hosting;
using Seeds.Hosting.Commands;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task The_schema_is_written_where_records_stand_and_its_path_is_said()
    {
        Directory.CreateDirectory(temp.At("input"));
        var (code, screen) = await RunAsync("schema", "--input", temp.At("input"));
        Assert.Equal((ExitCode.Clean, temp.At("input/records/records.schema.json") + "\n"), (code, screen.Results));
        Assert.Equal(SchemaCommand.Text(), await File.ReadAllTextAsync(temp.At("input/records/records.schema.json"), TestContext.Current.CancellationToken));
        Assert.Contains("yaml-language-server: $schema=records.schema.json", screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_printed_and_nothing_is_written()
    {
        var (code, screen) = await RunAsync("schema", "--print", "--input", temp.At("nowhere"));
        Assert.Equal((ExitCode.Clean, SchemaCommand.Text()), (code, screen.Results));
        Assert.Empty(temp.Names());
    }

    [Fact]
    public async Task A_missing_input_folder_is_named()
    {
        var (code, screen) = await RunAsync("schema", "--input", temp.At("nowhere"));
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.StartsWith($"error: there is no input folder `{temp.At("nowhere")}`", screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_the_way_is_said()
    {
        temp.Write("input/records", "a file");
        var (code, screen) = await RunAsync("schema", "--input", temp.At("input"));
        Assert.Equal(ExitCode.Faults, code);
        Assert.Contains("cannot be written", screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_gives_examples()
    {
        var (code, output, _) = await SiteProgram.RunAsync(Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal), "schema", "--help");
        Assert.Equal(0, code);
        Assert.Contains("dotnet run -- schema --print", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, TestScreen Screen)> RunAsync(params string[] words)
    {
        var screen = new TestScreen();
        return (await CommandLine.RunAsync(TestSite.RecipeWith(PlainTheme.Instance), words, screen.Screen, new FakeTimeProvider()), screen);
    }
}
