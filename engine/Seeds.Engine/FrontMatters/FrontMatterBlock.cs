using Seeds.Engine.Text;

namespace Seeds.Engine.FrontMatters;

/// <summary>Finds the front matter of a text: YAML between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>.</summary>
/// <param name="Yaml">The lines between the two fences.</param>
/// <param name="Body">All behind the second fence.</param>
/// <param name="IsClosed">Whether the second fence is there.</param>
public sealed record FrontMatterBlock(TextSpan Yaml, TextSpan Body, bool IsClosed)
{
    /// <summary>
    /// The block at the head of a text; null when there is none. A first line <c>---</c> with an empty line behind it is a
    /// thematic break of Markdown, and so is one that nothing closes unless a key follows it.
    /// </summary>
    public static FrontMatterBlock? Find(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return null;
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || text.AsSpan(3, start - 4).Trim().Length > 0) return null;
        var first = LineAt(text, start);
        if (first.Trim().Length == 0) return null;
        for (var at = start; at < text.Length; at += LineAt(text, at).Length + 1)
        {
            if (LineAt(text, at).TrimEnd() is not ("---" or "...")) continue;
            var body = Math.Min(text.Length, at + LineAt(text, at).Length + 1);
            if (!LooksLikeKey(first) && text.AsSpan(start, at - start).Contains("\n\n", StringComparison.Ordinal)) return null; // text between two breaks
            return new FrontMatterBlock(TextSpan.Between(start, at), TextSpan.Between(body, text.Length), true);
        }

        return LooksLikeKey(first) ? new FrontMatterBlock(new TextSpan(start, first.Length), TextSpan.Between(0, text.Length), false) : null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and < 32 and var colon && line[..colon].IndexOf(' ') < 0;
}
