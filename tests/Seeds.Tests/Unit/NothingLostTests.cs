using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>Every word of a text is on its page, in order, whatever the marks around it.</summary>
public sealed partial class NothingLostTests
{
    /// <summary>What the plain theme prints before the text.</summary>
    private const string Start = "=====";

    /// <summary>Blocks of Markdown; each <c>@</c> stands for a word, no two of which are the same.</summary>
    private static readonly ImmutableArray<string> Blocks =
    [
        "@ @ @", "@\n@", "# @", "# @ {.class} @", "# @ {@} @ {#x}", "## @ {#x}", "## @ *@*", "### @ [@](page.md) @", "@\n===", "@\n---", "- @\n- @\n  - @ @\n- @", "1. @\n2. @\n\n   @", "- [x] @\n- [ ] @", "> @\n> @", "> @\n>\n> > @",
        "> [!NOTE]\n> @", "> [!WHATEVER]\n> @", "> [!TIP] @\n> @", ":::note[@ @]\n@\n:::", "::: columns @\n@\n:::", "::: warning @\n@\n\n- @\n:::", ":::\n@\n:::", ":::note [@](page.md)\n@\n:::", "!!! note \"@ @\"\n    @\n\n    @",
        "!!! @ @", "!!! note\n@", "!!! tip @ @\n    @", "```\n@ @\n```", "```text title=\"@ @\"\n@\n```", "```title=\"@\"\n@\n```", "```text {1}\n@\n@\n```", "```text {title=\"@\"}\n@\n```", "```text {.class} title=\"@\"\n@\n```", "    @ @", "| @ | @ |\n|---|---|\n| @ | @ |", "| @ |\n|---|\n| @ | @ |", "@ | @\n@ | @",
        "@[^a] @", "@\n: @\n: @", "![x](leaf.svg \"@ @\")", "@ ![x](leaf.svg) @", "<div>\n@ <b>@</b>\n</div>", "<p>@</p>\n@", "@ <Unknown a=\"b\">@</Unknown> @", "<Unknown>\n\n@\n\n</Unknown>", "<details><summary>@</summary>\n\n@\n\n</details>",
        "@ `@` @", "@ **@ *@* @** @", "@ ~~@~~ @", "[@ @](page.md \"t\") @", "[@][ref] @", "[@] @", "@ <https://example.org/> @", "@ & @ &amp; @ &copy; @", "@ \\* @ \\< @", "---\n\n@", "***\n\n@", "@ {.class} @", "@ {@} @", "{@ @}", "@\n{#x}",
        "^^^\n@\n^^^ @ @", "@ -- @ ... \"@\"", "^@^ @~@~ ++@++ ==@==", "$@$ $$@$$", "@:smile:@", "[[@]] @", "@ @@ @", "<!-- a --> @", "@ <!-- a --> @", "\\@", "* * *\n@", "+ @\n\n\n+ @", "@  \n@\\\n@", "[^a] @", "[x]: page.md\n@", "\"@\" — @…",
    ];

    /// <summary>What an INDEX.md is made of.</summary>
    private static readonly ImmutableArray<string> Items =
    [
        "- [@ @](page.md): @\n- @", "- [@](page.md) — @ *@*\n  - [@](other.md)\n  - @", "- @ [@](page.md) @", "- **[@](page.md)** @", "1. [@](page.md)\n\n   @\n\n   @", "- [x] [@](page.md) @", "- ![x](leaf.svg) @", "- ```text\n  @\n  ```",
        "## @", "## [@](page.md)", "## [@](page.md) @", "### @ *@*", "# @", "[@](page.md)", "[@](page.md)\n[@](other.md)", "[@](page.md) @", "@ @ @", "> @", "| @ |\n|---|\n| @ |", "@[^a]", "- [@](https://example.org/) @", "- [@](leaf.svg): @", "- [@](page.md#x)",
        "- > @\n- # @\n- - @", "---", ":::note[@]\n- [@](page.md)\n:::", "> - [@](page.md) @", "<div>\n@\n</div>", "- [@](gone.md) @", "- [@]() @", "Term @\n: @",
    ];

    public static TheoryData<string> AllBlocks => [.. Blocks];

    public static TheoryData<string> AllItems => [.. Items];

    [Theory]
    [MemberData(nameof(AllBlocks))]
    public Task Of_one_block(string block) => CheckAsync("text.md", [block]);

    [Theory]
    [MemberData(nameof(AllItems))]
    public Task Of_one_item(string item) => CheckAsync("INDEX.md", [item]);

    [Fact]
    public void Of_a_page() => Property.Holds(Of(Blocks), blocks => CheckAsync("text.md", blocks).GetAwaiter().GetResult(), count: 120);

    [Fact]
    public void Of_an_index() => Property.Holds(Of(Items), blocks => CheckAsync("INDEX.md", blocks).GetAwaiter().GetResult(), count: 120);

    [Fact]
    public void Of_an_index_that_another_lists() => Property.Holds(Of(Items), blocks => CheckAsync("trees/INDEX.md", blocks).GetAwaiter().GetResult(), count: 60);

    private static Gen<string[]> Of(ImmutableArray<string> parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[1, 5];

    private static async Task CheckAsync(string path, string[] blocks)
    {
        var count = 0;
        var text = Place().Replace(string.Join("\n\n", blocks), _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"w{++count}w"));
        var folder = path.Contains('/', StringComparison.Ordinal) ? "trees/" : "";
        (string, string)[] others =
        [
            (folder + "page.md", "# Page\n\nText.\n"), (folder + "other.md", "# Other\n\nText.\n"), (folder + "leaf.svg", "<svg width='1' height='1'/>"),
            .. folder.Length > 0 ? [("INDEX.md", "# Top\n\n- [Trees](trees/INDEX.md)\n\n## Section\n\nText.\n")] : Array.Empty<(string, string)>(),
        ];
        var site = await TestSite.BuildAsync([(path, $"---\ntitle: Given\n---\n{text}\n\n[ref]: page.md\n\n[^a]: Note.\n"), .. others]);
        var page = site.Text(site.Documents.Single(d => d.Path == path).Address.Path);
        var shown = new HtmlParser().ParseDocument("<body>" + page[page.IndexOf(Start, StringComparison.Ordinal)..]).Body!.TextContent;
        var missing = Enumerable.Range(1, count).Select(i => $"w{i}w").Where(w => !shown.Contains(w, StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, $"{string.Join(", ", missing)} of\n{text}\nis not in\n{shown}");
    }

    [GeneratedRegex("@", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
