using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Archives;
using Seeds.Tests.Support;

namespace Seeds.Tests.Archives;

/// <summary>What all packages have in common: names, digests, dates, and the same bytes each time.</summary>
public sealed class PackageTests
{
    private static readonly (string Path, string Text)[] Small =
    [
        ("INDEX.md", "---\ntitle: The Wood & more\n---\n\n- [Oak](articles/oak.md)\n"),
        ("articles/oak.md", "---\ntitle: Oak\ndate: 2018-02\nupdated: 2019-03-04\n---\n\nText.\n"),
        ("ar/articles/oak.md", "---\ntitle: بلوط\n---\n\nنص.\n"),
        ("notes/a b.csv", "1,2\n"),
    ];

    /// <summary>Folders of sites that hold what is hard to pack.</summary>
    public static string SiteAt(string name) => Path.Combine(Repository.Tests, "Archives", "sites", name);

    [Fact]
    public async Task There_is_an_archive_a_book_in_each_language_and_the_Markdown() =>
        Assert.Equal(["the-wood-more-markdown.zip", "the-wood-more.ar.epub", "the-wood-more.en.epub", "the-wood-more.zip"], (await PackedSite.OfAsync(Small)).Packages.Keys);

    [Theory]
    [InlineData("سجل ميداني", "سجل-ميداني")]
    [InlineData("…", "site")]
    [InlineData("../../etc/passwd", "etcpasswd")]
    [InlineData("A — B", "a-b")]
    public void A_title_names_them(string title, string name) => Assert.Equal(name, PackageNames.Of(title));

    [Fact]
    public void A_long_title_is_cut_between_letters() => Assert.Equal(string.Concat(Enumerable.Repeat("ب", 60)), PackageNames.Of(string.Concat(Enumerable.Repeat("ب", 500))));

    [Fact]
    public async Task Each_lists_the_digests_of_all_its_files()
    {
        foreach (var (name, package) in (await PackedSite.OfAsync(Small)).Packages)
        {
            var files = PackedSite.Unpack(package);
            var sums = files.Single(f => f.Path.EndsWith(Package.SumsName, StringComparison.Ordinal));
            var top = name.EndsWith(".epub", StringComparison.Ordinal) ? "" : sums.Path[..(sums.Path.IndexOf('/', StringComparison.Ordinal) + 1)];
            Assert.All(files, f => Assert.StartsWith(top, f.Path, StringComparison.Ordinal));
            Assert.Equal(files.Where(f => f != sums).Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Bytes))}  {f.Path[top.Length..]}"), Encoding.UTF8.GetString(sums.Bytes).TrimEnd('\n').Split('\n'));
        }
    }

    [Theory]
    [InlineData("a b", "  a b\n")]
    [InlineData("a\\b\nc", "  a\\\\b\\nc\n")]
    public void A_path_that_would_end_a_line_of_digests_is_escaped(string path, string end)
    {
        var line = DigestLine.Of([0xAB], path);
        Assert.Equal((path.Contains('\\', StringComparison.Ordinal) ? "\\" : "") + "ab" + end, line);
    }

    [Fact]
    public async Task Files_are_dated_by_the_newest_page()
    {
        var packed = await PackedSite.OfAsync(Small);
        using var archive = new ZipArchive(new MemoryStream(packed.Packages["the-wood-more.zip"]));
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(2019, 3, 4), e.LastWriteTime.DateTime));
        using var other = new ZipArchive(new MemoryStream(packed.Packages["the-wood-more.ar.epub"]));
        Assert.All(other.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData("odd")]
    [InlineData("arabic")]
    public async Task The_same_site_gives_the_same_bytes(string site)
    {
        var one = await PackedSite.OfFolderAsync(SiteAt(site));
        var two = await PackedSite.OfFolderAsync(SiteAt(site), threads: 8);
        Assert.Equal(one.Packages.Keys, two.Packages.Keys);
        Assert.All(one.Packages, p => Assert.Equal(p.Value, two.Packages[p.Key]));
    }

    [Fact]
    public async Task A_person_who_unpacks_the_archive_is_told_what_to_open()
    {
        var text = (await PackedSite.OfAsync(Small)).Text("more.zip", "the-wood-more/README.txt");
        Assert.Contains("open index.html in a browser", text, StringComparison.Ordinal);
        Assert.Contains("ar/index.html", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_s_own_list_of_digests_stays()
    {
        var packed = await PackedSite.OfAsync([.. Small, ("SHA256SUMS", "mine")]);
        Assert.Equal("mine", packed.Text("more.zip", "the-wood-more/SHA256SUMS"));
        Assert.NotEmpty(packed.Text("more.zip", "the-wood-more/SHA256SUMS-2"));
    }
}
