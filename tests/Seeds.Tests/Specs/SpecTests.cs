using Seeds.Engine.Markdown;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Specs;

/// <summary>
/// The Markdown dialect, by example. Slots are filled with the link as written and with the keys of the interface's words. With
/// <c>SEEDS_UPDATE_GOLDENS=1</c> the expected HTML is written anew.
/// </summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var example in SpecExample.All()) data.Add(example.File, example.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Markdown_becomes_the_html_expected(string file, string name)
    {
        var example = SpecExample.All().Single(e => e.File == file && e.Name == name);
        var html = Render(example.Markdown);
        if (Environment.GetEnvironmentVariable("SEEDS_UPDATE_GOLDENS") == "1") Rewrite(example, html);
        else Assert.Equal(example.Html, html);
    }

    [Fact]
    public void Each_feature_of_the_dialect_has_a_file() => Assert.Superset(
        ImmutableSortedSet.Create(
            StringComparer.Ordinal, "abbreviations.md", "admonitions.md", "alerts.md", "attribute-lists.md", "autolinks.md", "code.md", "containers.md",
            "definition-lists.md", "figures.md", "footnotes.md", "heading-ids.md", "strikethrough.md", "tables.md", "task-lists.md"),
        SpecExample.All().Select(e => e.File).ToImmutableSortedSet(StringComparer.Ordinal));

    internal static string Render(string markdown)
    {
        var source = new SourceText("spec.md", markdown);
        var body = MarkdownReader.Read(source, new TextSpan(0, markdown.Length), givenTitle: "A title of its own", isIndex: false, BodyReading.Alone).Body;
        return Filled.Html(body);
    }

    private static void Rewrite(SpecExample example, string html)
    {
        var path = Path.Combine(SpecExample.Folder, example.File);
        lock (SpecExample.Folder)
        {
            // Other examples of the file may have been rewritten since: the place is looked up anew.
            var span = SpecExample.All().Single(e => e.File == example.File && e.Name == example.Name).HtmlSpan;
            var text = File.ReadAllText(path);
            var old = text.Substring(span.Start, span.Length);
            var fence = old[..old.IndexOf('\n', StringComparison.Ordinal)];
            var ticks = new string('`', fence.TakeWhile(c => c == '`').Count());
            File.WriteAllText(path, text[..span.Start] + fence + "\n" + html + ticks + text[(span.End + 1)..]);
        }
    }
}
