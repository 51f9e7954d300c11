using Seeds.Engine.Citations;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Citations;

/// <summary>The forms of a citation; that citation processors read the same in all of them is shown in continuous integration.</summary>
public sealed class CitationFormTests
{
    [Fact]
    public void Nothing_in_an_entry_of_BibLaTeX_is_a_command() => Assert.Equal(
        "@online{key,\n  author = {{Oak \\& Sons} and Doe, Jane},\n  title = {{50\\% \\textbraceleft{}of\\textbraceright{} \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}},\n  organization = {Trees},\n  date = {2018-01~},\n  url = {https://example.org/50%25_a},\n  language = {en},\n}\n",
        BibLatex.Write(Made("50% {of} $5 #1 a_b ~ ^ \\", "2018-01~", "Oak & Sons", "Doe, Jane") with { Url = "https://example.org/50%25_a" }));

    [Theory]
    [InlineData("2018-01-05", "PY  - 2018\r\nDA  - 2018/01/05/\r\n")]
    [InlineData("2018-01~", "PY  - 2018\r\nDA  - 2018/01//circa\r\n")]
    [InlineData("2018?", "PY  - 2018\r\nDA  - 2018///\r\n")]
    [InlineData(null, "")]
    public void A_record_of_RIS_has_the_parts_of_a_date_that_are_known(string? date, string expected) => Assert.Equal(
        $"TY  - ELEC\r\nID  - key\r\nTI  - Oak\r\nAU  - The desk\r\nPB  - Trees\r\n{expected}UR  - https://example.org/oak.html\r\nLA  - en\r\nER  - \r\n",
        Ris.Write(Made("Oak", date, "The desk")));

    [Theory]
    [InlineData("2018-01-05", "{\"date-parts\":[[2018,1,5]]}")]
    [InlineData("2018~", "{\"date-parts\":[[2018]],\"circa\":true}")]
    [InlineData("2018-21?", "{\"date-parts\":[[2018]],\"season\":\"1\",\"circa\":true}")]
    [InlineData("199X", "{\"literal\":\"199X\"}")]
    [InlineData("-0043", "{\"date-parts\":[[-43]]}")]
    public void A_date_in_CSL_says_what_is_known(string date, string expected) =>
        Assert.Equal(expected, System.Text.Json.Nodes.JsonNode.Parse(CslJson.Write(Made("Oak", date)))![0]!["issued"]!.ToJsonString());

    [Theory]
    [InlineData("Doe, Jane", "Doe", "Jane")]
    [InlineData("درويش، محمود", "درويش", "محمود")]
    [InlineData("The weather desk", "The weather desk", null)]
    [InlineData("Doe,", "Doe", null)]
    public void Only_a_comma_tells_the_name_of_the_family(string name, string family, string? given) => Assert.Equal(new CitedName(family, given), CitedName.Read(name));

    [Fact]
    public void A_name_in_which_BibTeX_would_see_several_is_in_braces() =>
        Assert.Contains("  author = {{Doe and Roe}, Jane and O'Neil, {A., Jr}},\n", BibLatex.Write(Made("Oak", null, "Doe and Roe, Jane", "O'Neil, A., Jr", " ", ",")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Is it an oak?", "2018-01~", "The desk, Jane Doe. Is it an oak? Trees, about January 2018. https://example.org/oak.html")]
    [InlineData("Oak", null, "The desk, Jane Doe. Oak. Trees. https://example.org/oak.html")]
    public void A_sentence_has_no_stop_twice(string title, string? date, string expected) =>
        Assert.Equal(expected, CitationSentence.Write(Made(title, date, "The desk", "Doe, Jane"), ThemeWords.English));

    [Theory]
    [InlineData("articles/oak.html", "^articles-oak$")]
    [InlineData("ar/بلوط.html", "^ar-[0-9a-z]{6}$")]
    [InlineData("بلوط.html", "^[0-9a-z]{6}$")]
    public async Task A_key_is_made_of_the_path_and_is_no_other_page_s(string address, string expected)
    {
        var site = await TestSite.BuildAsync((address.Replace(".html", ".md", StringComparison.Ordinal), "# Oak\n\nText.\n"));
        Assert.Matches(expected, Citation.Of(site.Documents.Single(d => d.Address.Path == address)).Key);
    }

    [Fact]
    public void A_head_names_authors_date_language_and_type_once_in_each_vocabulary()
    {
        var page = new Document("oak.md", new Address("oak.html")) { Meta = new PageMeta { Authors = ["Doe, Jane", "The desk"], Date = Date("2018-01-05") } };
        Assert.Equal(
            [
                "citation_title=Oak", "DC.title=Oak", "citation_author=Doe, Jane", "DC.creator=Doe, Jane", "citation_author=The desk", "DC.creator=The desk", "citation_publication_date=2018/01/05", "DC.date=2018-01-05",
                "citation_language=en", "DC.language=en", "DC.identifier=https://example.org/oak.html", "DC.type=webpage",
            ],
            HeadMetadata.Of(page, "Oak", Language.Default, "https://example.org/oak.html").Select(m => $"{m.Name}={m.Content}"));
        Assert.Equal([new HeadMeta("DC.title", "Oak"), new HeadMeta("DC.language", "en")], HeadMetadata.Of(page with { Meta = PageMeta.Empty }, "Oak", Language.Default, null));
    }

    private static Citation Made(string title, string? date, params ImmutableArray<string> authors) =>
        new("key", title, CitedName.ReadAll(authors), "Trees", date is null ? null : Date(date), "https://example.org/oak.html", Language.Default);

    private static EdtfDate Date(string text) => Assert.IsType<EdtfDate>(Edtf.Parse(text));
}
