using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Golden;
using Seeds.Tests.Support;

namespace Seeds.Tests.Determinism;

/// <summary>The same input gives the same site, to the byte, whatever the machine does.</summary>
public sealed class DeterminismTests
{
    private static readonly BuildInputs Own = new(
        InputFolder.List(Repository.At("input")).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/")));

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Threads_do_not_matter(string name)
    {
        var inputs = new GoldenCase(name).Inputs();
        var one = await TestSite.BuildAsync(inputs, PlainTheme.Instance);
        var eight = await TestSite.BuildAsync(inputs with { Options = inputs.Options with { Threads = 8 } }, PlainTheme.Instance);
        AssertSame(one, eight);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_order_in_which_files_are_listed_does_not_matter(string name)
    {
        var inputs = new GoldenCase(name).Inputs();
        var sorted = await TestSite.BuildAsync(inputs, PlainTheme.Instance);
        var turned = await TestSite.BuildUnsortedAsync(inputs with { Files = [.. inputs.Files.OrderByDescending(f => f.Path.Length).ThenByDescending(f => f.Path, StringComparer.Ordinal)] }, PlainTheme.Instance);
        AssertSame(sorted, turned);
    }

    [Fact]
    public async Task A_larger_site_is_the_same_on_eight_threads_again_and_again()
    {
        var inputs = new BuildInputs(Large(), TestWords.Theme(), new BuildOptions());
        var one = await TestSite.BuildAsync(inputs, PlainTheme.Instance);
        for (var i = 0; i < 3; i++) AssertSame(one, await TestSite.BuildAsync(inputs with { Options = new BuildOptions(Threads: 8) }, PlainTheme.Instance));
    }

    [Fact]
    public async Task The_project_s_own_site_is_the_same_twice_on_any_number_of_threads()
    {
        var one = await TestSite.BuildAsync(Own, TestSite.RealTheme);
        AssertSame(one, await TestSite.BuildAsync(Own, TestSite.RealTheme));
        AssertSame(one, await TestSite.BuildAsync(Own with { Options = Own.Options with { Threads = 8 } }, TestSite.RealTheme));
    }

    [Fact]
    public async Task The_culture_does_not_matter()
    {
        var inputs = new GoldenCase("front-matter-synonyms").Inputs();
        var invariant = await TestSite.BuildAsync(inputs, PlainTheme.Instance);
        var foreign = await InAsync(Strange(), () => TestSite.BuildAsync(inputs with { Options = inputs.Options with { Threads = 4 } }, PlainTheme.Instance));
        AssertSame(invariant, foreign);
        var own = await InAsync(Strange(), () => TestSite.BuildAsync(Own, TestSite.RealTheme));
        AssertSame(await TestSite.BuildAsync(Own, TestSite.RealTheme), own);
    }

    /// <summary>Cultures of the machine do not exist in invariant mode, so one is made that writes every number, date and sign otherwise.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.PositiveSign = "plus";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

#pragma warning disable RS0030 // The engine must not heed the current culture: to show that, it is set here.
    private static async Task<T> InAsync<T>(CultureInfo culture, Func<Task<T>> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return await work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
#pragma warning restore RS0030

    private static ImmutableArray<InputFile> Large()
    {
        var files = ImmutableArray.CreateBuilder<InputFile>();
        for (var folder = 0; folder < 6; folder++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"part-{folder}");
            if (folder % 2 == 0) files.Add(Source.Text(name + "/INDEX.md", $"# Part\n\n- [First](page-0.md)\n\n## Others\n\n{string.Concat(Enumerable.Range(1, 29).Select(Entry))}"));
            for (var page = 0; page < 30; page++)
            {
                files.Add(Source.Text(string.Create(CultureInfo.InvariantCulture, $"{name}/page-{page}.md"), $"# Page {page}\n\nTo [the next](page-{page + 1}.md#there) and [another](../part-{(folder + 1) % 6}/page-{page}.md).\n\n## There\n\nText[^1].\n\n[^1]: Note.\n"));
            }
        }

        return files.ToImmutable();
        static string Entry(int page) => string.Create(CultureInfo.InvariantCulture, $"- [](page-{page}.md): page {page}\n");
    }

    private static void AssertSame(TestSite expected, TestSite actual)
    {
        Assert.Equal(expected.Report, actual.Report);
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        foreach (var address in expected.Files.Keys.Where(a => !expected.Files[a].Span.SequenceEqual(actual.Files[a].Span))) Assert.Equal(expected.Text(address), actual.Text(address));
    }
}
