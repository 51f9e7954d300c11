using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Faults;

/// <summary>A key's value is of another type than the key takes.</summary>
public static class WrongType
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED003";

    /// <summary>The fault at a value.</summary>
    /// <param name="source">The text.</param>
    /// <param name="value">The value found.</param>
    /// <param name="key">The key it was given for.</param>
    /// <param name="expected">What the key takes, in words.</param>
    /// <param name="isInList">Whether the value is a member of the list that the key has.</param>
    public static Diagnostic At(SourceText source, YamlValue value, string key, string expected, bool isInList = false)
    {
        var found = value is YamlScalar { Text: var text } ? $"`{text}`" : value.Noun + (isInList ? " in a list" : "");
        return new Diagnostic(Id, Severity.Error, $"`{key}` takes {expected}, not {found}", source, value.Span, Hint: "the value was left out; mend or remove it");
    }
}
