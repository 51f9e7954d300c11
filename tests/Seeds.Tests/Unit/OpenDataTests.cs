using System.Text.Json.Nodes;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.OpenData;
using Seeds.Engine.Records;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class OpenDataTests
{
    private static readonly RecordSet Records = TestRecords.Of(WideSite.Records);

    public static TheoryData<string> Files => [.. All.Select(f => f.Name)];

    private static ImmutableArray<IDataFile> All => [new FiguresCsv(), new PlacesGeoJson(), new TimelineJson(), new RecordsJson(), new SourcesJson()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_nothing_that_is_withheld_and_all_scripts_as_they_are(string name)
    {
        var text = All.Single(f => f.Name == name).Write(Records, TestRecords.Site);
        foreach (var secret in (string[])["Holm", "هولم", "holm", "Bert", "bert", "keep secret", "51.75"]) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0", text, StringComparison.Ordinal);
        Assert.Equal(text, All.Single(f => f.Name == name).Write(Records, TestRecords.Site));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Records_that_lack_all_that_they_may_are_no_trouble(string name)
    {
        var bare = TestRecords.Of("people:\n  a: {name: A}\nplaces:\n  p: {name: P}\nfigures:\n  f: {title: F, unit: u, counts: c}\nevents:\n  e: {title: E, date: }\nsources:\n  s: {title: S}\nclaims:\n  c: {statement: C, status: reported}\n", except: "SEED044");
        Assert.NotEmpty(All.Single(f => f.Name == name).Write(bare, TestRecords.Site));
    }

    [Fact]
    public void Places_are_GeoJSON_with_longitude_first()
    {
        var features = Json(new PlacesGeoJson())["features"]!.AsArray();
        Assert.Equal(["half", "oakford", "shire"], features.Select(f => (string?)f!["id"]));
        var oakford = features[1]!;
        Assert.Equal("""{"type":"Point","coordinates":[-1.15,51.79]}""", oakford["geometry"]!.ToJsonString());
        Assert.Equal(("Oakford", "أوكفورد", 20000, "shire"), ((string?)oakford["properties"]!["name"], (string?)oakford["properties"]!["names"]!["ar"], (int)oakford["properties"]!["precision_m"]!, (string?)oakford["properties"]!["parent"]));
        Assert.All([features[0]!, features[2]!], f => Assert.True(f.AsObject().ContainsKey("geometry") && f["geometry"] is null));
    }

    [Fact]
    public void The_timeline_is_in_order_with_the_days_each_date_can_mean()
    {
        var events = Json(new TimelineJson())["events"]!.AsArray();
        Assert.Equal(["thirties", "storm", "felling", "rebuilding"], events.Select(e => (string?)e!["key"]));
        Assert.Equal("""{"edtf":"193X","earliest":"1930-01-01","latest":"1939-12-31","approximate":false,"uncertain":false}""", events[0]!["date"]!.ToJsonString());
        Assert.Null(events[3]!["date"]!["latest"]);
        Assert.Equal(["un", "person"], events[2]!["actors"]!.AsArray().Select(a => (string?)a!["key"]));
    }

    [Fact]
    public void All_records_can_be_read_again_as_a_file_of_records()
    {
        var text = new RecordsJson().Write(Records, TestRecords.Site);
        var (read, faults) = RecordReader.Read(new SourceText("input/records/records.yml", text));
        Assert.DoesNotContain(faults, f => f.Severity == Severity.Error);
        Assert.Equal(Records.Public.OrderBy(r => r.Kind).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Kind, r.Key)), read.OrderBy(r => r.Kind).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Kind, r.Key)));
        Assert.Equal(WideSite.Hostile, read.OfType<FigureRecord>().Single(f => f.Key == "oaks").Title.All.Single());
    }

    [Fact]
    public void Sources_are_CSL_JSON()
    {
        var items = Json(new SourcesJson()).AsArray();
        Assert.Equal(["letter", "report"], items.Select(i => (string?)i!["id"]));
        Assert.Equal("""{"id":"letter","type":"document","title":"A letter","issued":{"date-parts":[[2017],[2018]],"circa":true}}""", items[0]!.ToJsonString());
        var report = items[1]!;
        Assert.Equal("""[{"family":"Elm","given":"Eve"},{"literal":"Wood Office"}]""", report["author"]!.ToJsonString());
        Assert.Equal(("archive.example.org", "https://archive.example.org/1", "10.1/x", "978-0-306-40615-7", "2"), ((string?)report["archive"], (string?)report["archive_location"], (string?)report["DOI"], (string?)report["ISBN"], (string?)report["volume"]));
    }

    [Theory]
    [InlineData("Report", "report")]
    [InlineData("legal case", "legal_case")]
    [InlineData("article_newspaper", "article-newspaper")]
    [InlineData("event", "document")]
    [InlineData("", "document")]
    [InlineData(null, "document")]
    public void A_type_that_CSL_does_not_know_is_a_document(string? type, string expected) => Assert.Equal(expected, CslTypes.Of(type));

    [Theory]
    [InlineData("2018-02-01", """{"date-parts":[[2018,2,1]]}""")]
    [InlineData("2018-01~", """{"date-parts":[[2018,1]],"circa":true}""")]
    [InlineData("2018-21?", """{"date-parts":[[2018]],"season":1,"circa":true}""")]
    [InlineData("2018-01/2018-02", """{"date-parts":[[2018,1],[2018,2]]}""")]
    [InlineData("201X", """{"date-parts":[[2010],[2019]]}""")]
    [InlineData("2018/..", """{"date-parts":[[2018]],"literal":"2018/.."}""")]
    [InlineData("/2018", """{"date-parts":[[2018]],"literal":"/2018"}""")]
    [InlineData("-0043", """{"date-parts":[[-44]]}""")]
    [InlineData("2018-01-XX", """{"date-parts":[[2018,1]]}""")]
    public void Dates_keep_what_CSL_can_say_of_them(string edtf, string expected) => Assert.Equal(expected, CslDate.Of(Engine.Dates.Edtf.Parse(edtf)!).ToJsonString());

    [Theory]
    [InlineData("2018-01-29", "2018-01-29")]
    [InlineData("-0043", "-0043-01-01")]
    [InlineData("Y12018", "+12018-01-01")]
    [InlineData("../2018", null)]
    public void Days_are_ISO_8601(string edtf, string? expected) => Assert.Equal(expected, IsoDay.Of(Engine.Dates.Edtf.Parse(edtf)!.Earliest));

    [Fact]
    public async Task The_files_stand_beside_the_registers_whole()
    {
        // A family name may be a word of the files' own: it is taken out of their values alone.
        var site = await WideSite.BuildAsync();
        Assert.Equal(["records/figures.csv", "records/places.geojson", "records/records.json", "records/sources.json", "records/timeline.json"], site.Files.Keys.Where(k => k.StartsWith("records/", StringComparison.Ordinal) && !k.EndsWith(".html", StringComparison.Ordinal) && !k.EndsWith(".md", StringComparison.Ordinal) && !k.StartsWith("records/notes/", StringComparison.Ordinal)));
        Assert.Contains("\"author\": [", site.Text("records/sources.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("saw it, said Author", site.Text("records/records.json"), StringComparison.Ordinal);
    }

    private static JsonNode Json(IDataFile file)
    {
        var text = file.Write(Records, TestRecords.Site);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        return JsonNode.Parse(text)!;
    }
}
