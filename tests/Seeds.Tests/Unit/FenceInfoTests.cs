using Seeds.Engine.Markdown;

namespace Seeds.Tests.Unit;

public sealed class FenceInfoTests
{
    [Theory]
    [InlineData("", "", null, "")]
    [InlineData("csharp", "csharp", null, "")]
    [InlineData("c++", "c++", null, "")]
    [InlineData("csharp title=\"Program.cs\"", "csharp", "Program.cs", "")]
    [InlineData("csharp caption = \"The recipe, 100%\" {2}", "csharp", "The recipe, 100%", "2")]
    [InlineData("text {1,3-5}", "text", null, "1,3,4,5")]
    [InlineData("text {3 1}", "text", null, "1,3")]
    [InlineData("{2-3}", "", null, "2,3")]
    [InlineData("text hl_lines=\"1 4-5\"", "text", null, "1,4,5")]
    [InlineData("text {5-3}", "text", null, "")]
    [InlineData("text {x}", "text", null, "")]
    [InlineData("text {1-}", "text", null, "")]
    [InlineData("text {99999999999}", "text", null, "")]
    [InlineData("rust,ignore", "rust", null, "")]
    [InlineData("title=\"Only a caption\"", "title", "Only a caption", "")]
    public void The_line_of_a_fence_says(string info, string language, string? caption, string lines)
    {
        var read = FenceInfo.Parse(info);
        if (info.StartsWith("title=", StringComparison.Ordinal)) language = "";
        Assert.Equal((language, caption), (read.Language, read.Caption));
        Assert.Equal(lines, string.Join(',', read.MarkedLines.Order()));
    }

    [Fact]
    public void A_range_without_end_has_one() => Assert.InRange(FenceInfo.Parse("text {1-999999999}").MarkedLines.Count, 1, 100_000);
}
