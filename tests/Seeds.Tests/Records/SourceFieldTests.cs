using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Tests.Records;

/// <summary>The fields of a source by which other programs know it.</summary>
public sealed class SourceFieldTests
{
    [Theory]
    [InlineData("type: report")]
    [InlineData("type: Article_Newspaper")]
    [InlineData("type: document")]
    [InlineData("doi: 10.1000/182")]
    [InlineData("doi: https://doi.org/10.1038/nphys1170")]
    [InlineData("doi: 'doi:10.1038/nphys1170'")]
    [InlineData("isbn: 978-0-306-40615-7")]
    [InlineData("isbn: 0-306-40615-2")]
    [InlineData("isbn: 0 8044 2957 X")]
    [InlineData("isbn: 9780306406157")]
    [InlineData("issn: 0378-5955")]
    [InlineData("issn: 2434-561X")]
    [InlineData("language: pt-BR")]
    public void What_is_right_is_not_told(string field) => Assert.Empty(Read(field).Faults);

    [Theory]
    [InlineData("type: newspaper", "SEED071", "did you mean `article-newspaper`?")]
    [InlineData("type: artikle-journal", "SEED071", "did you mean `article-journal`?")]
    [InlineData("type: parchment", "SEED071", "write one of CSL's types, such as `article-newspaper`, `webpage`, `report`, `broadcast`, `interview`, `book`; `genre` takes words of your own")]
    [InlineData("doi: 11.1000/182", "SEED072", "a DOI is `10.`, a number, a slash and a name")]
    [InlineData("doi: 10.1000", "SEED072", "a DOI is `10.`, a number, a slash and a name")]
    [InlineData("isbn: 978-0-306-40615-8", "SEED072", "the check digit does not fit: behind the others it would be 7")]
    [InlineData("isbn: 0-8044-2957-1", "SEED072", "the check digit does not fit: behind the others it would be X")]
    [InlineData("isbn: 978-0", "SEED072", "an ISBN has 10 or 13 digits, this has 4")]
    [InlineData("isbn: 978030640615X", "SEED072", "an `X` stands only at the end of an ISBN of 10 digits")]
    [InlineData("issn: 0378-5956", "SEED072", "the check digit does not fit: behind the others it would be 5")]
    [InlineData("issn: 378-595", "SEED072", "an ISSN has 8 digits, this has 6")]
    [InlineData("language: English", "SEED011", "write the BCP 47 tag: `en`, `ar`, `pt-BR`")]
    public void What_cannot_be_right_is(string field, string id, string words)
    {
        var fault = Assert.Single(Read(field).Faults);
        Assert.Equal(id, fault.Id);
        Assert.Contains(words, new[] { fault.Label, fault.Hint });
        Assert.Equal(field.IndexOf(": ", StringComparison.Ordinal) + 2 + "sources:\n  s: {title: S, ".Length, fault.Span.Start);
    }

    [Fact]
    public void A_doi_is_kept_without_its_address() => Assert.Equal("10.1038/nphys1170", Read("doi: https://doi.org/10.1038/nphys1170").Source.Doi);

    private static (SourceRecord Source, ImmutableArray<Engine.Diagnostics.Diagnostic> Faults) Read(string field)
    {
        var (records, faults) = RecordReader.Read(new SourceText("input/records/all.yml", $"sources:\n  s: {{title: S, {field}}}\n"));
        return ((SourceRecord)records[0], faults);
    }
}
