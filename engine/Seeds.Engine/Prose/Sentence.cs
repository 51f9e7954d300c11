using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>Finds the sentence that a place in a text stands in.</summary>
public static class Sentence
{
    /// <summary>Longest passage that is quoted, in characters.</summary>
    public const int MaximumLength = 320;

    /// <summary>Abbreviations that end in a full stop and no sentence.</summary>
    private static readonly ImmutableArray<string> Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "vs", "e.g", "i.e", "cf", "ca", "Gen", "Col", "Prof"];

    /// <summary>The sentence around a place.</summary>
    public static TextSpan Around(string text, TextSpan place)
    {
        var start = Math.Min(place.Start, text.Length);
        while (start > 0 && !EndsAt(text, start - 1)) start--;
        while (start < place.Start && char.IsWhiteSpace(text[start])) start++;
        var end = Math.Min(Math.Max(place.End, start), text.Length);
        while (end < text.Length && !EndsAt(text, end)) end++;
        if (end < text.Length) end++;
        while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '»') end++;
        return TextSpan.Between(start, end);
    }

    /// <summary>What is quoted of the sentence around a place: all of it, or a part that begins and ends between words where it is too long.</summary>
    /// <returns>The stretch, without blanks at its ends, and whether there is more of the sentence before and behind it.</returns>
    public static (TextSpan Span, bool IsCutBefore, bool IsCutBehind) Quote(string text, TextSpan place)
    {
        var span = Around(text, place);
        if (span.Length <= MaximumLength) return (Trim(text, span), false, false);
        var start = Math.Max(span.Start, place.Start - (MaximumLength / 2));
        var end = Math.Min(span.End, start + MaximumLength);
        if (start > span.Start && text.IndexOf(' ', start) is var space and >= 0 && space < place.Start) start = space + 1;
        if (end < span.End && text.LastIndexOf(' ', end - 1) is var cut && cut > place.End) end = cut;
        return (Trim(text, TextSpan.Between(start, end)), start > span.Start, end < span.End);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>Whether a sentence ends with the character at a place.</summary>
    private static bool EndsAt(string text, int at)
    {
        if (text[at] is '!' or '?' or '؟' or '。' or '！' or '？' or '۔') return true;
        if (text[at] != '.') return false;
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or '»') next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false; // 3.4, example.org
        var word = at;
        while (word > 0 && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] != '(') word--;
        var before = text[word..at];
        return before.Length != 1 && !Abbreviations.Contains(before, StringComparer.Ordinal) || (before.Length == 1 && !char.IsUpper(before[0]));
    }
}
