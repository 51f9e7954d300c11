using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seeds.Engine.Text;

/// <summary>Writes JSON (RFC 8259) for files and for pages. Letters of all scripts stay readable, keys stay in the order given.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file: indented by two spaces, with a line end behind it.</summary>
    public static string ForFile(JsonNode node) => Write(node, Indented) + "\n";

    /// <summary>
    /// The text of a <c>script</c> element, on one line. What could end the element or begin a comment there is escaped as JSON allows (HTML
    /// Living Standard, 4.12.1.3, Restrictions for contents of script elements).
    /// </summary>
    public static string ForScript(JsonNode node) => Write(node, Compact)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal);

    /// <summary>A part of a text on one line, as <see cref="WrittenJson"/> takes it.</summary>
    internal static byte[] ForPart(JsonNode node) => Written(node, Compact, room: 512).ToArray();

    /// <summary>A number without the noughts that end its decimals: <c>51.750</c> is written <c>51.75</c>.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Write(JsonNode node, JsonWriterOptions options) => Encoding.UTF8.GetString(Written(node, options, room: 16 * 1024));

    /// <param name="node">What is written.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="room">Bytes that it is likely to take; where it takes more, what is written is moved.</param>
    private static ReadOnlySpan<byte> Written(JsonNode node, JsonWriterOptions options, int room)
    {
        var json = new ArrayBufferWriter<byte>(room);
        using (var writer = new Utf8JsonWriter(json, options)) node.WriteTo(writer);
        return json.WrittenSpan;
    }
}
