using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Search;
using Seeds.Tests.Support;

namespace Seeds.Tests.Search;

/// <summary>The files of an index: what is in them, and that none grows with the site.</summary>
public sealed class SearchIndexTests
{
    [Theory]
    [InlineData(new int[0], 3)]
    [InlineData(new[] { 5 }, 3)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1 }, 3)]
    [InlineData(new[] { 100, 1, 1, 1 }, 2)]
    [InlineData(new[] { 0, 0, 0 }, 2)]
    public void Runs_hold_all_things_in_order(int[] sizes, int parts)
    {
        var starts = EvenParts.Starts([.. sizes], parts);
        Assert.Equal(parts + 1, starts.Length);
        Assert.Equal((0, sizes.Length), (starts[0], starts[^1]));
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void Of_a_frequent_term_the_items_are_told_in_which_it_weighs_most()
    {
        var postings = Enumerable.Range(0, 5_000).Select(i => new Posting(i, 0, (byte)(i % 50 == 0 ? 60 : 5))).ToArray();
        var told = Read(PostingText.Write(postings)).ToList();
        Assert.Equal(PostingText.MostItems, told.Count);
        Assert.Superset(postings.Where(p => p.Weight == 60).Select(p => (p.Item, (int)p.Section, (int)p.Weight)).ToHashSet(), told.ToHashSet());
    }

    [Fact]
    public void Postings_are_read_as_they_were_written()
    {
        Posting[] postings = [new(0, 0, 63), new(1, 2, 1), new(1, 40, 7), new(900, 0, 5), new(900, 1, 6), new(70_000, 3_000, 2)];
        Assert.Equal(postings.Select(p => (p.Item, (int)p.Section, (int)p.Weight)), Read(PostingText.Write(postings)));
    }

    [Fact]
    public void A_section_is_what_stands_under_a_heading_and_its_passages_lead_to_their_ids()
    {
        var nodes = PageWords.Of("""
            <main><h1>Oak</h1><p id="p1">A <b>slow</b>
              tree.</p><div class="evidence" role="note"><p>Aside</p></div><div class="callout note" role="note"><p>Told.</p></div><div data-not-searched>Menu</div>
              <h2 id="age">Age</h2><ul><li>One</li><li id="two">Two <sup><a role="doc-noteref" href="#f">1</a></sup></li></ul><table><tr><th>Bark</th><td>20</td></tr></table>
              <section id="anna"><h2>Anna</h2><p>Planted it.</p><dl><div data-names><dt>Also</dt><dd>Anna H.</dd></div></dl></section></main>
            """);
        var parts = SectionReader.Read(nodes, ["anna"]);
        Assert.Equal(["", "anna"], parts.Select(p => p.Id));
        Assert.Equal(["Oak: /A slow tree.@p1/Told.@", "Age:age/One@/Two@two/Bark 20@"], parts[0].Sections.Select(Print));
        Assert.Equal(["Anna:anna/Planted it.@/Also: Anna H.@"], parts[1].Sections.Select(Print));

        Assert.Equal("Also Anna H. ", parts[1].Sections[0].Names);

        static string Print(SearchSection section) => $"{section.Heading}:{section.Anchor}".Replace(":/", ": /", StringComparison.Ordinal) + (section.Anchor.Length == 0 ? " " : "") + string.Concat(section.Blocks.Select(b => $"/{b.Text}@{b.Anchor}"));
    }

    [Fact]
    public void A_long_section_is_cut_between_passages() =>
        Assert.True(SectionReader.Read(PageWords.Of("<main><h2 id=\"a\">A</h2>" + string.Concat(Enumerable.Repeat($"<p>{string.Join(' ', Enumerable.Repeat("word", 100))}</p>", 20)) + "</main>"), []).Single().Sections is { Length: > 3 } sections
            && sections.All(s => s.Anchor == "a"));

    [Fact]
    public void More_words_make_more_files_not_larger_ones()
    {
        var (small, large) = (SearchPlan.For(new Edition(Language.Default, ""), 1_000), SearchPlan.For(new Edition(Language.Default, ""), 6_000_000));
        Assert.Equal(4, small.Parts().Count());
        Assert.InRange(6_000_000 / large.Texts, 500, 2_000);
    }

    [Fact]
    public async Task A_site_can_do_without()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "---\nsearch: none\n---\n\n# Woods\n\n- [Oak](oak.md)\n"), ("oak.md", "# Oak\n\nText.\n"));
        Assert.DoesNotContain(site.Files.Keys, k => k.Contains("search", StringComparison.Ordinal));
        Assert.Null(site.Page<ArticlePage>("oak.html").Frame.SearchHref);
    }

    [Fact]
    public async Task A_page_of_the_site_s_own_at_that_address_stays()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\n- [Search](search.md)\n"), ("search.md", "# Search parties\n\nText.\n"));
        Assert.Equal("Search parties", site.Page<ArticlePage>("search.html").Head.Title);
        Assert.DoesNotContain(site.Files.Keys, k => k.StartsWith("search/", StringComparison.Ordinal));
    }

    /// <summary>Reads a posting text as the theme's script does.</summary>
    private static IEnumerable<(int Item, int Section, int Weight)> Read(string text)
    {
        const string signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var (at, item) = (0, 0);
        Number();
        while (at < text.Length)
        {
            var step = Number();
            item += step / 2;
            var count = step % 2 == 0 ? 1 : Number();
            for (int i = 0, section = 0; i < count; i++)
            {
                if (step % 2 == 1) section += Number();
                yield return (item, section, signs.IndexOf(text[at++], StringComparison.Ordinal));
            }
        }

        int Number()
        {
            for (int number = 0, shift = 0; ; shift += 5)
            {
                var group = signs.IndexOf(text[at++], StringComparison.Ordinal);
                number |= (group & 31) << shift;
                if (group < 32) return number;
            }
        }
    }
}
