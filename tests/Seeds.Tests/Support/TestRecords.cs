using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Tests.Support;

/// <summary>Records of a site in English, read from YAML.</summary>
internal static class TestRecords
{
    private static readonly LocalText NameWithheld = new(LocalText.Empty.Texts.Add("ar", "شخص").Add("en", "somebody"));

    /// <summary>The site's language.</summary>
    public static Language Site { get; } = new("en");

    /// <summary>The set of records in a file that has no errors.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="except">The id of the errors that it may have.</param>
    public static RecordSet Of(string yaml, string? except = null)
    {
        var (records, faults) = RecordReader.Read(new SourceText("input/records/all.yml", yaml));
        Assert.DoesNotContain(faults, f => f.Severity == Severity.Error && f.Id != except);
        return RecordSet.Of(records, NameWithheld, Site, MeasuredUnits.From([TestWords.English]));
    }
}
