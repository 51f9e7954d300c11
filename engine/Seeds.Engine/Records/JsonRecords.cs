using System.Text.Json;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records;

/// <summary>Tells whether a file of JSON may be of records, which are read from YAML alone.</summary>
internal static class JsonRecords
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether a key at the top is that of a section of records; in JSON that cannot be read, whether such a key stands anywhere.</summary>
    public static bool MayBe(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoder.Decode(bytes).Text;
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.EnumerateObject().Any(p => RecordReader.KindOf(p.Name) is not null);
        }
        catch (JsonException)
        {
            return text.Split('"', '\'').Any(part => RecordReader.KindOf(part) is not null);
        }
    }
}
