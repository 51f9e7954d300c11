using System.Text;
using System.Text.RegularExpressions;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>
/// Each person of the project's own site is withheld in turn: none of their names is then in any byte of the site, nor of its packages. Names of others that
/// share a word with them are no names of theirs, and are taken out before the search.
/// </summary>
public sealed class WithheldPersonTests
{
    public static TheoryData<string> People => [.. ProjectInput.Records.OfType<PersonRecord>().Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(People))]
    public async Task No_byte_of_the_site_tells_the_name(string key)
    {
        var person = ProjectInput.Records.OfType<PersonRecord>().Single(p => p.Key == key);
        var site = await ProjectInput.BuildAsync(ProjectInput.With(person, "identifiability", "withheld"));
        var others = OthersThan(person);
        var names = NamesOf(person);
        Assert.NotEmpty(names);
        foreach (var (address, bytes) in site.Files)
        {
            Assert.Empty(Found(names, others, address, address));
            Assert.Empty(Found(names, others, Encoding.UTF8.GetString(bytes.Span), address));
        }

        foreach (var (name, package) in (await PackedSite.OfAsync(site, new Uri("https://example.org/"))).Packages)
        {
            Assert.Empty(Found(names, others, name, name));
            foreach (var (path, bytes) in PackedSite.Unpack(package))
            {
                Assert.Empty(Found(names, others, path, path));
                Assert.Empty(Found(names, others, Encoding.UTF8.GetString(bytes), path));
            }
        }
    }

    [Fact]
    public async Task What_is_shown_of_minors_is_the_given_name()
    {
        var site = await ProjectInput.BuildAsync(ProjectInput.With(ProjectInput.Records.OfType<PersonRecord>().First(), "note", "Nothing is changed."));
        var minor = ProjectInput.Records.OfType<PersonRecord>().Single(p => p.Key == "bushra-hajji");
        Assert.True(minor.IsMinor);
        Assert.Contains(site.Files.Values, f => Encoding.UTF8.GetString(f.Span).Contains("Bushra", StringComparison.Ordinal));
        Assert.All(site.Files, f => Assert.DoesNotContain("Hajji", Encoding.UTF8.GetString(f.Value.Span), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_search_itself_finds_names() =>
        Assert.Equal(["Oakley in a.html"], Found(["Oakley"], [["Carla", "Oakley"]], "Carla Oakley and mr-oakley-s wood; Carla-Oakley", "a.html"));

    /// <summary>Where a text has one of some names, as a word of its own, whatever its case.</summary>
    private static IEnumerable<string> Found(IEnumerable<string> names, IEnumerable<ImmutableArray<string>> others, string text, string address)
    {
        if (!names.Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase))) return [];
        var rest = others.Aggregate(text, (t, o) => Regex.Replace(t, string.Join(@"([\s\-.'’]|%20)+", o.Select(Regex.Escape)), "…", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        var words = NameWords.In(rest).Select(w => rest.Substring(w.Start, w.Length)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Where(words.Contains).Select(n => $"{n} in {address}");
    }

    /// <summary>Every word of every name and spelling.</summary>
    private static ImmutableArray<string> NamesOf(PersonRecord person) =>
        [.. person.Name.All.Concat(person.GivenName.All).Concat(person.Spellings).SelectMany(NameWords.Of).Where(w => w.Length > 2).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The names and spellings of all others, as far as they hold more than one word, and their keys.</summary>
    private static ImmutableArray<ImmutableArray<string>> OthersThan(PersonRecord person) =>
    [
        .. ProjectInput.Records.SelectMany(r => r switch
        {
            PersonRecord p when p.Key != person.Key => p.Name.All.Concat(p.Spellings).Append(p.Key),
            SourceRecord s => s.Author.Concat(s.Contributor).Select(n => n.Full),
            _ => [],
        }).Select(n => NameWords.Of(n).ToImmutableArray()).Where(w => w.Length > 1),
    ];
}
