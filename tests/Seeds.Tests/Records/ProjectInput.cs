using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;
using Record = Seeds.Engine.Records.Record;

namespace Seeds.Tests.Records;

/// <summary>The project's own input, with one record changed in memory.</summary>
internal static class ProjectInput
{
    private static readonly ImmutableArray<InputFile> Files = InputFolder.List(Repository.At("input")).Files;

    /// <summary>All records, as written.</summary>
    public static ImmutableArray<Record> Records { get; } =
        [.. Files.Where(f => f.Path.StartsWith("records/", StringComparison.Ordinal) && f.Path.EndsWith(".yml", StringComparison.Ordinal)).SelectMany(f => RecordReader.Read(new SourceText(f.Path, Text(f))).Records)];

    /// <summary>Builds the site as it is, in its own theme.</summary>
    public static Task<TestSite> BuildAsync() => BuildAsync(Files);

    /// <summary>Builds the site in its own theme.</summary>
    public static Task<TestSite> BuildAsync(ImmutableArray<InputFile> files) =>
        TestSite.BuildAsync(new BuildInputs(files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: 2)), TestSite.RealTheme);

    /// <summary>The input with a field of a record set.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field's key.</param>
    /// <param name="value">Its value, in YAML.</param>
    public static ImmutableArray<InputFile> With(Record record, string field, string value)
    {
        var text = record.File!.Text;
        var changed = record.Spans.TryGetValue(field, out var span)
            ? text[..span.Start] + value + text[span.End..]
            : text.Insert(text.IndexOf('\n', record.KeySpan.Start) + 1, $"    {field}: {value}\n");
        return [.. Files.Select(f => f.Path == record.File.Path ? Source.Text(f.Path, changed) : f)];
    }

    private static string Text(InputFile file) => Encoding.UTF8.GetString(file.Read().Bytes.Span);
}
