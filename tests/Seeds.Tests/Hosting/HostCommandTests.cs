using Microsoft.Extensions.Time.Testing;
using Seeds.Hosting;
using Seeds.Hosting.Commands;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class HostCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("nginx", "server {")]
    [InlineData("caddy", "example.org {")]
    public async Task A_configuration_tells_what_the_site_says(string server, string said)
    {
        temp.Write("input/oak.md", "---\naliases: [old/oak.html]\n---\n\n# Oak\n\nIt grows.\n");
        Assert.Equal(ExitCode.Clean, (await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"), "--compress", "--base-url", "https://example.org/docs/")).Code);
        var (code, screen) = await RunAsync("host", server, "-o", temp.At("site"), "--base-url", "https://example.org/docs/");
        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains(said, screen.Results, StringComparison.Ordinal);
        Assert.Contains("\"/docs/old/oak.html\"", screen.Results, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", screen.Results, StringComparison.Ordinal);
        Assert.Contains("/var/www/example.org/docs", screen.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_for_another_address_or_none_is_refused()
    {
        temp.Write("input/oak.md", "# Oak\n\nIt grows.\n");
        var (code, screen) = await RunAsync("host", "nginx", "-o", temp.At("site"), "--base-url", "https://example.org/");
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.Contains("there is no site", screen.Messages, StringComparison.Ordinal);
        await RunAsync("build", "-i", temp.At("input"), "-o", temp.At("site"), "--base-url", "https://example.org/docs/");
        (code, screen) = await RunAsync("host", "nginx", "-o", temp.At("site"), "--base-url", "https://example.org/");
        Assert.Equal((ExitCode.Usage, ""), (code, screen.Results));
        Assert.Contains("was built for another address", screen.Messages, StringComparison.Ordinal);
    }

    private static async Task<(int Code, TestScreen Screen)> RunAsync(params string[] words)
    {
        var screen = new TestScreen();
        var code = await CommandLine.RunAsync(TestSite.RecipeWith(TestSite.RealTheme), words, screen.Screen, new FakeTimeProvider());
        return (code, screen);
    }
}
