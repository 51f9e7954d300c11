using System.Reflection;
using System.Text.RegularExpressions;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Pages;

/// <summary>Reads a language's words. Its keys follow from <see cref="Words"/>, so that a new word is one new property.</summary>
public static partial class WordsReader
{
    // A delegate for each: that many calls by reflection would be that many methods made at run time.
    private static readonly ImmutableArray<(KeyName Key, Action<Words, string> Set)> Fields =
    [
        .. typeof(Words).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType == typeof(string) && p.CanWrite)
            .Select(p => (new KeyName(KeyOf(p)), p.SetMethod!.CreateDelegate<Action<Words, string>>())),
    ];

    private static readonly ImmutableArray<KeyName> Vocabulary = [.. Fields.Select(f => f.Key)];

    /// <summary>Reads one file; a word that is missing is reported and its key stands in for it.</summary>
    public static (Words Words, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source)
    {
        var faults = new List<Diagnostic>();
        var yaml = YamlReader.Read(source, new TextSpan(0, source.Text.Length));
        faults.AddRange(yaml.Diagnostics);
        var map = yaml.Root as YamlMap ?? new YamlMap(default, []);
        var fields = new YamlFields(map, Vocabulary, source, faults);
        var words = (Words)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Words));
        foreach (var (key, set) in Fields)
        {
            var word = fields.Text(key.Name);
            if (word is null) faults.Add(MissingWord.At(source, key.Name));
            set(words, word ?? key.Name);
        }

        return (words, [.. faults]);
    }

    private static string KeyOf(PropertyInfo property) => Capital().Replace(property.Name, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
