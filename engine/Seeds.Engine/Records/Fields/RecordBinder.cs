using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Fields;

/// <summary>Makes a record of a YAML map, by its shape.</summary>
internal static class RecordBinder
{
    /// <summary>The record, and where each of its fields stands.</summary>
    /// <param name="shape">The type to make.</param>
    /// <param name="map">Its keys and values.</param>
    /// <param name="source">The file.</param>
    /// <param name="faults">Takes unknown keys, keys given twice and wrong values.</param>
    public static (object Value, ImmutableDictionary<string, TextSpan> Spans) Bind(RecordShape shape, YamlMap map, SourceText source, List<Diagnostic> faults)
    {
        var reader = new FieldReader(source, faults);
        var record = Activator.CreateInstance(shape.Type)!;
        var spans = ImmutableDictionary.CreateBuilder<string, TextSpan>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (shape.Fields.FirstOrDefault(f => f.Name.Matches(entry.Key)) is not { } field)
            {
                faults.Add(UnknownKey.At(source, entry, shape.Vocabulary));
                continue;
            }

            if (!spans.TryAdd(field.Key, entry.Value.Span)) faults.Add(DuplicateKey.At(source, entry.KeySpan, entry.Key));
            else if (reader.Read(field, entry.Value) is { } value) field.Property.SetValue(record, value);
        }

        return (record, spans.ToImmutable());
    }
}
