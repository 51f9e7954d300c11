using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Files that are empty, damaged, too large or in another encoding.</summary>
public sealed class BadBytesTests
{
    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public async Task An_empty_file_is_an_empty_page_and_a_fault(string path)
    {
        var site = await HostileSite.BuildAsync(Source.Bytes(path, []));
        Assert.Equal(["SEED015"], site.Ids);
        Assert.Equal("", HostileSite.Shown(site).Trim());
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public async Task Nul_is_shown_as_what_it_is_and_named_once(string path)
    {
        var site = await HostileSite.BuildAsync(Source.Text(path, "An oak\0stands\0on\0the hill.\n"));
        Assert.Equal(["SEED021"], site.Ids);
        Assert.Contains("An oak\uFFFDstands\uFFFDon\uFFFDthe hill.", HostileSite.Shown(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u0001')]
    [InlineData('\b')]
    [InlineData('\v')]
    [InlineData('\u000E')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    public async Task A_control_character_is_shown_as_what_it_is_and_named(char control)
    {
        var site = await HostileSite.BuildAsync(Source.Text("a.md", $"An oak{control}stands.\n\n\tThe\fhill.\n"));
        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("SEED021", $"a control character (U+{(int)control:X4}) stands in the text"), (fault.Id, fault.Message));
        Assert.Contains("An oak\uFFFDstands.", HostileSite.Shown(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_character_that_front_matter_escapes_is_named_too()
    {
        var site = await HostileSite.BuildAsync(Source.Text("a.md", "---\ntitle: \"An\\x01 oak\"\n---\nText.\n"));
        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("SEED021", 2, 8), (fault.Id, fault.Position.Line, fault.Position.Column));
        Assert.Contains("An\uFFFD oak", site.Text("a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud800\\ud800")]
    [InlineData("\\ud800\\u0041")]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    public async Task Half_a_letter_that_front_matter_escapes_is_a_fault(string escapes)
    {
        var site = await HostileSite.BuildAsync(Source.Text("a.md", $"---\ntitle: \"{escapes}\"\n---\nText.\n"));
        Assert.Contains("SEED001", site.Ids);
        Assert.Contains("Text.", site.Text("a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_nothing_but_nul_ends_nothing() => Assert.Contains("SEED021", (await HostileSite.BuildAsync(Source.Bytes("a.md", new byte[100_000]))).Ids);

    [Fact]
    public async Task A_text_above_the_limit_is_shown_as_it_stands()
    {
        var text = HostileSite.Repeat("An oak *stands* on the hill.\n", 320_000);
        var site = await HostileSite.BuildAsync(Source.Text("a.md", text));
        Assert.Equal(["SEED017"], site.Ids);
        Assert.Contains("An oak *stands* on the hill.\nAn oak", site.Text("a.html"), StringComparison.Ordinal);
        Assert.True(site.Files["a.html"].Length > text.Length);
    }

    [Fact]
    public async Task A_plain_text_above_the_limit_is_all_there()
    {
        var site = await HostileSite.BuildAsync(Source.Text("a.txt", HostileSite.Repeat("An oak stands on the hill.\n\n", 330_000)));
        Assert.True(site.Files["a.html"].Length > 8_000_000);
    }

    [Theory]
    [InlineData("utf-16", "SEED020")]
    [InlineData("utf-16BE", "SEED020")]
    [InlineData("utf-32", "SEED020")]
    [InlineData("utf-32BE", "SEED020")]
    [InlineData("iso-8859-1", "SEED020")]
    public async Task Text_in_another_encoding_keeps_its_words(string encoding, string id)
    {
        const string text = "# Café\n\nThe café stands where the river bends, and nobody pays in naïve coin.\n";
        var site = await HostileSite.BuildAsync(Source.Bytes("a.md", [.. encoding.StartsWith("utf-32", StringComparison.Ordinal) ? Encoding.GetEncoding(encoding).GetPreamble() : [], .. Encoding.GetEncoding(encoding).GetBytes(text)]));
        Assert.Equal([id], site.Ids);
        Assert.Contains("The café stands where the river bends, and nobody pays in naïve coin.", HostileSite.Shown(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_thousand_files_of_nothing_are_built_in_good_time()
    {
        var site = await HostileSite.BuildAsync([.. Enumerable.Range(0, 2_000).Select(i => Source.Text($"a/{i}.md", ""))]);
        Assert.Equal(2_000, site.Ids.Count(i => i == "SEED015"));
    }
}
