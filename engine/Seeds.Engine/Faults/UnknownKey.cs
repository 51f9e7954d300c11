using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A key that means nothing here, most often a slip of the pen.</summary>
public static class UnknownKey
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED002";

    /// <summary>The fault at an entry.</summary>
    public static Diagnostic At(SourceText source, YamlEntry entry, ImmutableArray<KeyName> vocabulary)
    {
        var near = DidYouMean.Nearest(entry.Key, vocabulary.SelectMany(k => k.Synonyms.Prepend(k.Name)));
        var hint = entry.Key.Length > 0 && entry.Key.All(char.IsAsciiDigit)
            ? "within braces a comma ends a value: write 1100, not 1,100"
            : near is not null
            ? $"did you mean `{near}`?"
            : "known keys are " + string.Join(", ", vocabulary.Select(k => $"`{k.Name}`"));
        return new Diagnostic(Id, Severity.Warning, $"unknown key `{entry.Key}`", source, entry.KeySpan, "this key is not used", hint);
    }
}
