using System.Globalization;
using System.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>Formulas that rest on one another in a long row are a fault, not the end of the program.</summary>
public sealed class LongFormulaTests
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(6000, true)]
    public async Task A_long_row_of_formulas_is_told(int length, bool isTold)
    {
        var records = new StringBuilder("figures:\n");
        for (var i = length; i > 0; i--) records.Append(CultureInfo.InvariantCulture, $"  f{i}: {{title: F, unit: trees, counts: Trees, as_of: 2018, source: s, computed_from: f{i - 1} + 1}}\n");
        records.Append("  f0: {title: F, unit: trees, counts: Trees, as_of: 2018, source: s, value: 1}\nsources:\n  s: {title: A, issued: 2018}\n");
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", records.ToString()));
        Assert.Equal(isTold, site.Report.Contains("rest on one another", StringComparison.Ordinal));
    }
}
