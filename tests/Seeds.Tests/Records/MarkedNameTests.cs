using System.Text;
using Seeds.Tests.Rendering;

namespace Seeds.Tests.Records;

/// <summary>A withheld name that marks of Markdown cut is in no byte of the site, and in nothing that joins the words of a page.</summary>
public sealed class MarkedNameTests
{
    private const string People = "people:\n  child: {name: Ahmed Saleh, identifiability: withheld, public_label: a child}\n";

    public static TheoryData<string> Texts { get; } =
    [
        "Ah[med Sa](x.md)leh came.", "Ah[med](person:child) Saleh came.", "[Ahm](https://example.org)ed Saleh came.", "Ah*med* Saleh came.", "Ahmed Sa<b>leh</b> came.", "Ahmed Sa[^1]leh came.\n\n[^1]: A note.",
        "Ahmed [Sa][x]leh came.\n\n[x]: https://example.org/", "Ah![](x.png)med Saleh came.", "Ahmed S`ale`h came.", "Ahmed Sal\\eh came.", "## Ah[me](x.md)d Saleh\n\nText.", "> Ah[me](x.md)d Saleh\n",
        "- Ah[me](x.md)d Saleh\n- b", "| a |\n|---|\n| Ah[me](x.md)d Saleh |\n", "Sa__le__h and Sal[](person:child)eh.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task It_is_told_nowhere(string text)
    {
        var site = await RealSite.BuildAsync(("articles/a.md", text), ("INDEX.md", "# Home\n\nWords.\n\n- [](articles/a.md)\n"), ("articles/x.md", "# X\n\nText.\n"), ("records/all.yml", People));
        Assert.Contains("SEED060", site.Ids);
        foreach (var (address, bytes) in site.Files)
        {
            var letters = string.Concat(Encoding.UTF8.GetString(bytes.Span).Where(char.IsLetter));
            Assert.False(letters.Contains("Saleh", StringComparison.OrdinalIgnoreCase), address + ": " + text);
        }
    }

    [Fact]
    public async Task A_front_matter_of_cut_names_tells_none()
    {
        var site = await RealSite.BuildAsync(("articles/a.md", "---\ntitle: The Ah[me](x.md)d Saleh story\nstandfirst: Sa[le](x.md)h came\ntags: [a, b]\n---\n\nText.\n"), ("INDEX.md", "# Home\n\nWords.\n\n- [](articles/a.md)\n"), ("articles/x.md", "# X\n\nText.\n"), ("records/all.yml", People));
        Assert.DoesNotContain(site.Files, f => string.Concat(Encoding.UTF8.GetString(f.Value.Span).Where(char.IsLetter)).Contains("Saleh", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("<bdi>a</bdi>, <bdi>b</bdi>", site.Text("articles/a.html"), StringComparison.Ordinal);
    }

    /// <summary>Two records of one key, with two names: which of them is meant nobody knows, so that neither is told.</summary>
    [Fact]
    public async Task Of_two_records_of_one_key_both_names_are_withheld()
    {
        var site = await RealSite.BuildAsync(
            ("articles/a.md", "Ahmed Saleh and Omar Nabil came.\n"), ("INDEX.md", "# Home\n\nWords.\n\n- [](articles/a.md)\n"),
            ("records/all.yml", People), ("records/more.yml", "people:\n  child: {name: Omar Nabil, identifiability: withheld}\n"));
        Assert.Contains("SEED048", site.Ids);
        Assert.DoesNotContain(site.Files, f => Encoding.UTF8.GetString(f.Value.Span) is var text && (text.Contains("Nabil", StringComparison.Ordinal) || text.Contains("Saleh", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Other_paragraphs_keep_their_marks()
    {
        var site = await RealSite.BuildAsync(("articles/a.md", "Ah[med Sa](x.md)leh came.\n\nIt is *late*, says [X](x.md).\n"), ("INDEX.md", "# Home\n\nWords.\n\n- [](articles/a.md)\n"), ("articles/x.md", "# X\n\nText.\n"), ("records/all.yml", People));
        Assert.Contains(">It is <em>late</em>, says <a href=\"x.html\">X</a>.</p>", site.Text("articles/a.html"), StringComparison.Ordinal);
        Assert.Contains(">A child came.</p>", site.Text("articles/a.html"), StringComparison.Ordinal);
    }
}
