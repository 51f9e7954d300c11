namespace Seeds.Engine.Records.Care;

/// <summary>Arabic writes <i>and</i>, <i>then</i>, <i>with</i>, <i>to</i>, <i>like</i> and the article together with the word behind.</summary>
internal static class ArabicPrefix
{
    private static readonly ImmutableArray<string> Longest = ["وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل", "وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك"];

    /// <summary>How many folded letters before a place are such words; 0 where there are none.</summary>
    public static int Before(string letters, int at)
    {
        if (at >= letters.Length || letters[at] is < '\u0620' or > '\u06FF') return 0;
        foreach (var prefix in Longest)
        {
            if (at >= prefix.Length && string.CompareOrdinal(letters, at - prefix.Length, prefix, 0, prefix.Length) == 0) return prefix.Length;
        }

        return 0;
    }
}
