using System.Text.Json;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Hosting.Terminal;

namespace Seeds.Tests.Unit;

public sealed class FormatTests
{
    private static readonly SourceText Source = new("input/articles/oak.md", "# Oak\n\nSee [bad](soil.md) and\tمرحبا here\n");

    private static readonly ImmutableArray<Diagnostic> Some =
    [
        new("SEED004", Severity.Error, "link to `soil.md` goes nowhere", Source, new TextSpan(17, 7), "no page at this path", "did you mean `soils.md`?"),
        new("SEED015", Severity.Warning, "this page has no text", new SourceText("input/empty.md", ""), default),
        new("SEED000", Severity.Warning, "of no file", null, default),
    ];

    [Fact]
    public void As_text() => Assert.Equal(
        """
        error[SEED004]: link to `soil.md` goes nowhere
         --> input/articles/oak.md:3:11
          |
        3 | See [bad](soil.md) and مرحبا here
          |           ^^^^^^^ no page at this path
          = hint: did you mean `soils.md`?

        warning[SEED015]: this page has no text
         --> input/empty.md

        warning[SEED000]: of no file


        """.ReplaceLineEndings("\n"),
        new TextFormat(Palette.Plain).Write(Some));

    [Fact]
    public void As_text_in_colour()
    {
        var text = new TextFormat(Palette.Ansi).Write(Some);
        Assert.StartsWith("\e[1;31merror[SEED004]\e[0m\e[1m: link to `soil.md` goes nowhere\e[0m\n", text, StringComparison.Ordinal);
        Assert.Equal(new TextFormat(Palette.Plain).Write(Some), System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void As_msbuild_reads_it() => Assert.Equal(
        """
        input/articles/oak.md(3,11): error SEED004: link to `soil.md` goes nowhere (did you mean `soils.md`?)
        input/empty.md(1,1): warning SEED015: this page has no text
        seeds: warning SEED000: of no file

        """.ReplaceLineEndings("\n"),
        new MsBuildFormat().Write(Some));

    [Fact]
    public void As_json() => Assert.Equal(
        """
        [
          {
            "id": "SEED004",
            "severity": "error",
            "message": "link to `soil.md` goes nowhere",
            "path": "input/articles/oak.md",
            "line": 3,
            "column": 11,
            "endLine": 3,
            "endColumn": 18,
            "hint": "did you mean `soils.md`?"
          },
          {
            "id": "SEED015",
            "severity": "warning",
            "message": "this page has no text",
            "path": "input/empty.md",
            "line": 1,
            "column": 1,
            "endLine": 1,
            "endColumn": 1,
            "hint": null
          },
          {
            "id": "SEED000",
            "severity": "warning",
            "message": "of no file",
            "path": "",
            "line": 1,
            "column": 1,
            "endLine": 1,
            "endColumn": 1,
            "hint": null
          }
        ]

        """.ReplaceLineEndings("\n"),
        new JsonFormat().Write(Some));

    [Fact]
    public void As_sarif()
    {
        using var sarif = JsonDocument.Parse(new SarifFormat().Write([Some[0] with { Source = Source with { Path = "input/an oak & ash.md" } }, Some[2]]));
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal(("2.1.0", "utf16CodeUnits"), (sarif.RootElement.GetProperty("version").GetString(), run.GetProperty("columnKind").GetString()));
        Assert.Equal(["SEED000", "SEED004"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var result = run.GetProperty("results")[0];
        Assert.Equal(("SEED004", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("link to `soil.md` goes nowhere. did you mean `soils.md`?", result.GetProperty("message").GetProperty("text").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/an%20oak%20%26%20ash.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([3, 11, 3, 18], place.GetProperty("region").EnumerateObject().Select(p => p.Value.GetInt32()));
        Assert.Equal(0, run.GetProperty("results")[1].GetProperty("locations").GetArrayLength());
    }

    [Theory]
    [InlineData("json", "[]\n")]
    [InlineData("text", "")]
    [InlineData("msbuild", "")]
    public void Nothing_to_say(string format, string text) => Assert.Equal(text, Formats.Find(format, Palette.Plain).Write([]));

    [Fact]
    public void Of_a_long_line_the_part_around_the_fault_is_shown()
    {
        var source = new SourceText("input/a.md", new string('a', 500) + "HERE" + new string('b', 500));
        var lines = new TextFormat(Palette.Plain).Write([new("SEED004", Severity.Error, "x", source, new TextSpan(500, 4))]).Split('\n');
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 130));
        Assert.Equal("HERE", lines[3].Substring(lines[4].IndexOf('^', StringComparison.Ordinal), lines[4].Count(c => c == '^')));
    }

    [Fact]
    public void Marks_stand_below_what_they_mark_whatever_its_width()
    {
        var source = new SourceText("input/a.md", "e\u0301 中文 x");
        var lines = new TextFormat(Palette.Plain).Write([new("SEED004", Severity.Error, "x", source, new TextSpan(6, 1))]).Split('\n');
        Assert.Equal("  |        ^", lines[4]);
    }

    [Fact]
    public void Control_characters_of_a_source_never_reach_the_terminal()
    {
        var source = new SourceText("input/a.md", "[x](\e[31m\a.md)");
        var fault = new Diagnostic("SEED004", Severity.Error, "link to `\e[31m\a.md` goes nowhere", source, new TextSpan(4, 8), null, "did you mean `\e]0;x\a`?");
        Assert.DoesNotContain(new TextFormat(Palette.Plain).Write([fault]), c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(new MsBuildFormat().Write([fault]), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_message_is_one_line()
    {
        var fault = new Diagnostic("SEED002", Severity.Warning, "unknown key `a\nb`", Source, new TextSpan(0, 1));
        Assert.StartsWith("warning[SEED002]: unknown key `a", new TextFormat(Palette.Plain).Write([fault]).Split("\n --> ")[0], StringComparison.Ordinal);
        Assert.DoesNotContain('\n', new TextFormat(Palette.Plain).Write([fault]).Split("\n --> ")[0]);
    }

    [Fact]
    public void They_are_sorted_by_path_and_place_and_said_once()
    {
        var last = Some[0] with { Source = Source with { Path = "input/z.md" } };
        var earlier = Some[0] with { Span = new TextSpan(0, 1) };
        var sorted = DiagnosticOrder.Sort([last, Some[0], Some[2], earlier, Some[0] with { Label = Some[0].Label }]);
        Assert.Equal([Some[2], earlier, Some[0], last], sorted);
    }
}
