using System.Text;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Maps;

/// <summary>Text for XML, which takes fewer characters than HTML does.</summary>
internal static class XmlText
{
    /// <summary>Escapes text for content and for attributes in double quotes; what XML cannot hold becomes U+FFFD (XML 1.0, section 2.2, Char).</summary>
    public static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes as U+FFFD
        {
            var fits = rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not 0xFFFE and not 0xFFFF;
            clean.Append((fits ? rune : Rune.ReplacementChar).ToString());
        }

        return Html.Escape(clean.ToString());
    }
}
