namespace Seeds.Engine.Yaml;

/// <summary>A key that a YAML map may hold.</summary>
/// <param name="Name">Its own name, as the handbook gives it.</param>
/// <param name="Synonyms">Names that other tools use for the same thing.</param>
public sealed record KeyName(string Name, params ImmutableArray<string> Synonyms)
{
    private readonly ImmutableArray<string> folded = [Fold(Name), .. Synonyms.Select(Fold)];

    /// <summary>Whether a written key means this one: letter case, <c>-</c> and <c>_</c> do not matter.</summary>
    public bool Matches(string written) => MatchesFolded(Fold(written));

    /// <summary>The same, of a key that <see cref="Fold"/> has folded once for many names.</summary>
    public bool MatchesFolded(string key)
    {
        foreach (var name in folded)
        {
            if (string.Equals(name, key, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A written key without what does not matter in it.</summary>
    public static string Fold(string key) => key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
