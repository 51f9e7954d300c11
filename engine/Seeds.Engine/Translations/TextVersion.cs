using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Translations;

/// <summary>
/// Names the state of a text, so that a translation can say which it was made from: the first eight hexadecimal digits of the SHA-256 of its
/// title, standfirst and body. Dates, subjects and other front matter may change without it.
/// </summary>
public static class TextVersion
{
    /// <summary>How many digits a version has: one in four thousand million for two texts to have the same.</summary>
    public const int Length = 8;

    /// <summary>The version of a page's text; null for a page that no file gives.</summary>
    public static string? Of(Document page)
    {
        if (page.Source is not { } source) return null;
        var text = string.Join('\n', page.Title, page.Meta.Standfirst, source.Text.Substring(page.BodySpan.Start, page.BodySpan.Length).ReplaceLineEndings("\n").Trim());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
