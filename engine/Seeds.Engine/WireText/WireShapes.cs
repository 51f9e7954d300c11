using System.Text;
using System.Text.RegularExpressions;

namespace Seeds.Engine.WireText;

/// <summary>The shapes by which the parts of a wire text are told.</summary>
public static partial class WireShapes
{
    /// <summary>Longest cross-head, in characters and words: more is a sentence that lost its stop.</summary>
    private const int HeadCharacters = 80, HeadWords = 12;

    /// <summary>Longest closing credit, in characters.</summary>
    private const int CreditCharacters = 500;

    /// <summary>
    /// How many characters at the head of a report's first paragraph are its dateline: a place, perhaps its country and a date,
    /// perhaps an agency, and a dash with its spaces; 0 for none. A place alone counts only in capitals, or when nothing follows
    /// its dash: else any sentence with a dash in it would begin with one.
    /// </summary>
    public static int DatelineLength(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, 120)].ToString();
        var match = Dateline().Match(head);
        if (!match.Success) return 0;
        var place = match.Groups["place"].Value;
        var alone = text[match.Length..].IsWhiteSpace();
        var inCapitals = !place.Any(char.IsLower) && place.Any(char.IsUpper);
        var parts = match.Groups["part"].Captures.Select(c => c.Value.TrimStart()).ToImmutableArray();
        var named = !parts.IsEmpty && parts.All(p => !char.IsLower(p[0])) && (alone || !StartsSmall(text[match.Length..])) && match.Groups["dash"].Value != "-";
        return alone || inCapitals || named || match.Groups["agency"].Success ? match.Length : 0;
    }

    private static bool StartsSmall(ReadOnlySpan<char> text) => text.TrimStart(" \u00A0\"'“‘") is [var first, ..] && char.IsLower(first);

    /// <summary>Whether a piece is one short line of words that does not end as a sentence does, closing quotes and brackets apart, and says no source.</summary>
    public static bool IsHeadLike(ReadOnlySpan<char> text)
    {
        if (text.Contains('\n') || text.Length > HeadCharacters || !HasWords(text) || IsSourceLine(text)) return false;
        var trimmed = text.TrimEnd().TrimEnd("\"'”’»)]");
        if (trimmed.IsEmpty || ".!?…:;,؟،؛。！？".Contains(trimmed[^1], StringComparison.Ordinal)) return false;
        var words = 1;
        foreach (var c in trimmed) words += char.IsWhiteSpace(c) ? 1 : 0;
        return words <= HeadWords;
    }

    /// <summary>Whether there is a letter or digit in a text; without one it is a line of signs.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) return true;
        }

        return false;
    }

    /// <summary>Whether a line can be the title of a video or picture: short, and not a sentence that makes a statement.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line) => line.Length <= HeadCharacters * 2 && line.TrimEnd().TrimEnd("\"'”’»)]") is not [.., '.'];

    /// <summary>Whether a line says where a video or picture comes from: <c>01:27 - Source: CNN</c>, <c>Source: Agency</c>.</summary>
    public static bool IsSourceLine(ReadOnlySpan<char> line) => line.Length < 200 && SourceLine().IsMatch(line);

    /// <summary>Whether a paragraph tells who worked on the report: by a set phrase, or by names that reported or wrote from a place.</summary>
    public static bool IsClosingCredit(ReadOnlySpan<char> text) => text.Length <= CreditCharacters && ClosingCredit().IsMatch(text);

    [GeneratedRegex(
        @"^(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-]*(\ [\p{L}\p{M}'’.\-]+){0,4})([,،]\ ?(?<part>[\p{L}\p{M}\p{Nd}'’.\-]+(\ [\p{L}\p{M}\p{Nd}'’.\-]+){0,3}?)){0,3}[\s\u00A0]*(\((?<agency>[^()\n]{2,40})\)|(?<=[\s\u00A0])(?<agency>\p{Lu}{2,}[\p{Lu}/]*))?[\s\u00A0]*(?<dash>—|–|--|(?<=[\s\u00A0])-)([\s\u00A0]+|$)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^\s*([0-9]{1,2}(:[0-9]{2}){1,2}\s*[-–—]\s*)?(Source|Credit|Photo|Video|Picture|المصدر)\s*:\s*\S[^\n]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SourceLine();

    [GeneratedRegex(
        @"\bcontributed\ (to\ this\ (report|story|article)|reporting)\b
        |^\W*(?i:(additional\ |with\ )?(reporting|writing|editing)\ by)\b
        |^((\p{Lu}[\p{L}\p{M}'’.\-]*[,;]?|and)\s+){2,}(contributed|reported|reporting|wrote|writing|written)\s+(from|in)\s+\p{Lu}",
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex ClosingCredit();
}
