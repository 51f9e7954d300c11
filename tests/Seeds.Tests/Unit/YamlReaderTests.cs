using System.Globalization;
using CsCheck;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class YamlReaderTests
{
    [Fact]
    public void Values_know_where_they_stand()
    {
        const string text = "# behind a comment\nname: \"an oak\"\nlist: [a, 'b c']\nmap:\n  key: value\n";
        var map = Assert.IsType<YamlMap>(Read(text).Root);
        Assert.Equal(["name", "list", "map"], map.Entries.Select(e => At(text, e.KeySpan)));
        Assert.Equal("\"an oak\"", At(text, map.Entries[0].Value.Span));
        var list = Assert.IsType<YamlList>(map.Entries[1].Value);
        Assert.Equal(["a", "'b c'"], list.Items.Select(i => At(text, i.Span)));
        Assert.Equal("[a, 'b c']", At(text, list.Span));
        Assert.Equal("value", At(text, Assert.IsType<YamlMap>(map.Entries[2].Value).Entries[0].Value.Span));
    }

    [Fact]
    public void Places_are_right_behind_any_characters()
    {
        var part = Gen.OneOf("a", "é", "ب", "😀", " ", "\u00A0", "#", ":", "e\u0301", "\uFEFF").Array[0, 12].Select(parts => string.Concat(parts));
        Property.Holds(part, before =>
        {
            var text = $"a: \"{before}\"\nb: last\n";
            var map = Assert.IsType<YamlMap>(Read(text).Root);
            Assert.Equal(("b", "last"), (At(text, map.Entries[^1].KeySpan), At(text, map.Entries[^1].Value.Span)));
        });
    }

    [Fact]
    public void A_part_of_a_text_is_read_with_places_in_the_whole()
    {
        const string text = "---\nkey: value\n---\n";
        var map = Assert.IsType<YamlMap>(YamlReader.Read(new SourceText("input/a.md", text), new TextSpan(4, 11)).Root);
        Assert.Equal("value", At(text, Assert.Single(map.Entries).Value.Span));
    }

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u0085b")]
    public void Only_line_feeds_end_a_line(string value)
    {
        var map = Assert.IsType<YamlMap>(Read($"title: {value}\n").Root);
        Assert.Equal(value, Assert.IsType<YamlScalar>(Assert.Single(map.Entries).Value).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void Nothing_is_no_value(string text)
    {
        var read = Read(text);
        Assert.Null(read.Root);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Ten_thousand_levels_are_one_fault(string level)
    {
        var read = Read(string.Concat(Enumerable.Repeat(level, 10_000)));
        Assert.Equal("SEED001", Assert.Single(read.Diagnostics).Id);
        Assert.Null(read.Root);
    }

    [Fact]
    public void Depth_is_read_up_to_its_limit()
    {
        Assert.Empty(Read(Nested(YamlReader.MaximumDepth - 1)).Diagnostics);
        Assert.Contains("nested too deeply", Assert.Single(Read(Nested(YamlReader.MaximumDepth + 1)).Diagnostics).Message, StringComparison.Ordinal);
        static string Nested(int depth) => new string('[', depth) + "a" + new string(']', depth);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first()
    {
        var read = Read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        var fault = Assert.Single(read.Diagnostics);
        Assert.Equal((2, 8), (fault.Position.Line, fault.Position.Column));
        Assert.Contains("aliases are not supported", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_key_given_twice_the_first_counts()
    {
        var read = Read("a: 1\nb: 2\na: 3\n");
        var map = Assert.IsType<YamlMap>(read.Root);
        Assert.Equal(["1", "2"], map.Entries.Select(e => Assert.IsType<YamlScalar>(e.Value).Text));
        Assert.Equal((3, 1), (Assert.Single(read.Diagnostics).Position.Line, read.Diagnostics[0].Position.Column));
    }

    [Fact]
    public void Keys_without_number_are_read_in_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"key{i}: x\n")));
        var time = TimeProvider.System.GetTimestamp();
        Assert.Equal(20_000, Assert.IsType<YamlMap>(Read(text).Root).Entries.Length);
        Assert.InRange(TimeProvider.System.GetElapsedTime(time).TotalSeconds, 0, 1);
    }

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_inside_it() => Property.Holds(Property.AnyText, text =>
    {
        foreach (var fault in Read(text).Diagnostics) Assert.InRange(fault.Span.Start, 0, text.Length);
    });

    private static YamlDocument Read(string text) => YamlReader.Read(new SourceText("input/a.yml", text), new TextSpan(0, text.Length));

    private static string At(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
