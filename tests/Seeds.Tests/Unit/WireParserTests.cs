using AngleSharp.Html.Parser;
using CsCheck;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;
using Seeds.Engine.WireText;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class WireParserTests
{
    private const string Rest = "\n\nIt fell further on the day after, the office said.";

    private static readonly Gen<string> AnyWire = Gen.Select(Property.AnyText, Gen.OneOf(
            "", "\n\n", "BRIDGETOWN, Exampleland (WIRE) — ", "01:27 - Source: Water office\n", " \u00A0caption\n\n", "\n\n\"A head\"\n\n", "A reporter contributed to this report.\n"))
        .Array[1, 5].Select(parts => string.Concat(parts.Select(p => p.Item2 + p.Item1)));

    [Theory]
    [InlineData("BRIDGETOWN, Exampleland (WIRE) — The river fell.", "BRIDGETOWN, Exampleland (WIRE) — ")]
    [InlineData("Bridgetown, Exampleland WIRE —   The river fell.", "Bridgetown, Exampleland WIRE —   ")]
    [InlineData("Bridgetown, Exampleland (WIRE)— The river fell.", "Bridgetown, Exampleland (WIRE)— ")]
    [InlineData("BRIDGETOWN, Jan 29 (Wire) - The river fell.", "BRIDGETOWN, Jan 29 (Wire) - ")]
    [InlineData("NEW YORK – The river fell.", "NEW YORK – ")]
    [InlineData("PORT-AU-PRINCE, Haiti -- The river fell.", "PORT-AU-PRINCE, Haiti -- ")]
    [InlineData("L’AQUILA, Italy\u00A0—\u00A0The river fell.", "L’AQUILA, Italy\u00A0—\u00A0")]
    [InlineData("Bridgetown, Exampleland (WIRE) —", "Bridgetown, Exampleland (WIRE) —")]
    [InlineData("The river fell — and then it rose.", "")]
    [InlineData("the river – it fell.", "")]
    [InlineData("The river fell.", "")]
    [InlineData("“Rain” — that is what they want.", "")]
    [InlineData("Well-known rivers fall.", "")]
    public void A_dateline_is_a_place_and_a_dash(string text, string dateline)
    {
        var first = Parse(text + Rest)[0];
        Assert.Equal(dateline, text[..Assert.IsType<Paragraph>(first).DatelineLength]);
    }

    [Fact]
    public void Only_the_report_s_first_paragraph_has_a_dateline()
    {
        var blocks = Parse("BRIDGETOWN (WIRE) — The river fell by a hand on Tuesday.\n\nNobody came — the road was shut.\n\nMonday - the day of rain - was dry.");
        Assert.Equal([20, 0, 0], blocks.Select(b => Assert.IsType<Paragraph>(b).DatelineLength));
    }

    [Theory]
    [InlineData("A ferry that cannot land", typeof(CrossHead))]
    [InlineData("\"We never saw the stones before\"", typeof(CrossHead))]
    [InlineData("‘Rain, at last’", typeof(CrossHead))]
    [InlineData("Rain at last?", typeof(Paragraph))]
    [InlineData("It rained.", typeof(Paragraph))]
    [InlineData("“It rained.”", typeof(Paragraph))]
    [InlineData("He said:", typeof(Paragraph))]
    [InlineData("عبّارة لا ترسو", typeof(CrossHead))]
    [InlineData("هل تمطر؟", typeof(Paragraph))]
    [InlineData("—", typeof(Paragraph))]
    [InlineData("***", typeof(Paragraph))]
    [InlineData("1:27 - Source: Water office", typeof(Paragraph))]
    [InlineData("01:02:03 – Source: Water office", typeof(Paragraph))]
    [InlineData("A line of many words that has lost its full stop but is no head at all", typeof(Paragraph))]
    [InlineData(" A caption", typeof(Caption))]
    [InlineData("\u00A0A caption.", typeof(Caption))]
    public void A_short_line_of_its_own_without_a_stop_is_a_cross_head(string line, Type kind) =>
        Assert.IsType(kind, Parse("The river fell on Tuesday, they said.\n\n" + line + Rest)[1]);

    [Fact]
    public void A_source_line_behind_two_lines_heads_nothing() =>
        Assert.All(Parse("The river fell\non Tuesday, they said.\n\n1:27 - Source: CNN" + Rest), b => Assert.IsType<Paragraph>(b));

    [Theory]
    [InlineData("***")]
    [InlineData("1:27 - Source: Water office")]
    public void What_heads_nothing_is_no_headline(string line) => Assert.IsType<Paragraph>(Parse(line + Rest)[0]);

    [Fact]
    public void A_line_of_signs_is_not_taken_for_the_title()
    {
        const string text = "***" + Rest;
        Assert.Equal("It fell further on the day after, the office said", WireWriter.Write(new SourceText("input/a.txt", text), Parse(text), BodyReading.Alone).Title!.Text);
    }

    [Fact]
    public void A_last_short_line_heads_nothing() => Assert.IsType<Paragraph>(Parse("The river fell.\n\nAnd so on")[1]);

    [Theory]
    [InlineData(null, typeof(Headline))]
    [InlineData("River falls", typeof(Headline))]
    [InlineData("Another title", typeof(CrossHead))]
    public void A_first_short_line_is_the_headline_unless_front_matter_gives_another(string? title, Type kind)
    {
        const string text = "River falls" + Rest;
        Assert.IsType(kind, WireParser.Parse(new SourceText("input/a.txt", text), new TextSpan(0, text.Length), title)[0]);
    }

    [Theory]
    [InlineData("Watch the river\n01:27 - Source: Water office")]
    [InlineData("Watch the river\n\n01:27 - Source: Water office")]
    [InlineData("The ferry, in May\nSource: Town museum/Agency")]
    [InlineData("The ferry\n1:02:03 – Source:\u00A0Museum")]
    public void A_title_with_a_source_line_is_a_credit(string text)
    {
        var credit = Assert.IsType<Credit>(Parse("It fell.\n\n" + text + Rest)[1]);
        var whole = "It fell.\n\n" + text + Rest;
        Assert.Equal(text.Split('\n')[0], whole.Substring(credit.Title.Start, credit.Title.Length));
        Assert.Equal(text.Split('\n')[^1], whole.Substring(credit.Source.Start, credit.Source.Length));
    }

    [Fact]
    public void A_paragraph_of_the_report_is_no_title_of_the_picture_behind_it()
    {
        var blocks = Parse("The river fell by a hand on Tuesday, the water office said, and it will fall further before the rain comes.\n\nSource: Water office" + Rest);
        Assert.IsType<Paragraph>(blocks[0]);
    }

    [Theory]
    [InlineData("A reporter contributed to this report.")]
    [InlineData("Weekend Desk reported from Bridgetown. Night Desk wrote from London.")]
    [InlineData("Weekend Desk and Night Desk contributed reporting.")]
    [InlineData("Additional reporting by the weekend desk; editing by the night desk.")]
    public void Credits_close_a_report(string credits) => Assert.IsType<ClosingCredits>(Parse("It fell." + Rest + "\n\n" + credits)[^1]);

    [Theory]
    [InlineData("The office had reported in May that 30 wells were dry.")]
    [InlineData("It was, a farmer wrote in a letter, the driest year of all.")]
    public void A_last_sentence_of_the_report_is_no_credit(string sentence) => Assert.IsType<Paragraph>(Parse("It fell." + Rest + "\n\n" + sentence)[^1]);

    [Fact]
    public void Blocks_are_the_text_blank_lines_apart() => Property.Holds(AnyWire, text =>
    {
        var blocks = Parse(text);
        Assert.Equal(Visible(text), Visible(string.Concat(blocks.Select(b => text.Substring(b.Span.Start, b.Span.Length)))));
        Assert.True(blocks.Zip(blocks.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start));
    });

    [Fact]
    public void No_character_is_lost_or_changed_on_the_page() => Property.Holds(AnyWire, text =>
    {
        var source = new SourceText("input/a.txt", text);
        var blocks = Parse(text);
        var body = WireWriter.Write(source, blocks, BodyReading.Alone);
        var title = blocks.OfType<Headline>().Any() ? Engine.Markdown.Html.Escape(body.Title!.Text) : "";
        var shown = new HtmlParser().ParseDocument($"<body><h1>{title}</h1>{body.Html}").Body!.TextContent;
        Assert.Equal(Visible(text), Visible(shown));
        foreach (var pair in Spaces(text)) Assert.Contains(pair, shown, StringComparison.Ordinal);
    });

    private static ImmutableArray<WireBlock> Parse(string text) => WireParser.Parse(new SourceText("input/a.txt", text), new TextSpan(0, text.Length), null);

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>No-break spaces between letters, each with its neighbours.</summary>
    private static IEnumerable<string> Spaces(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 2)).Where(i => text[i] == '\u00A0' && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1])).Select(i => text.Substring(i - 1, 3));
}
