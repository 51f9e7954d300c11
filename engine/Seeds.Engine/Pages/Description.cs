namespace Seeds.Engine.Pages;

/// <summary>Makes a description from running text.</summary>
public static class Description
{
    /// <summary>Longest description, in characters: about what search engines show.</summary>
    public const int MaximumLength = 160;

    /// <summary>The text on one line, cut at a word.</summary>
    public static string From(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= MaximumLength) return text;
        var space = text.LastIndexOf(' ', MaximumLength - 1);
        var cut = space > MaximumLength / 2 ? space : MaximumLength - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..cut].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }
}
