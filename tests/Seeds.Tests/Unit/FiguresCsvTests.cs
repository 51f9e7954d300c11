using Seeds.Engine.OpenData;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class FiguresCsvTests
{
    private static readonly ImmutableArray<ImmutableArray<string>> Table = Parse(new FiguresCsv().Write(TestRecords.Of(WideSite.Records), TestRecords.Site));

    [Fact]
    public void Rows_have_heads_then_hashtags_then_a_cell_in_each_column()
    {
        Assert.Equal(["key", "#indicator+code", "few", "oaks", "share", "trees"], Table.Select(r => r[0]));
        Assert.All(Table, r => Assert.Equal(Table[0].Length, r.Length));
        Assert.Equal(Table[0].Length, Table[0].Distinct(StringComparer.Ordinal).Count());
        Assert.All(Table[1], t => Assert.Matches("^#[a-z]+([+][a-z][a-z0-9_]*)+$", t));
    }

    [Theory]
    [InlineData("title_en", "Trees")]
    [InlineData("title_ar", "أشجار")]
    [InlineData("qualifier", "over")]
    [InlineData("value", "1100000")]
    [InlineData("min", "")]
    [InlineData("unit_en", "trees")]
    [InlineData("measure", "stock")]
    [InlineData("as_of", "2018-01~")]
    [InlineData("as_of_earliest", "2018-01-01")]
    [InlineData("as_of_latest", "2018-01-31")]
    [InlineData("place", "oakford")]
    [InlineData("place_name_ar", "أوكفورد")]
    [InlineData("lat", "51.79")]
    [InlineData("lon", "-1.15")]
    [InlineData("precision_m", "20000")]
    [InlineData("said_by", "org:un")]
    [InlineData("said_by_name", "United Nations")]
    [InlineData("source", "report")]
    [InlineData("source_name", "Elm, 2018")]
    [InlineData("source_url", "https://example.org/r")]
    public void A_figure_is_told_in_full(string column, string expected) => Assert.Equal(expected, Cell("trees", column));

    [Theory]
    [InlineData("oaks", "title_en", "'" + WideSite.Hostile)]
    [InlineData("oaks", "counts_en", "two\nlines")]
    [InlineData("oaks", "note_en", "'-1")]
    [InlineData("oaks", "max", "240000.5")]
    [InlineData("oaks", "value", "")]
    [InlineData("oaks", "as_of_latest", "")]
    [InlineData("oaks", "period_en", "in two weeks")]
    [InlineData("oaks", "said_by_name", "somebody")]
    [InlineData("oaks", "lat", "")]
    [InlineData("share", "value", "21.9")]
    [InlineData("share", "qualifier", "at-most")]
    [InlineData("share", "formula", "oaks / trees * 100")]
    [InlineData("few", "title_ar", "")]
    public void Words_stay_words_and_what_is_not_known_is_empty(string key, string column, string expected) => Assert.Equal(expected, Cell(key, column));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("@a", "'@a")]
    [InlineData(" =1", "' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_word_that_begins_like_a_formula_is_quoted(string text, string expected) => Assert.Equal(expected, CsvText.Words(text));

    [Fact]
    public void Rows_end_as_RFC_4180_has_it()
    {
        var text = CsvText.Write([["a", "b,\"c\""], ["d\ne", " f"]]);
        Assert.Equal("a,\"b,\"\"c\"\"\"\r\n\"d\ne\",\" f\"\r\n", text);
    }

    private static string Cell(string key, string column) => Table.Single(r => r[0] == key)[Table[0].IndexOf(column)];

    /// <summary>Reads RFC 4180 as a spreadsheet would.</summary>
    private static ImmutableArray<ImmutableArray<string>> Parse(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var row = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            var cell = "";
            if (text[at] == '"')
            {
                for (at++; !(text[at] == '"' && text[at + 1] != '"'); at++)
                {
                    if (text[at] == '"') at++;
                    cell += text[at];
                }

                at++;
            }
            else
            {
                while (text[at] is not (',' or '\r')) cell += text[at++];
            }

            row.Add(cell);
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row.ToImmutable());
            row.Clear();
        }

        return rows.ToImmutable();
    }
}
