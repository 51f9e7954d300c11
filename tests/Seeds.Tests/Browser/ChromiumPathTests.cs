namespace Seeds.Tests.Browser;

public sealed class ChromiumPathTests
{
    [Theory]
    [InlineData("/a:/b", null, "/b/chromium", "/b/chromium")]
    [InlineData("/a:/b", null, "/b/google-chrome", "/b/google-chrome")]
    [InlineData("/a:/b", null, "/c/chromium", null)]
    [InlineData("/a:/b", "/c/mine", "/c/mine", "/c/mine")]
    [InlineData("/a:/b", "/c/mine", "/b/chromium", null)]
    [InlineData("", null, "/b/chromium", null)]
    public void Chromium_is_found_on_the_path_or_where_it_is_named(string path, string? named, string file, string? expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the paths of this test are those of Unix");
        var found = ChromiumPath.Find(name => name == "PATH" ? path : name == "CHROMIUM_PATH" ? named : null, candidate => candidate == file);
        Assert.Equal(expected, found);
    }
}
