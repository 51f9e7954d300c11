namespace Seeds.Engine.Citations;

/// <summary>The name of an author. Which part of a name is that of the family only its writer can tell: <c>Doe, Jane</c> tells it, <c>The weather desk</c> is taken whole.</summary>
/// <param name="Family">The name by which it is sorted; the whole name where there is no other part.</param>
/// <param name="Given">The part that stands before it; null for a name that is taken whole.</param>
public sealed record CitedName(string Family, string? Given)
{
    /// <summary>The names as the front matter has them; what has no letter is no name.</summary>
    public static ImmutableArray<CitedName> ReadAll(ImmutableArray<string> names) => [.. names.Where(n => n.Any(char.IsLetterOrDigit)).Select(Read)];

    /// <summary>A name as the front matter has it.</summary>
    public static CitedName Read(string name)
    {
        var parts = name.Split([',', '،'], 2, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } family, { Length: > 0 } given] ? new CitedName(family, given) : new CitedName(name.Trim(' ', '\t', ',', '،'), null);
    }

    /// <summary>The name, that of the family first where it is known.</summary>
    public string Sorted => Given is null ? Family : $"{Family}, {Given}";
}
