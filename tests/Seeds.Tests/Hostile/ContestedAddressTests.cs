using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Addresses that two files want, that are too long, or that would lead out of the site.</summary>
public sealed class ContestedAddressTests
{
    [Theory]
    [InlineData("Oak.md", "oak.md")]
    [InlineData("data/Oak.csv", "data/oak.csv")]
    [InlineData("oak.md", "oak.txt")]
    [InlineData("oak.md", "oak.html")]
    [InlineData("Trees/oak.md", "trees/oak.md")]
    [InlineData("theme/style.css", "theme/Style.css")]
    [InlineData("404.md", "404.html")]
    [InlineData("index.html", "INDEX.html")]
    public async Task Two_files_with_one_address_are_both_published_and_named(string first, string second)
    {
        var site = await HostileSite.BuildAsync(Source.Text(first, "First words."), Source.Text(second, "Second words."));
        Assert.Contains("SEED012", site.Ids);
        foreach (var (path, words) in new[] { (first, "First words."), (second, "Second words.") })
        {
            Assert.Contains(words, site.Text(site.Documents.Single(d => d.Path == path).Address.Path), StringComparison.Ordinal);
        }

        Assert.Equal(site.Files.Count, site.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task A_file_of_the_input_in_the_place_of_the_theme_s_style_is_named()
    {
        var site = await HostileSite.BuildAsync(Source.Text("oak.md", "# Oak\n\nText."), Source.Text("theme/style.css", "mine{}"));
        Assert.Contains("SEED012", site.Ids);
    }

    [Theory]
    [InlineData("a", 300)]
    [InlineData("ب", 200)]
    [InlineData("😀a", 100)]
    public async Task An_address_is_never_too_long_for_a_disk(string part, int times)
    {
        var site = await HostileSite.BuildAsync(Source.Text("oak.md", $"---\nslug: {HostileSite.Repeat(part, times)}\n---\n\nText.\n"), Source.Text(HostileSite.Repeat("x", 252) + ".md", "# Long\n\nText.\n"));
        Assert.All(site.Files.Keys, a => Assert.All(a.Split('/'), s => Assert.InRange(Encoding.UTF8.GetByteCount(s), 1, 255)));
    }

    [Theory]
    [InlineData("slug: ../../outside")]
    [InlineData("slug: /etc/passwd")]
    [InlineData("slug: ..")]
    [InlineData("slug: a/b\\c")]
    [InlineData("slug: \"\\0\"")]
    [InlineData("slug: CON")]
    public async Task No_slug_leads_out_of_the_site(string line)
    {
        var site = await HostileSite.BuildAsync(Source.Text("oak.md", $"---\n{line}\n---\n\nText of the oak.\n"));
        var address = Assert.Single(site.Documents, d => d.Path == "oak.md").Address.Path;
        Assert.DoesNotContain(address, c => c is '/' or '\\' or '\0');
        Assert.EndsWith(".html", address, StringComparison.Ordinal);
        Assert.False(address.StartsWith('.'));
    }
}
