using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Marks without end: the build ends in good time, and no word is lost.</summary>
public sealed class EndlessMarksTests
{
    public static TheoryData<string, string, string?> Nested => new()
    {
        { "quotes", HostileSite.Repeat(">", 10_000) + " deep words here", "SEED016" },
        { "quotes with spaces", HostileSite.Repeat("> ", 10_000) + "deep words here", "SEED016" },
        { "list levels on one line", HostileSite.Repeat("- ", 10_000) + "deep words here", "SEED016" },
        { "list levels line by line", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i * 2) + "- level\n")), "SEED016" },
        { "ordered levels", HostileSite.Repeat("1. ", 10_000) + "deep words here", "SEED016" },
        { "emphasis", HostileSite.Repeat("*a ", 10_000) + "words" + HostileSite.Repeat(" b*", 10_000), null },
        { "strong emphasis", HostileSite.Repeat("**a ", 10_000) + "words", null },
        { "underscores", HostileSite.Repeat("_a __b ", 10_000) + "words", null },
        { "tildes", HostileSite.Repeat("~~a ~b ", 10_000) + "words", null },
        { "brackets", HostileSite.Repeat("[", 10_000) + "deep words here" + HostileSite.Repeat("]", 10_000), null },
        { "brackets not closed", HostileSite.Repeat("[a ", 10_000) + "words", null },
        { "images not closed", HostileSite.Repeat("![a ", 10_000) + "words", null },
        { "links not closed", HostileSite.Repeat("[a](b ", 10_000) + "words", null },
        { "backticks", string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + " a ")) + "words", null },
        { "angle brackets", HostileSite.Repeat("<a b='", 10_000) + "words", null },
        { "comments not closed", HostileSite.Repeat("a <!-- ", 10_000) + "words", null },
        { "containers", string.Concat(Enumerable.Range(0, 400).Select(i => new string(':', 403 - i) + "note\n")) + "deep words here\n", "SEED016" },
        { "footnotes of footnotes", "Words[^1]\n\n" + string.Concat(Enumerable.Range(1, 2_000).Select(i => $"[^{i}]: note[^{i + 1}]\n\n")), null },
        { "a table of many columns", HostileSite.Repeat("|a", 2_000) + "|\n" + HostileSite.Repeat("|-", 2_000) + "|\n" + HostileSite.Repeat("|words", 2_000) + "|\n", null },
        { "definitions", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"term {i}\n: meaning\n\n")), null },
        { "attribute lists", "words " + HostileSite.Repeat("{a", 10_000), null },
        { "unknown elements in a block", "<div>\n" + HostileSite.Repeat("<x>a</x>", 20_000) + "\n</div>\n", "SEED018" },
        { "unknown elements in a line", HostileSite.Repeat("<x>a</x> ", 5_000) + "words", "SEED018" },
        { "broken links", HostileSite.Repeat("[a](b.md) ", 5_000) + "words", "SEED004" },
        { "headings that say the same", HostileSite.Repeat("# same\n\n", 3_000) + "words", null },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task Marks_without_end_cost_little_time_and_no_word(string name, string markdown, string? id)
    {
        var site = await HostileSite.BuildAsync(Source.Text("a-page.md", "# A page\n\n" + markdown + "\n"));
        if (id is not null) Assert.Contains(id, site.Ids);
        Assert.True(Words(markdown, "deep", "words", "here", "level", "same").SequenceEqual(Words(HostileSite.Shown(site), "deep", "words", "here", "level", "same")), $"{name}: words are lost");
    }

    /// <summary>Characters on one line: what takes time by their square takes minutes.</summary>
    private const int LineLength = 400_000;

    /// <summary>What fills a paragraph on one line, and what stands below it.</summary>
    public static TheoryData<string, string, string> InOneLine => new()
    {
        { "[a](a-page.md) ", "", "" },
        { "[a][r] ", "[r]: a-page.md\n", "" },
        { "![a](b.png) ", "", "SEED004" },
        { "<https://example.org> ", "", "" },
        { "https://example.org ", "", "" },
        { "www.example.org ", "", "" },
        { "mailto:a@example.org ", "", "" },
        { "tel:123 ", "", "" },
        { "a[^1] ", "[^1]: Note.\n", "" },
        { "a[^2] ", "", "SEED025" },
        { "*a* ", "", "SEED016" },
        { "`a` ", "", "" },
        { "<b>a</b> ", "", "" },
        { "<x>a</x> ", "", "SEED018" },
    };

    [Theory]
    [MemberData(nameof(InOneLine))]
    public async Task A_line_without_end_costs_little_time_and_no_word(string part, string below, string id)
    {
        var site = await HostileSite.BuildAsync(Source.Text("a-page.md", "# A page\n\n" + HostileSite.Repeat(part, LineLength / part.Length) + "words\n\n" + below));
        Assert.Equal(id, string.Join(' ', site.Ids.Distinct()));
        Assert.Contains("words", HostileSite.Shown(site), StringComparison.Ordinal);
        if (part.Contains('a', StringComparison.Ordinal) && !part.Contains("![", StringComparison.Ordinal)) Assert.True(HostileSite.Shown(site).Count(c => c == 'a') >= LineLength / part.Length);
    }

    private static IEnumerable<string> Words(string text, params string[] known) =>
        text.Split([' ', '\n', '>', '-', '*', '[', ']', '`', '_', '~', '#', '|', ':', '<', '/', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => known.Contains(w, StringComparer.Ordinal));
}
