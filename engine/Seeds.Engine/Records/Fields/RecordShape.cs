using System.Reflection;
using System.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Fields;

/// <summary>
/// The fields of a type of record, taken from its properties: reading, checking, the schema and the rewriting of texts all follow from
/// it, so that a new field is one new property.
/// </summary>
public sealed class RecordShape
{
    private RecordShape(Type type)
    {
        Type = type;
        Fields =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanWrite && p.GetCustomAttribute<NotAFieldAttribute>() is null)
                .OrderBy(p => p.DeclaringType == type ? 0 : 1) // the type's own fields first, in the order declared
                .Select(p => new RecordField(p, new KeyName(SnakeCase(p.Name), [.. p.GetCustomAttribute<KeyAttribute>()?.Synonyms ?? []]))),
        ];
        Vocabulary = [.. Fields.Select(f => f.Name)];
    }

    /// <summary>The type.</summary>
    public Type Type { get; }

    /// <summary>Its fields, in the order declared.</summary>
    public ImmutableArray<RecordField> Fields { get; }

    /// <summary>Their keys.</summary>
    public ImmutableArray<KeyName> Vocabulary { get; }

    /// <summary>The shape of each kind of record.</summary>
    public static ImmutableArray<RecordShape> All { get; } = [.. RecordKinds.All.Select(k => new RecordShape(RecordKinds.TypeOf(k)))];

    /// <summary>The shape of a name in a citation.</summary>
    public static RecordShape CslName { get; } = new(typeof(CslName));

    /// <summary>The shape of a kind of record.</summary>
    public static RecordShape Of(RecordKind kind) => All[(int)kind];

    /// <summary>A name of C# as files write it: <c>PublicPrecision</c> → <c>public_precision</c>.</summary>
    public static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
