using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Rendering;

/// <summary>What a reader pays for the ways to other pages does not grow with the site.</summary>
public sealed class NavigationBytesTests
{
    private const int Bar = 2_048, Pages = 10_000;

    public enum Shape
    {
        /// <summary>Folders of a hundred pages.</summary>
        Folders,

        /// <summary>All in one folder.</summary>
        Flat,

        /// <summary>Folders of a hundred pages, each with a catalogue that lists its pages.</summary>
        Catalogues,
    }

    [Theory]
    [InlineData(Shape.Folders)]
    [InlineData(Shape.Flat)]
    [InlineData(Shape.Catalogues)]
    public async Task The_ways_on_take_at_most_two_kilobytes_of_a_page_in_ten_thousand(Shape shape)
    {
        var (small, large) = (await PageAsync(shape, 100), await PageAsync(shape, Pages));
        var ways = Brotli(large) - Brotli(WithoutWays(large));
        Assert.InRange(ways, 1, Bar);
        Assert.InRange(Brotli(large) / (double)Brotli(small), 0.5, 1.15);
    }

    /// <summary>A page in the middle of the site.</summary>
    private static async Task<string> PageAsync(Shape shape, int count)
    {
        var files = Enumerable.Range(0, count).Select(i => (Path(shape, i), string.Create(CultureInfo.InvariantCulture, $"# The page of number {i}\n\nWords of it.\n")));
        if (shape == Shape.Catalogues) files = files.Concat(Catalogues(count));
        var inputs = new BuildInputs([.. files.Select(f => Source.Text(f.Item1, f.Item2)).OrderBy(f => f.Path, StringComparer.Ordinal)], new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2));
        var result = await Builder.RunAsync(TestSite.RecipeWith(TestSite.RealTheme), inputs, TestContext.Current.CancellationToken);
        var address = Path(shape, count / 2).Replace(".md", ".html", StringComparison.Ordinal);
        return Encoding.UTF8.GetString((await result.Outputs.Single(o => o.Address.Path == address).Content!.Make!()).Span);
    }

    private static string Path(Shape shape, int page) => shape == Shape.Flat
        ? string.Create(CultureInfo.InvariantCulture, $"pages/number-{page:00000}.md")
        : string.Create(CultureInfo.InvariantCulture, $"part-{page / 100:000}/number-{page:00000}.md");

    private static IEnumerable<(string Path, string Text)> Catalogues(int count)
    {
        foreach (var folder in Enumerable.Range(0, count).GroupBy(i => Path(Shape.Catalogues, i).Split('/')[0]))
        {
            yield return ($"{folder.Key}/INDEX.md", $"# {folder.Key}\n\n" + string.Concat(folder.Select(i => $"- [](number-{i.ToString("00000", CultureInfo.InvariantCulture)}.md)\n")));
        }

        yield return ("INDEX.md", "# The whole\n\n" + string.Concat(Enumerable.Range(0, count / 100).Select(i => $"- [](part-{i.ToString("000", CultureInfo.InvariantCulture)}/INDEX.md)\n")));
    }

    private static string WithoutWays(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var way in page.QuerySelectorAll("nav:not(.contents)").ToList()) way.Remove();
        return page.DocumentElement.OuterHtml;
    }

    private static int Brotli(string text) => Compressed.Size(Encoding.UTF8.GetBytes(text));
}
