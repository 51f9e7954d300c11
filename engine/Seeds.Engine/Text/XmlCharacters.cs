using System.Xml;

namespace Seeds.Engine.Text;

/// <summary>What XML files may hold (XML 1.0, section 2.2): not every character, not even as a reference.</summary>
public static class XmlCharacters
{
    /// <summary>A text with the replacement character for each that none may hold.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Select(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));
}
