using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seeds.Engine.Search;

/// <summary>An item as the files of the index have it. As bytes it takes a third of the memory, and all items of a site are in memory at once.</summary>
/// <param name="Head">Title, link, place and language.</param>
/// <param name="Sections">The sections, each as JSON: an array of the heading, its id, and of each passage its id and its words.</param>
/// <param name="Weight">How much its words weigh.</param>
public sealed record StoredItem(ImmutableArray<string> Head, ImmutableArray<byte[]> Sections, double Weight)
{
    /// <summary>How the files are written: one of its own ends at no tag, so that no letter need be escaped.</summary>
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Stores an item.</summary>
    public static StoredItem Of(SearchItem item) => new([item.Title, item.Href, item.Place, item.Language], [.. item.Sections.Select(Write)], item.Weight);

    private static byte[] Write(SearchSection section)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartArray();
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Anchor);
            foreach (var block in section.Blocks)
            {
                json.WriteStringValue(block.Anchor);
                json.WriteStringValue(block.Text);
            }

            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
