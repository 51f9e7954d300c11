using CsCheck;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class SourceTextTests
{
    private static readonly Gen<string> Lines = Gen.OneOf("a", "ب", "😀", "\n", "\n").Array[0, 30].Select(parts => string.Concat(parts));

    [Fact]
    public void A_position_is_what_counting_gives() => Property.Holds(Lines, text =>
    {
        var source = new SourceText("input/a.md", text);
        var (line, column) = (1, 1);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            Assert.Equal(new TextPosition(line, column), source.PositionOf(offset));
            if (offset < text.Length) (line, column) = text[offset] == '\n' ? (line + 1, 1) : (line, column + 1);
        }
    });

    [Fact]
    public void Lines_are_what_splitting_gives() => Property.Holds(Lines, text =>
    {
        var source = new SourceText("input/a.md", text);
        var (lines, start) = (text.Split('\n'), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            Assert.Equal((lines[i], start), (source.Line(i + 1).ToString(), source.StartOfLine(i + 1)));
            start += lines[i].Length + 1;
        }

        Assert.Equal(("", text.Length), (source.Line(lines.Length + 1).ToString(), source.StartOfLine(lines.Length + 1)));
    });

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 2, 3)]
    public void An_offset_outside_is_taken_as_the_nearest_end(int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new SourceText("input/a.md", "one\nab").PositionOf(offset));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_line_before_the_first(int line) => Assert.Equal("", new SourceText("input/a.md", "one").Line(line));

    [Fact]
    public void Texts_are_the_same_by_path_and_characters()
    {
        var source = new SourceText("input/a.md", "one\ntwo");
        _ = source.PositionOf(5);
        Assert.Equal(new SourceText("input/a.md", "one\ntwo"), source);
        Assert.NotEqual(source with { Text = "one" }, source);
        Assert.NotEqual(source with { Path = "input/b.md" }, source);
    }

    [Fact]
    public void A_changed_copy_counts_its_own_lines()
    {
        var source = new SourceText("input/a.md", "a\nb\nc");
        Assert.Equal(new TextPosition(3, 1), source.PositionOf(4));
        Assert.Equal(new TextPosition(1, 5), (source with { Text = "a b c" }).PositionOf(4));
    }
}
