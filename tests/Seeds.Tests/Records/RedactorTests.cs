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
        new() { Key = "rose", Name = LocalText.Of("Rose"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("a girl") },
        new() { Key = "ali", Name = LocalText.Of("محمد العلي"), Identifiability = Identifiability.Withheld, PublicLabel = LocalText.Of("رجل") },
        new() { Key = "carla-brown", Name = LocalText.Of("Carla O’Brien") },
    ];

    private static readonly Redactor Redactor = RecordSet.Of([.. People], LocalText.Of("somebody"), new Language("en")).Redactor;

    [Theory]
    [InlineData("Séan O’Brien left.", "A teacher left.")]
    [InlineData("Then O’Brien's house and O'Brien left.", "Then a teacher's house and a teacher left.")]
    [InlineData("Mr O\u2019Brien, SÉAN O’BRIEN", "Mr a teacher, a teacher")]
    [InlineData("met Séan\nO’Brien.", "met a\nteacher.")]
    [InlineData("Rose rose from a rose", "A girl rose from a rose")]
    [InlineData("ROSE", "A girl")]
    [InlineData("Carla O’Brien left", "Carla O’Brien left")]
    [InlineData("جاء العلي والعلي وبالعلي", "جاء رجل ورجل وبرجل")]
    [InlineData("Roses and Brienz", "Roses and Brienz")]
    public void A_name_is_taken_out_and_nothing_else(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text));

    [Theory]
    [InlineData("[He](person:sean-obrien) and [x](sean-obrien.md)", "[He](person:sean-obrien) and [x](sean-obrien.md)")]
    [InlineData("# A {#rose}", "# A {#a-girl}")]
    public void In_Markdown_keys_and_destinations_stay(string text, string expected) => Assert.Equal(expected, Redactor.Apply(text, TextForm.Markdown));

    [Theory]
    [InlineData("see person:sean-obrien", TextForm.Plain)]
    [InlineData("rose-says", TextForm.Address)]
    [InlineData("letters/from-rose.html", TextForm.Address)]
    public void Elsewhere_they_do_not(string text, TextForm form) => Assert.NotEmpty(Redactor.Find(text, form));

    [Fact]
    public void A_finished_page_keeps_its_elements() => Assert.Equal("<rose class=\"rose\">a &lt;b&gt;</rose>", new Redactor([new Withheld(NamePhrase.Of("Rose")!, "a <b>", "x")], []).Apply("<rose class=\"rose\">Rose</rose>", TextForm.Html));
}
