namespace Seeds.Engine.Content;

/// <summary>A language a page is written in.</summary>
/// <param name="Tag">BCP 47 tag: <c>en</c>, <c>ar</c>, <c>pt-BR</c>.</param>
public sealed record Language(string Tag)
{
    /// <summary>Primary subtags of the languages usually written from right to left.</summary>
    private static readonly ImmutableArray<string> RightToLeft = ["ar", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>English, where nothing says otherwise.</summary>
    public static Language Default { get; } = new("en");

    /// <summary>The tag up to its first hyphen, in lower case.</summary>
    public string Primary { get; } = Tag.Split('-')[0].ToLowerInvariant();

    /// <summary><c>rtl</c> or <c>ltr</c>, as HTML's <c>dir</c> attribute takes it.</summary>
    public string Direction => RightToLeft.Contains(Primary, StringComparer.Ordinal) ? "rtl" : "ltr";

    /// <summary>Whether a text has the shape of a BCP 47 tag (RFC 5646 section 2.1): subtags of 1 to 8 letters or digits, the first of 2 or 3 letters.</summary>
    public static bool IsTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
    }
}
