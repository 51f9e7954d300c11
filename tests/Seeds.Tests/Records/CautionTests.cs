using System.Globalization;
using System.Text.Json;
using CsCheck;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>What protects somebody and says nothing that can be read is no permission.</summary>
public sealed class CautionTests
{
    private const string Withheld = "people:\n  dawit: {name: Dawit Berhanu, identifiability: withheld, public_label: a watchman}\n";

    [Theory]
    [InlineData("articles/berhanu.md", "Text here.\n")]
    [InlineData("articles/berhanu.txt", "\n")]
    [InlineData("articles/interview-with-berhanu.md", "Text here.\n")]
    [InlineData("articles/berhanu.md", "---\ntitle:\n---\n\nText here.\n")]
    [InlineData("articles/dawit.md", "Text here.\n")]
    public async Task A_title_made_of_a_file_name_tells_no_name(string path, string text)
    {
        var site = await TestSite.BuildAsync((path, text), ("records/people.yml", Withheld));
        Assert.All(site.Files, f => Assert.DoesNotContain("berhanu", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.OrdinalIgnoreCase));
        Assert.All(site.Files, f => Assert.DoesNotContain("Dawit", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("articles/berhanu/oak.md")]
    [InlineData("dawit-berhanu/oak.md")]
    [InlineData("letters/to-berhanu/2018/oak.md")]
    public async Task A_title_and_an_id_made_of_a_folder_name_tell_no_name(string path)
    {
        var site = await TestSite.BuildAsync((path, "# Oak\n\nText here.\n"), ("records/people.yml", Withheld));
        Assert.All(site.Files, f => Assert.DoesNotContain("berhanu", f.Key, StringComparison.OrdinalIgnoreCase));
        Assert.All(site.Files, f => Assert.DoesNotContain("berhanu", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("minor: false, age: 12")]
    [InlineData("identifiability: ")]
    public async Task A_child_is_not_named_in_full_by_a_field_that_contradicts_or_says_nothing(string fields)
    {
        var site = await TestSite.BuildAsync(("oak.md", "# Oak\n\n[](person:eva) planted it.\n"), ("records/people.yml", $"people:\n  eva: {{name: Eva Lind, {fields}}}\n"));
        Assert.All(site.Files, f => Assert.DoesNotContain("Lind", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public_precision: 20 km")]
    [InlineData("public_precision: 0")]
    [InlineData("public_precision: -20000")]
    [InlineData("public_precision: ")]
    [InlineData("public_precison: 20000")]
    [InlineData("public_precision: [20000]")]
    public async Task A_place_whose_public_precision_cannot_be_read_has_no_point(string field)
    {
        var site = await BuildAsync("12.34567", "13.45678", field);
        Assert.NotEmpty(site.Diagnostics);
        Assert.All(site.Files, f => Assert.DoesNotContain("12.34", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_public_precision_finer_than_the_precision_takes_that() =>
        Assert.Equal(5000, (await PointAsync("12.34567", "13.45678", "precision: 5000, public_precision: 100")).Radius);

    [Fact]
    public void The_true_point_lies_within_the_radius_that_is_published() =>
        Gen.Select(Gen.Double[-89, 89], Gen.Double[-179, 179], Gen.Int[20, 200_000]).Sample(
            (lat, lon, radius) =>
            {
                var point = PointAsync(lat.ToString("F5", CultureInfo.InvariantCulture), lon.ToString("F5", CultureInfo.InvariantCulture), $"public_precision: {radius}").GetAwaiter().GetResult();
                var metres = Metres(lat, lon, point.Lat, point.Lon);
                Assert.True(metres <= radius, $"{lat}, {lon} is published {metres} m away, as within {radius} m");
            },
            iter: 60,
            threads: 1);

    [Theory]
    [InlineData("", "public_precision: 20000", 20000)]
    [InlineData("public_precision: 1000", "public_precision: 20000", 20000)]
    [InlineData("public_precision: 20000", "public_precision: 1000", 20000)]
    [InlineData("public_precision: 20000", "", 20000)]
    [InlineData("", "public_precision: 20 km", null)]
    [InlineData("public_precision: 20 km", "public_precision: 1000", null)]
    public async Task Of_a_place_that_is_there_twice_the_larger_public_precision_counts(string first, string second, int? radius)
    {
        string Place(string field) => $"  x: {{name: Oakford, lat: 12.34567, lon: 13.45678{(field.Length > 0 ? ", " : "")}{field}}}\n";
        var ofTwoFiles = await TestSite.BuildAsync(("oak.md", "# Oak\n\nAt [](place:x).\n"), ("records/a.yml", "places:\n" + Place(first)), ("records/b.yml", "places:\n" + Place(second)));
        var ofOneFile = await TestSite.BuildAsync(("oak.md", "# Oak\n\nAt [](place:x).\n"), ("records/a.yml", "places:\n" + Place(first) + Place(second)));
        foreach (var site in (ReadOnlySpan<TestSite>)[ofTwoFiles, ofOneFile])
        {
            Assert.NotEmpty(site.Diagnostics);
            Assert.All(site.Files, f => Assert.DoesNotContain("12.34", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
            if (radius is { } metres) Assert.Equal(metres, PointOf(site).Radius);
        }
    }

    [Fact]
    public async Task A_public_precision_that_is_said_twice_is_not_said()
    {
        var site = await BuildAsync("12.34567", "13.45678", "public_precision: 100, public_precision: 20000");
        Assert.All(site.Files, f => Assert.DoesNotContain("12.34", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name: Eva Lind, given_name: Eva Lind", "Eva")]
    [InlineData("name: Eva Lind, given_name: Lind Eva", "Eva")]
    [InlineData("name: 'Lind, Eva', given_name: Eva Lind", "Eva")]
    [InlineData("name: Eva Linde, spellings: [Eva Lind], given_name: Eva Lind", "Eva")]
    [InlineData("name: {en: Eva Lind, sv: Eva Maria Lind}, given_name: {en: Eva Lind, sv: Eva Maria Lind}", "Eva")]
    [InlineData("name: Lind, given_name: Lind", null)]
    [InlineData("name: Lind, spellings: [Eva Lind], given_name: Eva Lind", null)]
    public async Task A_given_name_that_is_the_whole_name_is_not_shown_whole(string names, string? shown)
    {
        var site = await TestSite.BuildAsync(("oak.md", "# Oak\n\n[](person:kid) planted it.\n"), ("records/people.yml", $"people:\n  kid: {{{names}, age: 9}}\n"));
        Assert.All(site.Files, f => Assert.DoesNotContain("Lind", System.Text.Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
        Assert.Contains("SEED066", site.Ids);
        if (shown is not null) Assert.Contains(shown + "</a> planted", site.Text("oak.html"), StringComparison.Ordinal);
    }

    private static Task<TestSite> BuildAsync(string lat, string lon, string field) =>
        TestSite.BuildAsync(("oak.md", "# Oak\n\nAt [](place:x).\n"), ("records/places.yml", $"places:\n  x: {{name: Oakford, lat: {lat}, lon: {lon}, {field}}}\n"));

    private static async Task<(double Lat, double Lon, double Radius)> PointAsync(string lat, string lon, string field) => PointOf(await BuildAsync(lat, lon, field));

    private static (double Lat, double Lon, double Radius) PointOf(TestSite site)
    {
        using var json = JsonDocument.Parse(site.Text("records/places.geojson"));
        var feature = json.RootElement.GetProperty("features")[0];
        var at = feature.GetProperty("geometry").GetProperty("coordinates");
        return (at[1].GetDouble(), at[0].GetDouble(), feature.GetProperty("properties").GetProperty("precision_m").GetDouble());
    }

    /// <summary>Distance on a sphere (haversine).</summary>
    private static double Metres(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (Math.Sin((lat2 - lat1) * Math.PI / 360), Math.Sin((lon2 - lon1) * Math.PI / 360));
        return 2 * 6_371_000 * Math.Asin(Math.Sqrt((a * a) + (Math.Cos(lat1 * Math.PI / 180) * Math.Cos(lat2 * Math.PI / 180) * b * b)));
    }
}
