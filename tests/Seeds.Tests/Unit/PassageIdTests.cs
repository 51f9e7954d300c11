using CsCheck;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Passages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>What is linked to and cited keeps its address.</summary>
public sealed class PassageIdTests
{
    private static readonly ImmutableArray<string> Words = ["oak", "elm", "ash", "بلوط", "木", "the", "by", "7"];

    private const string Oak = "The oak behind the school is older than the village.", Elm = "An elm stood by the mill until the flood of that year.", Ash = "Of the ash by the road nothing is known.";

    [Fact]
    public async Task Paragraphs_items_tables_and_what_is_quoted_can_be_linked_to()
    {
        var ids = await IdsOf($"{Oak}\n\n- {Elm}\n- {Ash}\n\n> Quoted words.\n\n> [!NOTE]\n> Noted words.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n    code\n");
        Assert.Equal(6, ids.Length);
        Assert.All(ids, id => Assert.Matches("^p-[0-9a-z]{4}$", id));
    }

    [Fact]
    public async Task An_id_stays_when_what_is_behind_the_first_words_or_elsewhere_is_changed()
    {
        var before = await IdsOf($"{Oak}\n\n{Elm}\n\n{Ash}\n");
        var after = await IdsOf($"A new beginning.\n\n{Elm.Replace("the flood of that year", "it was felled", StringComparison.Ordinal)}\n\n{Oak.ToUpperInvariant()}\n");
        Assert.Equal([before[1], before[0]], after[1..]);
    }

    [Fact]
    public async Task Passages_that_begin_alike_have_ids_of_their_own() =>
        Assert.Equal(4, (await IdsOf($"{Oak}\n\n{Oak} It bears.\n\n{Oak}\n\n{Oak}\n")).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public async Task An_author_s_own_id_is_kept()
    {
        var site = await TestSite.BuildAsync(("a.md", $"# A\n\n{Oak} {{#oak}}\n\n{Elm}\n"));
        Assert.Contains("<p id=\"oak\">", site.Body("a.html"), StringComparison.Ordinal);
        Assert.Single(IdsIn(site.Body("a.html")));
    }

    [Fact]
    public async Task A_passage_of_plain_text_has_one_too()
    {
        var site = await TestSite.BuildAsync(("a.txt", $"{Oak}\n\n{Elm}\n\n  {Ash}\n"));
        Assert.Equal(3, IdsIn(site.Body("a.html")).Length);
        Assert.Empty(site.Diagnostics.Where(d => d.Id != "SEED013"));
    }

    [Fact]
    public async Task A_link_may_name_a_passage()
    {
        var id = (await IdsOf($"{Oak}\n"))[0];
        var site = await TestSite.BuildAsync(("a.md", $"# A\n\n{Oak}\n"), ("b.md", $"# B\n\n[The oak](a.md#{id})\n"));
        Assert.DoesNotContain(site.Diagnostics, d => d.Id == "SEED005");
    }

    [Fact]
    public async Task What_was_published_keeps_its_id_when_its_first_words_are_changed()
    {
        var before = await IdsOf($"{Oak}\n\n{Elm}\n\n{Ash}\n");
        var memory = await LockOf($"{Oak}\n\n{Elm}\n\n{Ash}\n");
        var edited = $"Words before all others.\n\nNobody doubts it: the oak behind the school is older than the village.\n\nBy the mill an elm stood until the flood of that year.\n\n{Ash}\n";
        Assert.Equal(before, (await IdsOf(edited, memory))[1..]);
        Assert.NotEqual(before, (await IdsOf(edited))[1..]);
    }

    [Fact]
    public async Task A_new_passage_that_begins_like_a_published_one_does_not_take_its_id()
    {
        var before = await IdsOf($"{Oak}\n");
        var memory = await LockOf($"{Oak}\n");
        var after = await IdsOf($"The oak behind the school is what all speak of, nobody else's trees being so tall or so wide.\n\n{Oak}\n", memory);
        Assert.Equal(before[0], after[1]);
        Assert.NotEqual(before[0], after[0]);
    }

    [Fact]
    public async Task The_id_of_a_passage_that_is_gone_goes_to_no_other()
    {
        var before = await IdsOf($"{Oak}\n\n{Elm}\n");
        var site = await BuildAsync($"{Elm}\n\nOf other trees nothing is told.\n", await LockOf($"{Oak}\n\n{Elm}\n"));
        var lost = Assert.Single(site.Diagnostics, d => d.Id == "SEED035");
        Assert.Contains($"#{before[0]}", lost.Message, StringComparison.Ordinal);
        Assert.Equal("input/published.lock", lost.Path);
        Assert.DoesNotContain(before[0], IdsIn(site.Body("a.html")));
    }

    [Theory]
    [InlineData("In June the army came to the town at night.|In May the army came to the town by day.|In May the army came to the town at noon.", "0 1 2")] // the first edited
    [InlineData("In May the army came to the town by day.|In May the army came to the town at noon.", "1 2")] // the first gone
    [InlineData("In May the army came to the town at noon.|In May the army came to the town at night.", "2 0")] // one gone, two moved
    public async Task What_befalls_one_of_passages_that_begin_alike_touches_no_other(string edited, string expected)
    {
        const string Text = "In May the army came to the town at night.\n\nIn May the army came to the town by day.\n\nIn May the army came to the town at noon.\n";
        var before = await IdsOf(Text);
        Assert.Equal(expected.Split(' ').Select(n => before[n[0] - '0']), await IdsOf(edited.Replace("|", "\n\n", StringComparison.Ordinal) + "\n", await LockOf(Text)));
    }

    [Fact]
    public async Task What_has_no_words_is_no_passage_and_remembering_twice_changes_nothing()
    {
        const string Text = "One <b id=\"a b\">two</b>.\n\n\\* \\* \\*\n\n…\n\n🌳\n\nThree.\n";
        var memory = await LockOf(Text);
        Assert.Equal(2, (await IdsOf(Text, memory)).Length);
        Assert.DoesNotContain((await BuildAsync(Text, memory)).Diagnostics, d => d.Id is "SEED034" or "SEED035");
        Assert.Equal(memory, await LockOf(Text, memory));
    }

    [Fact]
    public async Task Items_of_a_list_within_a_list_are_passages_of_their_own()
    {
        var ids = await IdsOf("- One\n  - Two\n\n    Loose.\n  - Three\n- Four\n");
        Assert.Equal(4, ids.Length);
        Assert.Equal((await IdsOf("- One\n"))[0], ids[0]);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_told_unless_another_takes_its_address_over()
    {
        var memory = await LockOf($"{Oak}\n");
        var gone = await TestSite.BuildAsync([Source.Text("b.md", $"# B\n\n{Oak}\n"), Source.Text("published.lock", memory)], new BuildOptions());
        Assert.Contains(gone.Diagnostics, d => d.Id == "SEED034");
        var moved = await TestSite.BuildAsync([Source.Text("b.md", $"---\naliases: [a.html]\n---\n# B\n\n{Oak}\n"), Source.Text("published.lock", memory)], new BuildOptions());
        Assert.DoesNotContain(moved.Diagnostics, d => d.Id is "SEED034" or "SEED035");
        Assert.Equal(await IdsOf($"{Oak}\n"), IdsIn(moved.Body("b.html")));
    }

    [Fact]
    public async Task What_is_remembered_is_not_published() =>
        Assert.DoesNotContain((await BuildAsync($"{Oak}\n", await LockOf($"{Oak}\n"))).Files.Keys, f => f.Contains("lock", StringComparison.Ordinal));

    [Fact]
    public void What_is_written_is_read_again_and_nothing_is_forgotten()
    {
        var pages = PublishedAddresses.Read(new SourceText("l", "# a remark\n<<<<<<< HEAD\n./#x/y.html\n=======\n>>>>>>> other\na.html\n  p-0000 ~0123abcd An oak…\n  soil\n\nb c.html\nnonsense >>>\n  \n"));
        Assert.Equal(["#x/y.html", "a.html", "b c.html", "nonsense >>>"], pages.Select(p => p.Address.Path));
        Assert.Equal(["p-0000", "soil"], pages[1].Passages.Select(p => p.Id));
        var text = PublishedAddresses.Write(pages);
        Assert.Equal(text, PublishedAddresses.Write(PublishedAddresses.Read(new SourceText("l", text))));
        Assert.Equal(text, PublishedAddresses.Write(PublishedAddresses.Add(pages, [new PublishedPage(new Address("a.html"), [])])));
    }

    [Fact]
    public void Ids_are_each_once_and_stay_with_unedited_passages_whatever_is_put_in_between()
    {
        var word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        var passage = word.List[1, 12].Select(w => string.Join(' ', w));
        Gen.Select(passage.List[0, 8], passage.List[0, 4], Gen.Int[0, 8]).Sample((old, more, at) =>
        {
            var first = PassageMemory.None.Assign(old, []);
            if (first.Distinct().Count() != old.Count) return false;
            var memory = new PassageMemory(new PublishedPage(new Address("a.html"), new PassageMemory(null, true).Remember(first, old, [])), false);
            List<string> edited = [.. old];
            edited.InsertRange(Math.Min(at, old.Count), more);
            var ids = memory.Assign(edited, []);
            return ids.Distinct().Count() == edited.Count && first.All(ids.Contains);
        });
    }

    private static async Task<ImmutableArray<string>> IdsOf(string text, string? memory = null) => IdsIn((await BuildAsync(text, memory)).Body("a.html"));

    private static Task<TestSite> BuildAsync(string text, string? memory) =>
        TestSite.BuildAsync([Source.Text("a.md", "# A\n\n" + text), .. memory is null ? [] : new[] { Source.Text("published.lock", memory) }], new BuildOptions());

    private static async Task<string> LockOf(string text, string? memory = null)
    {
        var site = await TestSite.BuildAsync([Source.Text("a.md", "# A\n\n" + text), .. memory is null ? [] : new[] { Source.Text("published.lock", memory) }], new BuildOptions { Remembers = true });
        return PublishedAddresses.Write(site.Documents.Where(d => d.Page is not null && d.Path == "a.md").Select(PublishedPage.Of));
    }

    private static ImmutableArray<string> IdsIn(string html) => [.. HtmlTagScanner.Tags(html).Select(t => t.ValueOf("id")).OfType<string>().Where(id => id.StartsWith("p-", StringComparison.Ordinal))];
}
