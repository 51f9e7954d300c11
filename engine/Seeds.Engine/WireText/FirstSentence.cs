using System.Collections.Frozen;

namespace Seeds.Engine.WireText;

/// <summary>Takes a headline from running text.</summary>
public static class FirstSentence
{
    /// <summary>Words whose stop does not end a sentence.</summary>
    private static readonly FrozenSet<string> Abbreviations =
        "mr mrs ms dr prof gen col maj capt lt sgt gov sen rep st no nos vs jr sr fig approx jan feb mar apr jun jul aug sep sept oct nov dec".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest headline, in characters; a longer sentence is cut at a word and ends in an ellipsis.</summary>
    public const int MaximumLength = 140;

    /// <summary>
    /// The first sentence without its full stop (a question or exclamation mark stays, and so do the dots of an ellipsis). A stop behind a single letter (U.N.,
    /// a middle initial) or an abbreviation, or before a small letter does not end a sentence.
    /// </summary>
    public static string Of(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (!".!?…؟。！？".Contains(text[i], StringComparison.Ordinal) || !Ends(text, i)) continue;
            end = text[i] is '.' or '。' && !text.AsSpan(0, i).EndsWith(".") ? i : i + 1;
            break;
        }

        return Cut(text[..end]);
    }

    /// <summary>The text, cut at a word when it is longer than <see cref="MaximumLength"/>.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= MaximumLength) return text;
        var space = text.LastIndexOf(' ', MaximumLength - 1);
        var cut = space > MaximumLength / 2 ? space : MaximumLength - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..cut].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static bool Ends(string text, int stop)
    {
        var next = stop + 1;
        while (next < text.Length && "\"'”’»)".Contains(text[next], StringComparison.Ordinal)) next++;
        if (next >= text.Length || text[stop] is '。' or '！' or '？') return true; // Chinese and Japanese set no space
        if (text[next] != ' ') return false;
        if (text[stop] == '.' && Abbreviations.Contains(WordBefore(text, stop))) return false;
        if (text[stop] == '.' && stop > 0 && (stop == 1 || !char.IsLetter(text[stop - 2])) && char.IsUpper(text[stop - 1])) return false;
        var following = text.AsSpan(next).TrimStart(" \"'“‘«(");
        return following.IsEmpty || !char.IsLower(following[0]);
    }

    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..stop];
    }
}
