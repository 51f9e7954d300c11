using System.Buffers;
using System.Globalization;
using System.Text;

namespace Seeds.Engine.Content;

/// <summary>Escaping and unescaping of path segments and fragments.</summary>
public static class Url
{
    /// <summary>Characters that would end a path segment or an attribute, or that RFC 3986 section 2 leaves out.</summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"#%<>?[\\]^`{|}\t\n");

    /// <summary>Characters that may stand nowhere in an address as they are.</summary>
    private static readonly SearchValues<char> NeverPlain = SearchValues.Create(" \"<>\\^`{|}\t\n");

    /// <summary>Escapes one path segment or fragment; letters of all scripts stay readable.</summary>
    public static string Escape(string segment) => Escape(segment, Unsafe);

    /// <summary>Escapes a whole address as an author wrote it; what is escaped already stays so.</summary>
    public static string EscapeWhole(string address) => Escape(address, NeverPlain);

    private static string Escape(string text, SearchValues<char> escapes)
    {
        if (text.AsSpan().IndexOfAny(escapes) < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (escapes.Contains(c)) escaped.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The same address with the name of its host as the network knows it: letters outside ASCII encoded (RFC 5891).</summary>
    public static Uri WithPlainHost(Uri address) => string.Equals(address.Host, address.IdnHost, StringComparison.Ordinal) ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;

    /// <summary>A whole address of the web, with a host that can be named; null where a text is none.</summary>
    public static Uri? Web(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") && CanName(url) ? url : null;

    /// <summary>
    /// Whether the name of a host can be encoded as browsers do: its letters stand as one character each, in their usual width, and none is a sign that cannot be seen. What else a name
    /// may hold browsers change before they encode it (UTS #46), which needs data that is not at hand.
    /// </summary>
    private static bool CanName(Uri address) => Ascii.IsValid(address.IdnHost)
        && address.Host.EnumerateRunes().All(r => Rune.GetUnicodeCategory(r) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark) && r.Value is not (>= 0xFF00 and <= 0xFFEF));

    /// <summary>Undoes percent-encoding; text that is not validly encoded stays as it is.</summary>
    public static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    /// <summary>Whether a link names a scheme (<c>https:</c>, <c>mailto:</c>; RFC 3986 section 3.1) or a host (<c>//host</c>).</summary>
    public static bool IsExternal(string link)
    {
        if (link.StartsWith("//", StringComparison.Ordinal)) return true;
        var colon = link.AsSpan().IndexOfAny(":/?#");
        if (colon < 2 || link[colon] != ':' || !char.IsAsciiLetter(link[0])) return false;
        return !link.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
}
