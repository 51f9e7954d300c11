using System.Globalization;
using System.Text.Json.Nodes;
using Seeds.Engine.OpenData;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;
using Seeds.Hosting.Commands;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class RecordSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(RecordSchema.Write(_ => null))!.AsObject();

    [Fact]
    public async Task The_schema_in_the_input_folder_is_what_the_code_gives()
    {
        var committed = await File.ReadAllTextAsync(Repository.At("input", "records", "records.schema.json"), TestContext.Current.CancellationToken);
        Assert.True(SchemaCommand.Text() == committed, "the records have changed since: run `dotnet run -- schema`");
    }

    [Fact]
    public void Every_field_is_explained()
    {
        var schema = JsonNode.Parse(SchemaCommand.Text())!;
        foreach (var (name, definition) in schema["definitions"]!.AsObject())
        {
            foreach (var (key, field) in definition!["properties"]?.AsObject() ?? []) Assert.False(string.IsNullOrEmpty((string?)field!["description"]), $"{name}.{key} is not");
        }

        Assert.Contains("- `given-name`: The given name only.", (string?)schema["definitions"]!["person"]!["properties"]!["identifiability"]!["description"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terms:\n")]
    [InlineData("person:\n  a: {label: {en: Anna, ar: آنا}, affiliation: [un, \"org:who\"], age: 12, minor: yes, identifiability: given name, note: }")]
    [InlineData("figures:\n  b: {name: T, unit: \"%\", what: c, value: 1_100_000, qualifier: at_least, as-of: 2018, by: un}")]
    [InlineData("figures:\n  c: {title: 1984, unit: x, counts: y, from: 1, to: 2.5, date: 2018-01~/2018-02, place: [p]}")]
    [InlineData("sources:\n  s: {title: T, url: \"https://example.org\", authors: [Plain Name, {family: A, given: B}], issued: ../2018, volume: 12, container-title: X}")]
    public void What_the_reader_takes_the_schema_takes(string yaml)
    {
        Assert.Empty(RecordReader.Read(new SourceText("input/records/a.yml", yaml)).Diagnostics);
        Assert.Empty(Faults(yaml));
    }

    [Theory]
    [InlineData("peeple:\n  a: {name: A}")]
    [InlineData("people:\n  Bad Key: {name: A}")]
    [InlineData("people:\n  a: text")]
    [InlineData("people:\n  a: {role: x}")]
    [InlineData("people:\n  a: {name: A, colour: red}")]
    [InlineData("people:\n  a: {name: A, age: 131}")]
    [InlineData("people:\n  a: {name: A, age: old}")]
    [InlineData("people:\n  a: {name: A, minor: perhaps}")]
    [InlineData("people:\n  a: {name: A, identifiability: hidden}")]
    [InlineData("people:\n  a: {name: {english: A}}")]
    [InlineData("people:\n  a: {name: [A]}")]
    [InlineData("places:\n  a: {name: A, lat: 91}")]
    [InlineData("events:\n  a: {title: A, date: 29.01.2018}")]
    [InlineData("events:\n  a: {title: A, date: 2018, sources: {a: b}}")]
    [InlineData("sources:\n  a: {title: A, url: example.org}")]
    [InlineData("sources:\n  a: {title: A, sha256: abc}")]
    [InlineData("sources:\n  a: {title: A, author: {first: B}}")]
    public void What_the_reader_refuses_the_schema_refuses(string yaml)
    {
        Assert.NotEmpty(RecordReader.Read(new SourceText("input/records/a.yml", yaml)).Diagnostics);
        Assert.NotEmpty(Faults(yaml));
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("-0043")]
    [InlineData("Y-123456")]
    [InlineData("2018-01-29%")]
    [InlineData("2018-21")]
    [InlineData("201X")]
    [InlineData("19XX")]
    [InlineData("2018-XX")]
    [InlineData("2018-01-XX")]
    [InlineData("2018-XX-XX")]
    [InlineData("2018-01-29T10:00:00Z")]
    [InlineData("2018-01-29T10:00:00+04:30")]
    [InlineData("2018~/2019-02")]
    [InlineData("2018/..")]
    [InlineData("2018/")]
    [InlineData("../2018")]
    [InlineData("/2018")]
    public void Every_form_of_date_fits(string date)
    {
        Assert.NotNull(Engine.Dates.Edtf.Parse(date));
        Assert.Empty(Faults($"events:\n  a: {{title: A, date: \"{date}\"}}"));
    }

    [Fact]
    public void The_open_data_fit()
    {
        var data = JsonNode.Parse(new RecordsJson().Write(TestRecords.Of(WideSite.Records), TestRecords.Site));
        Assert.Empty(new SchemaCheck(Schema).Faults(data));
        Assert.Empty(Faults(WideSite.Records));
    }

    private static IEnumerable<string> Faults(string yaml)
    {
        var source = new SourceText("input/records/a.yml", yaml);
        return new SchemaCheck(Schema).Faults(Json(YamlReader.Read(source, new TextSpan(0, source.Text.Length)).Root));
    }

    /// <summary>YAML as editors give it to a schema (YAML 1.2.2, 10.3, core schema).</summary>
    private static JsonNode? Json(YamlValue? value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Json(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsEmpty: true } or null => null,
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar { IsPlain: true } number when decimal.TryParse(number.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) => amount,
        var scalar => ((YamlScalar)scalar).Text,
    };
}
