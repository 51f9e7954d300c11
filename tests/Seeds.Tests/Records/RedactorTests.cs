using Seeds.Engine.Content;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;

namespace Seeds.Tests.Records;

/// <summary>Names are found however they are written, and only names are.</summary>
public sealed class RedactorTests
{
    private static readonly ImmutableArray<PersonRecord> People =
    [
        new() { Key = "sean-obrien", Name = LocalText.Of("Séan O’Brien"), Spellings = ["Sean OBrien"], Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a teacher") },
        new() { Key = "rose", Name = LocalText.Of("Rose"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a girl"), NotTheName = ["Rose Hill"] },
        new() { Key = "ali", Name = LocalText.Of("محمد العليوي"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("رجل") },
        new() { Key = "quentin-zyxman", Name = LocalText.Of("Quentin van der Zyxman"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a baker") },
        new() { Key = "li-wei", Name = LocalText.Of("Li Wei"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a smith") },
        new() { Key = "ben", Name = LocalText.Of("Ben Carter"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("[the witness: \"B\"]") },
        new() { Key = "omar", Name = LocalText.Of("أبو عمر"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("مقاتل") },
        new() { Key = "abdullah", Name = LocalText.Of("عبد الله قاسم"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("حارس") },
        new() { Key = "min-su", Name = LocalText.Of("김민수"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("요리사") },
        new() { Key = "david", Name = LocalText.Of("דוד כהן"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("נהג") },
        new() { Key = "page", Name = LocalText.Of("Ada Place"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a clerk") },
        new() { Key = "li", Name = LocalText.Of("李明"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a cook") },
        new() { Key = "carla-brown", Name = LocalText.Of("Carla O’Brien") },
        new() { Key = "dora", Name = LocalText.Of("Dora Zyxmanson") },
        new() { Key = "emil", Name = LocalText.Of("Emil Holm"), GivenName = LocalText.Of("Emil"), Age = 9 },
    ];

    private static readonly Redactor Redactor = RecordSet.Of([.. People], LocalText.Of("somebody"), new Language("en"), MeasuredUnits.None).Redactor;

    [Theory]
    [InlineData("Séan O’Brien left.", "A teacher left.")]
    [InlineData("met Séan\nO’Brien.", "met a\nteacher.")]
    [InlineData("Rose rose from a rose", "A girl rose from a rose")]
    [InlineData("ROSE", "A girl")]
    [InlineData("Roses and Brienz on Rose Hill", "Roses and Brienz on Rose Hill")]
    [InlineData("Emil and Emil Holm; then Holm", "Emil and Emil; then somebody")]
    [InlineData("Quentin left, van der Zyxman and Van Der Zyxman too", "A baker left, a baker and a baker too")]
    [InlineData("the van of der Spiegel", "the van of der Spiegel")]
    [InlineData("by Q. Zyxman, Zyxman, Quentin A. Zyxman", "by a baker, a baker, a baker")]
    [InlineData("then van der Zyxman, Quentin and Zyxman, Quentin van der", "then a baker and a baker")]
    [InlineData("the Zyxmans' Zyxmanism, AntiZyxman, antizyxman", "the a baker' a baker, Anti a baker, antizyxman")]
    [InlineData("Dora Zyxmanson, and Zyxmanson", "Dora Zyxmanson, and Zyxmanson")]
    [InlineData("Then Mr Li and Li Wei and the lily", "Then Mr a smith and a smith and the lily")]
    [InlineData("in a ben", "in a ben")]
    [InlineData("a place in Zyx-\nman", "a place in a\nbaker")]
    public void A_name_is_taken_out_and_nothing_else(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text));

    [Theory]
    [InlineData("Carla O’Brien left", "Carla O’Brien left")]
    [InlineData("then O’Brien's house and O'Brien left.", "then somebody's house and somebody left.")]
    [InlineData("Mr O\u2019Brien; SÉAN O’BRIEN", "Mr somebody; a teacher")]
    [InlineData("[O’Brien](person:carla-brown) and [O’Brien](person:sean-obrien)", "[O’Brien](person:carla-brown) and [a teacher](person:sean-obrien)")]
    public void A_name_that_two_people_bear_is_nobody_s_unless_a_mention_says_whose(string text, string expected) =>
        Assert.Equal(expected, Redactor.Apply(text, TextForm.Markdown));

    [Theory]
    [InlineData("Zyx\u00ADman, Zyx\u200Bman, Zyx\u0301man")]
    [InlineData("Ｚｙｘｍａｎ, 𝐙𝐲𝐱𝐦𝐚𝐧, ⓏⓎⓍⓂⒶⓃ")]
    [InlineData("Z&#x79;xman, &#90;yxman, Zyx&shy;man, Zyx&ZeroWidthSpace;man")]
    [InlineData("Zyx<wbr>man, Zyx<!-- -->man, Zyx**man**, <b>Zyx</b>man")]
    [InlineData("#QuentinVanDerZyxman @zyxman quentin_van_der_zyxman, IMG_Zyxman2")]
    [InlineData("Zyxm%61n, %5Ayxman, \\u005Ayxman, \\x5ayxman")]
    [InlineData("<i title=\"Zyxman\" data-zyxman></i><!-- Zyxman -->")]
    [InlineData("zyxman@example.org, https://zyxman.example/, <https://zyxman.example/a>")]
    public void A_disguise_does_not_hide_a_name(string text)
    {
        foreach (var form in new[] { TextForm.Plain, TextForm.Markdown })
        {
            var clean = Redactor.Apply(text, form);
            Assert.False(Redactor.Tells(clean, form), clean);
            Assert.DoesNotContain("man", clean, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("جاء العليوي والعليوي وبالعليوي وللعليوي", "جاء رجل ورجل وبرجل ورجل")]
    [InlineData("العُلَيويّ، العلـــيوي، عليوي، ٱلعليوى", "رجل، رجل، رجل، رجل")]
    [InlineData("العلي وعليّ", "العلي وعليّ")]
    [InlineData("قال أبو عمر لأبي عمر وأبوعمر", "قال مقاتل لمقاتل ومقاتل")]
    [InlineData("إن شاء الله وقال لعبد الله", "إن شاء الله وقال لحارس")]
    public void In_Arabic_words_before_the_name_stay_and_signs_above_it_do_not_hide_it(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text));

    [Fact]
    public void Scripts_without_spaces_have_names_in_the_midst_of_letters() => Assert.Equal("昨天A cook说", Redactor.Apply("昨天李明说").Replace("a cook", "A cook", StringComparison.Ordinal));

    [Theory]
    [InlineData("김민수는 말했다. 민수가", "요리사는 말했다. 요리사가")]
    [InlineData("ודוד אמר לכהן", "ונהג אמר לנהג")]
    public void Korean_and_Hebrew_join_words_to_names(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text));

    [Theory]
    [InlineData("So Ben[^1] left", "So \\[the witness: “B”\\][^1] left")]
    [InlineData("---\ntitle: \"Ben\"\n---\n", "---\ntitle: \"the witness B\"\n---\n")]
    [InlineData("**The late Rose** *or Ro*se", "**The late a girl** *or a girl*")]
    [InlineData("[O’Brien][c]\n\n[c]: person:carla-brown", "[O’Brien][c]\n\n[c]: person:carla-brown")]
    [InlineData("place:Rose", "place:a girl")]
    public void What_stands_around_the_name_still_holds(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text, TextForm.Markdown));

    [Theory]
    [InlineData("[He](person:sean-obrien) and [x](sean-obrien.md)", "[He](person:sean-obrien) and [x](sean-obrien.md)")]
    [InlineData("# A {#rose}", "# A {#a-girl}")]
    [InlineData("[x](a.md#meeting-zyxman) [y](#zyxman)", "[x](a.md#meeting-a-baker) [y](#a-baker)")]
    [InlineData("[x]: zyxman.md", "[x]: zyxman.md")]
    [InlineData("---\ntitle: Zyxman\nzyxmans: [Zyxman]\n---\nzyxmans: Zyxman", "---\ntitle: a baker\nzyxmans: [a baker]\n---\na baker: a baker")]
    [InlineData("x[^zyxman]", "x[^a-baker]")]
    [InlineData("see https://example.org/2018/zyxman-story now", "see https://example.org/2018/ now")]
    [InlineData("**Quen**tin **van der Zyx**man and *Zyx*man", "A baker and a baker")]
    public void In_Markdown_keys_and_destinations_stay_and_ids_follow(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text, TextForm.Markdown));

    [Theory]
    [InlineData("see person:sean-obrien", TextForm.Plain)]
    [InlineData("rose-says", TextForm.Address)]
    [InlineData("letters/from-rose.html", TextForm.Address)]
    public void Elsewhere_they_do_not(string text, TextForm form) => Assert.True(Redactor.Tells(text, form));

    [Theory]
    [InlineData("<rose class=\"rose\" title=\"Rose\">Rose</rose>", "<rose class=\"rose\" title=\"Rose\">Rose</rose>")]
    [InlineData("<a href=\"x/quentin-van-der-zyxman.html\">O’Brien</a>", "<a href=\"x/a-baker.html\">O’Brien</a>")]
    [InlineData("<script>{\"Place\":\"Ada Place\"}</script>", "<script>{\"Place\":\"a clerk\"}</script>")]
    public void A_finished_page_keeps_its_elements(string html, string expected) => Assert.Equal(expected, Redactor.Guard(html, TextForm.Html));
}
