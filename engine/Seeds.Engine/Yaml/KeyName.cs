namespace Seeds.Engine.Yaml;

/// <summary>A key that a YAML map may hold.</summary>
/// <param name="Name">Its own name, as the handbook gives it.</param>
/// <param name="Synonyms">Names that other tools use for the same thing.</param>
public sealed record KeyName(string Name, params ImmutableArray<string> Synonyms)
{
    /// <summary>Whether a written key means this one: letter case, <c>-</c> and <c>_</c> do not matter.</summary>
    public bool Matches(string written)
    {
        if (string.Equals(Name, written, StringComparison.Ordinal)) return true;
        var folded = Fold(written);
        return string.Equals(Fold(Name), folded, StringComparison.Ordinal)
            || Synonyms.Any(s => string.Equals(Fold(s), folded, StringComparison.Ordinal));
    }

    private static string Fold(string key) => key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
