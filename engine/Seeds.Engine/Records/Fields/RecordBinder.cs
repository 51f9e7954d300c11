using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Fields;

/// <summary>Makes a record of a YAML map, by its shape.</summary>
internal static class RecordBinder
{
    /// <summary>The record, and where each of its fields stands that has something in it, be it wrong.</summary>
    /// <param name="shape">The type to make.</param>
    /// <param name="map">Its keys and values.</param>
    /// <param name="source">The file.</param>
    /// <param name="faults">Takes unknown keys, keys given twice and wrong values.</param>
    public static (object Value, ImmutableDictionary<string, TextSpan> Spans) Bind(RecordShape shape, YamlMap map, SourceText source, List<Diagnostic> faults)
    {
        var reader = new FieldReader(source, faults);
        var record = Activator.CreateInstance(shape.Type)!;
        var spans = ImmutableDictionary.CreateBuilder<string, TextSpan>(StringComparer.Ordinal);
        var seen = new HashSet<RecordField>(ReferenceEqualityComparer.Instance);
        foreach (var entry in map.Entries)
        {
            var key = KeyName.Fold(entry.Key);
            if (shape.Fields.FirstOrDefault(f => f.Name.MatchesFolded(key)) is not { } field)
            {
                faults.Add(UnknownKey.At(source, entry, shape.Vocabulary));
                if (DidYouMean.Nearest(entry.Key, shape.Fields.Select(f => f.Key)) is { } meant) spans.TryAdd(meant, entry.Value.Span); // given, but in vain
                continue;
            }

            if (!seen.Add(field))
            {
                faults.Add(DuplicateKey.At(source, entry.KeySpan, entry.Key));
                continue;
            }

            if (IsEmpty(entry.Value) && field.IsCautious) faults.Add(WrongType.At(source, entry.Value is YamlScalar { IsEmpty: true } ? entry.Value with { Span = entry.KeySpan } : entry.Value, entry.Key, "a value; without one, the strictest counts"));
            else if (IsEmpty(entry.Value)) continue;
            spans[field.Key] = entry.Value.Span;
            if (reader.Read(field, entry.Value) is { } value) field.Access.Set(record, value);
        }

        return (record, spans.ToImmutable());
    }

    /// <summary>Whether a key stands there without anything behind it, in any language, as if it were not there.</summary>
    private static bool IsEmpty(YamlValue value) => value switch
    {
        YamlScalar scalar => scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Text),
        YamlList list => list.Items.IsEmpty,
        YamlMap map => map.Entries.All(e => IsEmpty(e.Value)),
        _ => false,
    };
}
