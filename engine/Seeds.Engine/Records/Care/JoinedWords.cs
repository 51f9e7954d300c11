namespace Seeds.Engine.Records.Care;

/// <summary>Arabic and Hebrew write <i>and</i>, <i>with</i>, <i>to</i>, <i>like</i>, <i>from</i> and the article together with the word behind.</summary>
internal static class JoinedWords
{
    private static readonly ImmutableArray<string> Arabic = ["و", "ل", "ب", "ف", "ك", "ال", "لل", "وال", "فال", "بال", "كال", "ولل", "فلل", "وبال", "وكال", "فبال", "وب", "ول", "وك", "فب", "فل"];
    private static readonly ImmutableArray<string> Hebrew = ["ו", "ה", "ב", "ל", "כ", "מ", "ש", "וה", "וב", "ול", "וכ", "ומ", "וש", "שה", "של", "שב", "מה", "כש", "וכש"];

    /// <summary>Names of so few letters take only the most usual of these words: before others they are the inside of another word.</summary>
    private const int ShortName = 3;

    /// <summary>How many folded letters before a place may be such words.</summary>
    /// <param name="letters">The letters of the text.</param>
    /// <param name="at">Where a name begins.</param>
    /// <param name="length">How many letters the name has.</param>
    public static IEnumerable<int> Before(string letters, int at, int length)
    {
        var words = letters[at] switch
        {
            >= '\u0620' and <= '\u06FF' => length > ShortName ? Arabic : Arabic[..(length == ShortName ? 3 : 1)],
            >= '\u05D0' and <= '\u05EA' => Hebrew,
            _ => [],
        };
        return words.Where(w => at >= w.Length && string.CompareOrdinal(letters, at - w.Length, w, 0, w.Length) == 0).Select(w => w.Length);
    }
}
