using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Seeds.Engine.Text;

/// <summary>JSON that was written before, to be put into a larger text as it is: what many pages say alike is written once.</summary>
internal sealed class WrittenJson
{
    private static readonly JsonTypeInfo<WrittenJson> Type =
        JsonMetadataServices.CreateValueInfo<WrittenJson>(new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }, new AsItIs());

    private readonly byte[] utf8;

    private WrittenJson(byte[] utf8) => this.utf8 = utf8;

    /// <summary>A node of it. A node belongs to one text; of the same JSON there can be any number.</summary>
    /// <param name="utf8">One value, without white space around it.</param>
    public static JsonNode Node(byte[] utf8) => JsonValue.Create(new WrittenJson(utf8), Type)!;

    private sealed class AsItIs : JsonConverter<WrittenJson>
    {
        public override WrittenJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, WrittenJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.utf8, skipInputValidation: true);
    }
}
