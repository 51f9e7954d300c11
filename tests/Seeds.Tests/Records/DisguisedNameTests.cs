using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A site whose texts, records, paths and files give withheld names in every disguise: none is in any byte of what is published, however it is decoded.</summary>
public sealed partial class DisguisedNameTests
{
    private static readonly ImmutableArray<string> Names = ["zyxman", "quentin", "mizzawi", "المزاوي", "مزاوي", "خلدون", "hablosh", "هبلوش"];

    private const string People = """
        people:
          quentin-zyxman: {name: Quentin Zyxman, identifiability: withheld, public_label: a baker, role: The Zyxman family baker}
          driver: {name: {en: Khaldoon Al-Mizzawi, ar: خلدون المزاوي}, spellings: [K. Mizzawi], identifiability: withheld, public_label: {en: a driver, ar: سائق}}
          kid: {name: {en: Tarek Hablosh, ar: طارق هبلوش}, given_name: {en: Tarek, ar: طارق}, age: 9}
          carla-zyxman-friend: {name: Carla Holm, role: friend of Quentin Zyxman}
        places:
          zyxman-farm: {name: "Quentin Zyxman's farm", lat: 35.123456, lon: 36.654321, precision: 100, public_precision: 20000, description: home of Zyxman}
          safe: {name: Safe town, lat: 35.5, lon: 36.1, parent: zyxman-farm}
        organisations:
          bakery: {name: Zyxman Bakery, spellings: [Zyxmans], url: "https://zyxman-bakery.example/"}
        sources:
          talk: {title: "An interview with Quentin Zyxman", author: [{family: Zyxman, given: Quentin}, {family: ZYXMAN, given: Q.}], url: "https://example.org/2018/quentin%20zyxman/story", doi: 10.1000/zyxman, issued: 2018-02, note: QUENTIN ZYXMAN spoke}
        figures:
          zyxman-count: {title: "Zyxman's count", value: 42, unit: people, counts: people counted by Quentin Zyxman, as_of: 2018, source: talk, said_by: quentin-zyxman, place: zyxman-farm}
        events:
          flight: {title: Zyxman flees, date: 2018, actors: [quentin-zyxman], places: zyxman-farm}
        terms:
          zyxmanism: {title: Zyxmanism, definition: "A doctrine of Zyxman's."}
        claims:
          said: {statement: Zyxman said so, status: reported, for: talk, said_by: quentin-zyxman}
        """;

    private const string Article = """
        ---
        title: The tale of Quentin Zyxman
        description: About Zyxman
        standfirst: "Zyxman, [Quentin Zyxman](person:quentin-zyxman) and \u005Ayxman"
        authors: [Quentin Zyxman]
        tags: [Zyxman, baking]
        aliases: [quentin-zyxman.html]
        ---

        ## Meeting Zyxman at home

        ## Of Zyx.man and others

        ## On Zyx☺man

        ## Zyx’man speaks

        [Quentin Zyxman](person:quentin-zyxman), [](person:quentin-zyxman), Zyxman's, ZYXMAN, zyxman, QuentinZyxman, the Zyxmans, Zyxmanism, Quentin_Zyxman.
        **Quen**tin **Zyx**man, Zyx*man*, Zyx­man, Zyx​man, Zyx&shy;man, Z&#x79;xman, Zyx<!-- -->man, Zyx<wbr>man, <b>Zyx</b>man, Ｚｙｘｍａｎ, Zyx́man.
        Quentin
        Zyxman. Zyxman, Quentin. Q. Zyxman. [link](https://example.org/zyxman?q=Quentin%20Zyxman), [b](https://example.org/Zyx%6Dan), https://example.org/quentin_zyxman, <https://example.org/people/quentin-zyxman>, zyxman@example.org, @zyxman, #QuentinZyxman.

        <div title="Zyxman" data-x="Quentin Zyxman" id="zyxman" data-zyxman>raw</div> <!-- Zyxman -->

        ![Zyxman smiles](images/quentin-zyxman.png "Zyxman") `Zyxman` ![x](<images/IMG Zyxman.png>)

        ```text title="zyxman.txt"
        Zyxman
        ```

        | Zyxman | b |
        |--------|---|
        | [Carla](person:carla-zyxman-friend) | Note[^zyxman], [to](other-zyxman.md), [up](#meeting-zyxman-at-home) |

        [^zyxman]: Of Zyxman.

        قال خَلدون المِزاوي، والمـزاوي وللمزاوي وهبلوش. Al‑Mizzawi, al mizzawi, [Tarek Hablosh](person:kid), HABLOSH.

        [a](place:zyxman-farm) [](place:safe) [](org:bakery) [42](figure:zyxman-count) [c](event:flight) [](term:zyxmanism) [](claim:said) [](source:talk)
        """;

    private static readonly Lazy<Task<TestSite>> Site = new(BuildAsync);

    [Fact]
    public async Task No_name_is_in_any_file_however_it_is_decoded()
    {
        foreach (var (address, bytes) in (await Site.Value).Files) Assert.Empty(Told(address).Concat(Told(Encoding.UTF8.GetString(bytes.Span))).Select(n => $"{n} in {address}"));
    }

    [Theory]
    [InlineData("Z&#121;xman")]
    [InlineData("%5Ayxma%6e")]
    [InlineData("Zy<b>x</b>man")]
    [InlineData("\\u005ayxman")]
    [InlineData("المِـزاوي")]
    public void The_search_itself_finds_names(string text) => Assert.NotEmpty(Told(text));

    [Fact]
    public async Task What_is_no_name_is_there()
    {
        var page = (await Site.Value).Html("tale.html");
        Assert.Contains("Carla", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tarek", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("/", page.QuerySelector("a[href^='https://example.org']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById(page.QuerySelector("main a[href^='#meeting']")!.GetAttribute("href")![1..]));
        Assert.Contains("Carla Holm", (await Site.Value).Text("records/people.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images/quentin-zyxman.png")]
    [InlineData("images/IMG_Zyxman2.csv")]
    [InlineData("data/latin.csv")]
    [InlineData("data/arabic.csv")]
    [InlineData("data/wide.csv")]
    [InlineData("data/escaped.json")]
    [InlineData("data/split.html")]
    [InlineData("data/photo.bin")]
    [InlineData("data/letter.zip")]
    public async Task A_file_that_tells_a_name_is_left_out(string path)
    {
        Assert.DoesNotContain(path, (await Site.Value).Files.Keys);
        Assert.Contains((await Site.Value).Diagnostics, d => d.Id == "SEED061" && d.Source!.Path.EndsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_tells_none_is_there() => Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "data/innocent.bin", "data/innocent.csv", "data/mark.png" }, (await Site.Value).Files.Keys.ToHashSet(StringComparer.Ordinal));

    private static Task<TestSite> BuildAsync() => TestSite.BuildAsync(
        new BuildInputs(
            [
                Source.Text("INDEX.md", "# The Zyxman site\n\n- [Care by Zyxman](tale.md): a blurb on Quentin Zyxman\n- [Other](other-zyxman.md)\n- [Wire](wire.txt)\n- [](zyx☺man.md)\n- [](<zyx’man.md>)\n"),
                Source.Text("tale.md", Article),
                Source.Text("other-zyxman.md", "# Other\n\nText.\n"),
                Source.Text("zyx☺man.md", "# Smile\n\nText.\n"),
                Source.Text("zyx’man.md", "---\nslug: zyx!man\n---\n# More\n\nText.\n"),
                Source.Text("zyx☺man/leaf.md", "# Leaf\n\nText.\n"),
                Source.Text("zyxman or zyx☺man/leaf.md", "# Leaf\n\nText.\n"),
                Source.Text("wire.txt", "Oakford, UK CNN —\n\nA wire about Quentin Zyxman and the Zyxman­family.\n\nBy Quentin Zyxman\n\nOf Zyx.man\n\nMore words stand here, and end.\n"),
                Source.Text("records/people.yml", People),
                Source.Text("images/quentin-zyxman.png", ""),
                Source.Text("images/IMG_Zyxman2.csv", "a"),
                Source.Bytes("data/latin.csv", [(byte)'Z', .. "yxman;caf"u8, 0xE9]),
                Source.Bytes("data/arabic.csv", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("الاسم;خلدون المزاوي")),
                Source.Bytes("data/wide.csv", Encoding.Unicode.GetBytes("name;Quentin Zyxman;x")),
                Source.Text("data/escaped.json", "{\"name\": \"\\u005ayxman\"}"),
                Source.Text("data/split.html", "<p>Zyx<b>man</b></p>"),
                Source.Bytes("data/photo.bin", [0, 1, 2, 0xFF, .. Encoding.Unicode.GetBytes("Quentin Zyxman"), 0, 3]),
                Source.Bytes("data/letter.zip", Zip("letter.xml", "<t>Zyxman</t>")),
                Source.Bytes("data/innocent.csv", [.. "caf"u8, 0xE9, .. ",1\n"u8]),
                Source.Bytes("data/mark.png", [0x89, .. "PNG\r\n\x1A\n"u8]),
                Source.Bytes("data/innocent.bin", [0, 1, 2, 0xFF, .. "Jan Will Rose"u8, 0, 3]),
            ],
            new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2)),
        TestSite.RealTheme);

    private static byte[] Zip(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    /// <summary>The names in a text, as it stands, with all codes resolved, and with all mark-up and all marks above letters gone. The code under test has no part in it.</summary>
    private static IEnumerable<string> Told(string text)
    {
        var decoded = WebUtility.HtmlDecode(Uri.UnescapeDataString(Escapes().Replace(text, m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())));
        var bare = Bare(Tags().Replace(decoded, ""));
        return Names.Where(n => Bare(text).Contains(n, StringComparison.OrdinalIgnoreCase) || Bare(decoded).Contains(n, StringComparison.OrdinalIgnoreCase) || bare.Contains(n, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => c != '\u0640' && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)));

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
