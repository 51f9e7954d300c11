using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Lines and texts without end.</summary>
public sealed class EndlessLinesTests
{
    [Theory]
    [InlineData("a.md", "a")]
    [InlineData("a.md", "a b ")]
    [InlineData("a.txt", "a b ")]
    [InlineData("a.txt", "BRIDGETOWN, X - ")]
    [InlineData("a.txt", "Source: x 01:27 - ")]
    [InlineData("a.txt", "reported by written from ")]
    [InlineData("a.md", "a. ")]
    [InlineData("a.md", "|")]
    [InlineData("a.md", "\\")]
    [InlineData("a.md", "&amp;")]
    [InlineData("a.md", "https://a.b/ ")]
    [InlineData("a.md", "www.")]
    [InlineData("a.md", "www.a.bc ")]
    [InlineData("a.md", "mailto:a@b.cc ")]
    [InlineData("a.md", "tel:123 ")]
    [InlineData("a.md", "*a* ")]
    [InlineData("a.md", "[a](b.md) ")]
    [InlineData("a.md", "a[^1] ")]
    [InlineData("a.md", "<b>a</b> ")]
    [InlineData("a.md", "- a\n")]
    [InlineData("a.md", "# a\n\n")]
    [InlineData("a.md", "a | b\n-|-\nc | d\n\n")]
    [InlineData("a.md", "> [!NOTE]\n> a\n\n")]
    [InlineData("a.md", "[a]: b.md\n")]
    [InlineData("a.md", "[^a]: b\n\n")]
    [InlineData("a.md", "*[HTML]: b\n")]
    [InlineData("a.md", "{#ab} ")]
    [InlineData("a.md", "{a=\"")]
    [InlineData("a.md", "# a {#ab}\n\n")]
    [InlineData("a.md", "!!! note \"")]
    [InlineData("a.md", ":::note[")]
    [InlineData("a.md", "ب ")]
    public async Task A_line_of_a_megabyte_is_a_line(string path, string part)
    {
        var text = HostileSite.Repeat(part, 1_000_000 / Encoding.UTF8.GetByteCount(part));
        var site = await HostileSite.BuildAsync(Source.Text(path, text + "\n"));
        if (char.IsLetter(part[0]) && !part.Contains('.', StringComparison.Ordinal)) Assert.Equal(HostileSite.Letters(text), HostileSite.Letters(HostileSite.Shown(site)));
    }

    [Theory]
    [InlineData(" a caption\n\n")]
    [InlineData("A head\n\n")]
    [InlineData("A picture\n\nSource: x\n\n")]
    [InlineData("A reporter contributed to this report.\n\n")]
    [InlineData("BRIDGETOWN —\n\n")]
    public async Task A_wire_of_one_shape_without_end_takes_time_in_proportion(string part)
    {
        var text = HostileSite.Repeat(part, 400_000 / part.Length);
        Assert.Contains(HostileSite.Letters(text), HostileSite.Letters((await HostileSite.BuildAsync(Source.Text("a.txt", text))).Html("a.html").QuerySelector("article")!.TextContent), StringComparison.Ordinal);
    }
}
