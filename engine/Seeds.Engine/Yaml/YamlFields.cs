using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Yaml;

/// <summary>
/// Reads the fields of one YAML map into typed values. A value of the wrong type is reported at its place and taken as
/// missing, so that one bad field costs no other.
/// </summary>
public sealed class YamlFields
{
    private readonly SourceText source;
    private readonly ImmutableArray<KeyName> vocabulary;
    private readonly List<Diagnostic> faults;
    private readonly YamlMap map;
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);

    /// <summary>Sorts a map's keys into a vocabulary; unknown keys and keys given twice are reported.</summary>
    public YamlFields(YamlMap map, ImmutableArray<KeyName> vocabulary, SourceText source, List<Diagnostic> faults)
    {
        (this.map, this.source, this.vocabulary, this.faults) = (map, source, vocabulary, faults);
        foreach (var entry in map.Entries)
        {
            var key = KeyName.Fold(entry.Key);
            var name = vocabulary.FirstOrDefault(k => k.MatchesFolded(key));
            if (name is null) faults.Add(UnknownKey.At(source, entry, vocabulary));
            else if (!entries.TryAdd(name.Name, entry)) faults.Add(DuplicateKey.At(source, entry.KeySpan, entry.Key));
        }
    }

    /// <summary>A single value as text; null when it is missing, empty or of another type.</summary>
    public string? Text(string key) => Scalar(key, "a single value")?.Text.Trim();

    /// <summary>A whole number; null when missing or wrong.</summary>
    public int? WholeNumber(string key)
    {
        if (Scalar(key, "a whole number") is not { } scalar) return null;
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        return Wrong<int?>(key, scalar, "a whole number");
    }

    /// <summary><c>true</c> or <c>false</c> (or <c>yes</c>, <c>no</c>); false when missing or wrong.</summary>
    public bool Flag(string key)
    {
        if (Scalar(key, "true or false") is not { } scalar) return false;
        return scalar.Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => Wrong<bool>(key, scalar, "true or false"),
        };
    }

    /// <summary>One of a few words; null when missing or wrong.</summary>
    public string? Choice(string key, params ReadOnlySpan<string> words)
    {
        var expected = string.Join(" or ", words.ToArray().Select(w => $"`{w}`"));
        if (Scalar(key, expected) is not { } scalar) return null;
        foreach (var word in words)
        {
            if (word.Equals(scalar.Text.Trim(), StringComparison.OrdinalIgnoreCase)) return word;
        }

        return Wrong<string>(key, scalar, expected);
    }

    /// <summary>A date of any precision; null when missing or wrong.</summary>
    public EdtfDate? Date(string key)
    {
        if (Scalar(key, "a date") is not { } scalar) return null;
        if (EdtfDate.Parse(scalar.Text.Trim()) is { } date) return date;
        faults.Add(BadDate.At(source, scalar.Span, scalar.Text));
        return null;
    }

    /// <summary>A list of texts; one text alone is a list of one, and one with commas is split where <paramref name="splitCommas"/> says so.</summary>
    public ImmutableArray<string> Texts(string key, bool splitCommas = false)
    {
        var scalars = Scalars(key);
        return splitCommas && scalars is [var one] && entries[key].Value is YamlScalar
            ? [.. one.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [.. scalars.Select(s => s.Text)];
    }

    /// <summary>The same, each text with its place.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key)
    {
        if (!entries.TryGetValue(key, out var entry)) return [];
        switch (entry.Value)
        {
            case YamlScalar scalar:
                return scalar.IsEmpty ? [] : [scalar];
            case YamlList list:
                faults.AddRange(list.Items.Where(i => i is not YamlScalar).Select(odd => WrongType.At(source, odd, key, "a list of texts", isInList: true)));
                return [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty)];
            default:
                return Wrong<ImmutableArray<YamlScalar>?>(key, entry.Value, "a list of texts") ?? [];
        }
    }

    /// <summary>A list of maps, each read with its own vocabulary.</summary>
    public IEnumerable<YamlFields> Maps(string key, ImmutableArray<KeyName> itemVocabulary)
    {
        if (!entries.TryGetValue(key, out var entry) || entry.Value is YamlScalar { IsEmpty: true }) yield break;
        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        foreach (var item in items)
        {
            if (item is YamlMap map) yield return new YamlFields(map, itemVocabulary, source, faults);
            else Wrong<int>(key, item, "a list of entries with the keys " + string.Join(", ", itemVocabulary.Select(k => $"`{k.Name}`")));
        }
    }

    /// <summary>A whole web address; null when missing or wrong.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isFolder">Whether other addresses are made by adding to it, so that it must have neither query nor fragment.</param>
    public string? WebAddress(string key, bool isFolder = false)
    {
        if (Scalar(key, "a web address") is not { } scalar) return null;
        if (Url.Web(scalar.Text.Trim()) is { } url && !(isFolder && scalar.Text.AsSpan().ContainsAny('?', '#'))) return url.AbsoluteUri;
        return Wrong<string>(key, scalar, "a whole web address such as `https://example.org/`");
    }

    /// <summary>Reports that the map lacks something it must have.</summary>
    /// <param name="key">The key whose value the map is.</param>
    /// <param name="needed">What it must have, in words.</param>
    public void ReportIncomplete(string key, string needed) => faults.Add(WrongType.At(source, map, key, $"entries with {needed}"));

    /// <summary>Where a key's value stands; null when the key is missing.</summary>
    public TextSpan? SpanOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Value.Span : null;

    private YamlScalar? Scalar(string key, string expected)
    {
        if (!vocabulary.Any(k => string.Equals(k.Name, key, StringComparison.Ordinal))) throw new ArgumentException($"`{key}` is not in the vocabulary", nameof(key));
        if (!entries.TryGetValue(key, out var entry)) return null;
        return entry.Value switch
        {
            YamlScalar { IsEmpty: true } => null,
            YamlScalar scalar => scalar,
            _ => Wrong<YamlScalar?>(key, entry.Value, expected),
        };
    }

    private T? Wrong<T>(string key, YamlValue value, string expected)
    {
        faults.Add(WrongType.At(source, value, key, expected));
        return default;
    }
}
