using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class WordsTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.At("theme", "words"), "*.yml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_language_of_the_theme_has_every_word_and_no_other(string file)
    {
        var (words, faults) = WordsReader.Read(new SourceText(file, File.ReadAllText(Repository.At("theme", "words", file))));
        Assert.Empty(faults);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), words.Language);
        Assert.Equal(12, words.Months.Split([',', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Count());
        Assert.All(new[] { words.Minutes, words.About, words.Uncertain, words.Day, words.Month }, w => Assert.Contains("{0}", w, StringComparison.Ordinal));
        Assert.Equal(["{1}", "{2}"], new[] { "{1}", "{2}" }.Where(p => words.Day.Contains(p, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en", ",")]
    [InlineData("ar", "،")]
    public void A_list_has_the_comma_of_its_language(string language, string comma) =>
        Assert.Equal(comma, WordsReader.Read(new SourceText(language, File.ReadAllText(Repository.At("theme", "words", language + ".yml")))).Words.Comma);

    [Fact]
    public async Task Authors_and_subjects_are_joined_with_the_comma_of_the_page()
    {
        var theme = TestWords.Theme() with { Words = [Source.Text("ar.yml", File.ReadAllText(Repository.At("theme", "words", "ar.yml"))), .. TestWords.Theme().Words.Where(w => w.Path != "ar.yml")] };
        var page = Source.Text("a.md", "---\nlang: ar\nauthors: [الأول, الثاني]\ntags: [مطر, ريح]\n---\nنص.\n");
        var site = await TestSite.BuildAsync(new Engine.Pipelines.BuildInputs([page], theme, new Engine.Pipelines.BuildOptions()), PlainTheme.Instance);
        Assert.Equal(["الأول، الثاني", "مطر، ريح"], site.Page<ArticlePage>("a.html").Facts.Select(f => f.Text).Where(t => t.Contains('،', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_word_is_a_fault_and_its_key_stands_in()
    {
        var (words, faults) = WordsReader.Read(new SourceText("theme/words/xx.yml", "language: xx\nhome: Heim\nhoome: x\n"));
        Assert.Equal(("xx", "Heim", "skip-to-content"), (words.Language, words.Home, words.SkipToContent));
        Assert.Contains(faults, f => f.Id == "SEED024" && f.Message.Contains("`skip-to-content`", StringComparison.Ordinal));
        Assert.Contains(faults, f => f is { Id: "SEED002", Position.Line: 3 });
    }

    [Theory]
    [InlineData("2018-01-29", "29 January 2018")]
    [InlineData("2018-12", "December 2018")]
    [InlineData("2018", "2018")]
    [InlineData("2018-01~", "about January 2018")]
    [InlineData("2018?", "2018, uncertain")]
    [InlineData("2018%", "about 2018, uncertain")]
    public void A_date_is_said_as_far_as_it_is_known(string date, string words) => Assert.Equal(words, DateWords.Of(EdtfDate.Parse(date)!, TestWords.English));

    [Fact]
    public void A_slip_in_a_translation_breaks_nothing()
    {
        var words = TestWords.English with { Months = "one, two", Day = "{0}. {1} {7} {" };
        Assert.Equal("29. 1 {7} {", DateWords.Of(EdtfDate.Parse("2018-01-29")!, words));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("AR", "ar")]
    [InlineData("ar-SY", "ar")]
    [InlineData("fr", "en")]
    public void A_language_has_the_words_nearest_to_it(string tag, string expected)
    {
        var presentation = PresentationReader.Read(TestWords.Theme());
        Assert.Empty(presentation.Faults);
        Assert.Equal(expected, presentation.WordsFor(new Language(tag)).Language);
    }

    [Theory]
    [InlineData("en", "ltr", true)]
    [InlineData("ar-SY", "rtl", true)]
    [InlineData("zh-Hant-TW", "ltr", true)]
    [InlineData("e", "ltr", false)]
    [InlineData("english", "ltr", false)]
    [InlineData("en-", "ltr", false)]
    [InlineData("en-toolongsubtag", "ltr", false)]
    [InlineData("ar SY", "ltr", false)]
    public void A_tag_tells_the_direction(string tag, string direction, bool isTag)
    {
        Assert.Equal(isTag, Language.IsTag(tag));
        if (isTag) Assert.Equal(direction, new Language(tag).Direction);
    }
}
